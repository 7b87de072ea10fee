package org.papergraph.annotator;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.entry.AnnotatedEntry;
import org.papergraph.entry.Annotation;
import org.papergraph.entry.EntityType;
import org.papergraph.entry.Entry;
import org.papergraph.entry.Mention;

/**
 * Annotates entries with what people marked in them, each mention being certain; sentences and abbreviations are found
 * as in any text. For one thread.
 */
final class GoldAnnotator {

    private static final double CERTAIN = 1;
    private static final int UNKNOWN_LINE = 1;

    private final SentenceSplitter splitter;

    GoldAnnotator(SentenceSplitter splitter) {
        this.splitter = splitter;
    }

    AnnotatedEntry annotate(GoldEntry gold) {
        Document document = Document.of(gold.title(), gold.summary(), splitter);
        Entry entry = Entry.ofTexts(gold.reference().number(), UNKNOWN_LINE, gold.title(), gold.summary());
        return new AnnotatedEntry(entry,
                annotation(document.title(), gold.titleMentions()), annotation(document.summary(), gold.summaryMentions()));
    }

    private static Annotation annotation(Document.Field field, List<GoldMention> marked) {
        List<Mention> mentions = marked.stream().flatMap(mention -> mention(field.text(), mention)).toList();
        return new Annotation(field.text().value(), field.sentences().stream().map(Sentence::span).toList(), mentions, field.abbreviations());
    }

    private static Stream<Mention> mention(CodePointText text, GoldMention marked) {
        return EntityType.ofLabel(marked.type()).stream()
                .map(type -> new Mention(type, marked.span(), text.slice(marked.span()), CERTAIN));
    }
}
