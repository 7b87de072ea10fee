package org.papergraph.annotator;

import java.util.regex.Pattern;
import org.papergraph.document.Span;

/**
 * A mention that somebody marked.
 *
 * @param type any label of the corpus, such as {@code method}
 * @param span in code points of the text
 */
public record GoldMention(String type, Span span) {

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9-]*");

    public GoldMention {
        if (!TYPE.matcher(type).matches()) {
            throw new IllegalArgumentException("'" + type + "' is no type: write lower-case letters, digits and hyphens");
        }
    }
}
