package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A passage of a paper around the words that mention a concept.
 *
 * @param mention how sure the mention is, leading to it
 */
record Passage(String before, String words, String after, Link paper, Link mention) {

    /**
     * Cuts a passage at a mention.
     *
     * @param begin where the mention begins in the passage, in code points
     * @param end where it ends
     */
    static Passage of(String text, int begin, int end, Link paper, Link mention) {
        int from = text.offsetByCodePoints(0, begin);
        int to = text.offsetByCodePoints(from, end - begin);
        return new Passage(text.substring(0, from), text.substring(from, to), text.substring(to), paper, mention);
    }
}
