package org.papergraph.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.papergraph.document.Span;

/**
 * A pair of round brackets that belong together.
 *
 * @param open offset of the opening one, in code points
 * @param close offset of the closing one
 */
record Brackets(int open, int close) {

    /** The pairs within a stretch of text, inner ones too, by their opening; a bracket without partner is left out. */
    static List<Brackets> in(CodePointText text, Span stretch) {
        Deque<Integer> waiting = new ArrayDeque<>();
        List<Brackets> pairs = new ArrayList<>();
        for (int index = stretch.begin(); index < stretch.end(); index++) {
            if (text.at(index) == '(') {
                waiting.push(index);
            } else if (text.at(index) == ')' && !waiting.isEmpty()) {
                pairs.add(new Brackets(waiting.pop(), index));
            }
        }
        pairs.sort(Comparator.comparingInt(Brackets::open));
        return pairs;
    }
}
