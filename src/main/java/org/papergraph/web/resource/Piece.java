package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A run of characters of a text.
 *
 * @param words the characters, leading to the concept that they mention, if any
 * @param type {@code method}, {@code task}, {@code dataset} or {@code metric}; empty for plain text
 * @param confidence how sure the mention is, or empty
 */
record Piece(Link words, String type, String confidence) {

    static Piece plain(String text) {
        return new Piece(Link.plain(text), "", "");
    }

    public boolean isMarked() {
        return !type.isEmpty();
    }
}
