package org.papergraph.reader.author;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.IntPredicate;

/** The brackets of a text that belong together; one without a partner is a character like others. */
final class BracketPairs {

    private static final String OPENING = "([{（［【〔「";
    private static final String CLOSING = ")]}）］】〕」";

    private final String text;
    private final int[] partners;

    BracketPairs(String text) {
        this.text = text;
        partners = new int[text.length()];
        Arrays.fill(partners, -1);
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int at = 0; at < text.length(); at++) {
            int kind = CLOSING.indexOf(text.charAt(at));
            if (OPENING.indexOf(text.charAt(at)) >= 0) {
                waiting.push(at);
            } else if (kind >= 0 && !waiting.isEmpty() && OPENING.indexOf(text.charAt(waiting.peek())) == kind) {
                partners[at] = waiting.pop();
                partners[partners[at]] = at;
            }
        }
    }

    static boolean isBracket(int character) {
        return OPENING.indexOf(character) >= 0 || CLOSING.indexOf(character) >= 0;
    }

    /** The place of the bracket that belongs to the one at a place; -1 where there is none. */
    int partner(int at) {
        return partners[at];
    }

    /** The parts of the text between places outside of all brackets, without space around them; blank ones are left out. */
    List<String> split(IntPredicate isSeparator) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        for (int at = 0; at < text.length(); at++) {
            if (partners[at] > at) {
                at = partners[at];
            } else if (isSeparator.test(at)) {
                parts.add(text.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        parts.add(text.substring(begin).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }
}
