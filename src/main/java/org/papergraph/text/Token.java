package org.papergraph.text;

/**
 * The unit that the tagger labels.
 *
 * @param begin index of its first code point in the text
 * @param end index after its last code point
 */
public record Token(String form, int begin, int end) {
}
