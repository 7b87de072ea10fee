package org.papergraph.document.annotation;

import java.util.List;
import java.util.stream.IntStream;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.TextRole;

/**
 * An entry with the annotations of its texts.
 *
 * @param annotations one for each of {@link Entry#texts()}, in its order; {@link Annotation#none} for a text that was not annotated
 */
public record AnnotatedEntry(Entry entry, List<Annotation> annotations) {

    public AnnotatedEntry {
        annotations = List.copyOf(annotations);
        if (annotations.size() != entry.texts().size()) {
            throw new IllegalArgumentException("an entry of " + entry.texts().size() + " texts has " + annotations.size() + " annotations");
        }
    }

    /** An entry of which the title and the first abstract were annotated. */
    public static AnnotatedEntry of(Entry entry, Annotation title, Annotation abstractText) {
        int firstAbstract = entry.texts().stream().map(EntryText::role).toList().indexOf(TextRole.ABSTRACT);
        return new AnnotatedEntry(entry, IntStream.range(0, entry.texts().size())
                .mapToObj(at -> entry.texts().get(at).role() == TextRole.TITLE ? title : at == firstAbstract ? abstractText : Annotation.none())
                .toList());
    }

    /** The annotation of the title, none where there is no title. */
    public Annotation title() {
        return first(TextRole.TITLE);
    }

    /** The annotation of the first abstract, none where there is no abstract. */
    public Annotation abstractText() {
        return first(TextRole.ABSTRACT);
    }

    private Annotation first(TextRole role) {
        for (int at = 0; at < annotations.size(); at++) {
            if (entry.texts().get(at).role() == role) {
                return annotations.get(at);
            }
        }
        return Annotation.none();
    }
}
