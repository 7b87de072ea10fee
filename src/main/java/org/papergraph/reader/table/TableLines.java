package org.papergraph.reader.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a table with a look ahead, without their ends; of a very long one, the beginning. */
final class TableLines {

    /** In UTF-16 units, of a line or a row. */
    static final int LONGEST = 1 << 24;

    private final BufferedReader in;
    private final List<String> ahead = new ArrayList<>();
    private int first;
    private int taken;
    private boolean ended;
    private boolean isTerminated = true;
    private int pushedBack = -1;

    TableLines(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /** The number of lines that were taken. */
    int taken() {
        return taken;
    }

    Optional<String> next() throws IOException {
        Optional<String> line = peek(0);
        if (line.isPresent()) {
            taken++;
            ahead.set(first++, "");
            if (first == ahead.size()) {
                ahead.clear();
                first = 0;
            }
        }
        return line;
    }

    /** The line {@code distance} after the next one, without taking it. */
    Optional<String> peek(int distance) throws IOException {
        while (ahead.size() - first <= distance && !ended) {
            read();
        }
        return first + distance < ahead.size() ? Optional.of(ahead.get(first + distance)) : Optional.empty();
    }

    /** True if the last line of the document, which must have been read, has no end. */
    boolean isCutOff() {
        return ended && !isTerminated;
    }

    private void read() throws IOException {
        StringBuilder line = new StringBuilder();
        boolean any = false;
        for (int next = character(); ; next = character()) {
            if (next < 0 || next == '\n' || next == '\r') {
                ended = next < 0;
                isTerminated = next >= 0 || !any && isTerminated;
                skipLineFeed(next);
                break;
            }
            any = true;
            if (line.length() <= LONGEST) {
                line.append((char) next);
            }
        }
        if (any || !ended) {
            ahead.add(line.toString());
        }
    }

    private void skipLineFeed(int end) throws IOException {
        if (end == '\r') {
            int next = in.read();
            pushedBack = next == '\n' ? -1 : next;
        }
    }

    private int character() throws IOException {
        int next = pushedBack >= 0 ? pushedBack : in.read();
        pushedBack = -1;
        return next;
    }
}
