package org.papergraph.web.resource;

import org.papergraph.web.view.Link;

/**
 * A mention in a text.
 *
 * @param begin its first character, counted in code points from 0
 * @param end the character behind it
 * @param concept what it mentions
 */
record Mark(int begin, int end, String type, String confidence, Link concept) {

    boolean overlaps(Mark other) {
        return begin < other.end && other.begin < end;
    }

    int length() {
        return end - begin;
    }
}
