package org.papergraph.reader.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that can be read again from a place that was kept, as long as that is not too far back. Places are counted in UTF-16 units. */
final class RewindableReader extends Reader {

    private static final int FARTHEST = 2 * XmlTree.LONGEST_RECORD;
    private static final int STEP = 1 << 13;
    private static final int LONGEST_MATCH = 1 << 8;

    private final Reader in;
    private final StringBuilder kept = new StringBuilder();
    private long keptFrom;
    private int linesBefore;
    private long rewound;
    /** Index in {@code kept} of the next character. */
    private int next;

    RewindableReader(Reader in) {
        this.in = in;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (next == kept.length() && !fill()) {
            return -1;
        }
        int count = Math.min(length, kept.length() - next);
        kept.getChars(next, next + count, target, offset);
        next += count;
        if (kept.length() > FARTHEST) {
            keepFrom(keptFrom + next);
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** The place of the next character. */
    long place() {
        return keptFrom + next;
    }

    /** The line of the next character, from 1. */
    int line() {
        return 1 + linesBefore + lineEnds(next);
    }

    /** Keeps the characters from a place on, and no longer those before it. */
    void keepFrom(long place) {
        int dropped = (int) Math.max(0, Math.min(place - keptFrom, next));
        linesBefore += lineEnds(dropped);
        kept.delete(0, dropped);
        keptFrom += dropped;
        next -= dropped;
    }

    /** Goes on behind the first of the characters that are kept. */
    void skipKept() {
        next = Math.max(next, Math.min(1, kept.length()));
        keepFrom(keptFrom + 1);
    }

    /**
     * Goes back to what is kept, and on from there to the first match of a pattern, which is short.
     *
     * @return false if there is none until the end
     */
    boolean rewindTo(Pattern pattern) throws IOException {
        long before = place();
        boolean isFound = find(pattern);
        rewound += Math.max(0, before - place());
        return isFound;
    }

    /** How many characters were gone back over, in all. */
    long rewound() {
        return rewound;
    }

    private boolean find(Pattern pattern) throws IOException {
        next = 0;
        Matcher matcher = pattern.matcher(kept);
        while (!matcher.find()) {
            next = Math.max(0, kept.length() - LONGEST_MATCH);
            keepFrom(keptFrom + next);
            if (!fill()) {
                return false;
            }
            matcher.reset();
        }
        next = matcher.start();
        keepFrom(keptFrom + next);
        return true;
    }

    private boolean fill() throws IOException {
        char[] buffer = new char[STEP];
        int count = in.read(buffer, 0, buffer.length);
        kept.append(buffer, 0, Math.max(0, count));
        return count >= 0;
    }

    private int lineEnds(int end) {
        return (int) kept.chars().limit(end).filter(character -> character == '\n').count();
    }
}
