package org.papergraph.document.annotation;

import java.util.List;

/**
 * The annotations of one text (a title or an abstract); every span counts code points of {@code text}.
 *
 * @param sentences in order, without overlap
 * @param mentions in order, without overlap
 */
public record Annotation(String text, List<Span> sentences, List<Mention> mentions, List<Abbreviation> abbreviations) {

    public Annotation {
        sentences = List.copyOf(sentences);
        mentions = List.copyOf(mentions);
        abbreviations = List.copyOf(abbreviations);
    }

    /** The annotation of a text that is not there. */
    public static Annotation none() {
        return new Annotation("", List.of(), List.of(), List.of());
    }
}
