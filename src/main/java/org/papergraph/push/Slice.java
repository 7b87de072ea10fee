package org.papergraph.push;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Statements of one graph that are sent with one request.
 *
 * @param statements lines of N-Triples without their ends
 */
record Slice(List<String> statements) {

    /** In characters: a slice ends after the statement that goes beyond. */
    private static final int LONGEST = 8 << 20;

    /** The next ones, no more than asked for. */
    static Slice of(Iterator<String> source, int most) {
        List<String> taken = new ArrayList<>();
        for (long length = 0; source.hasNext() && taken.size() < most && length < LONGEST; length += taken.get(taken.size() - 1).length()) {
            taken.add(source.next());
        }
        return new Slice(taken);
    }

    int size() {
        return statements.size();
    }
}
