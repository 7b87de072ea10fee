package org.papergraph.document.annotation;

/**
 * A place in a text that names a concept.
 *
 * @param text the characters of {@code span}, exactly
 * @param confidence probability that span and type are right, from 0 to 1
 */
public record Mention(EntityType type, Span span, String text, double confidence) {

    public Mention {
        if (text.codePointCount(0, text.length()) != span.end() - span.begin()) {
            throw new IllegalArgumentException("text '" + text + "' does not fill " + span);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must lie between 0 and 1, not " + confidence);
        }
    }
}
