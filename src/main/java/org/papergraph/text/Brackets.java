package org.papergraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.papergraph.document.annotation.Span;

/**
 * A pair of round or square brackets that belong together.
 *
 * @param open offset of the opening one, in code points
 * @param close offset of the closing one
 */
record Brackets(int open, int close) {

    /** The pairs within a stretch of text, inner ones too, by their opening; a bracket without partner is left out. */
    static List<Brackets> in(CodePointText text, Span stretch) {
        List<Brackets> pairs = new ArrayList<>();
        collect(text, stretch, '(', ')', pairs);
        collect(text, stretch, '[', ']', pairs);
        pairs.sort(Comparator.comparingInt(Brackets::open));
        return pairs;
    }

    private static void collect(CodePointText text, Span stretch, int opening, int closing, List<Brackets> pairs) {
        Deque<Integer> waiting = new ArrayDeque<>();
        for (int index = stretch.begin(); index < stretch.end(); index++) {
            if (text.at(index) == opening) {
                waiting.push(index);
            } else if (text.at(index) == closing && !waiting.isEmpty()) {
                pairs.add(new Brackets(waiting.pop(), index));
            }
        }
    }
}
