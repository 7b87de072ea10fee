package org.papergraph.reader.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The bytes of one part; it ends before what is not in its format. */
final class PartStream extends InputStream {

    private static final int STEP = 1 << 13;
    /** In bytes, of the beginning of a line by which its records are followed. */
    private static final int LINE = 1 << 8;
    private static final int MARK = 3;
    private static final String BEFORE_JOINT = ".)}-/>";

    private final Lookahead in;
    private final PartKind kind;
    private final RecordBounds bounds;
    /** Bytes ahead that are known to be of this part. */
    private int granted;
    private int line;
    private int hidden;
    /** How far it is to where another part begins within a line; negative where none does. */
    private int joint = -1;
    private byte last;
    private boolean begun;
    private boolean atLineStart = true;
    private boolean behindRecord;
    private boolean ended;

    /** @param line of the first byte, from 1 */
    PartStream(Lookahead in, PartKind kind, int line) {
        this.in = in;
        this.kind = kind;
        this.bounds = kind.bounds();
        this.line = line;
    }

    @Override
    public int read() throws IOException {
        byte[] next = new byte[1];
        return read(next, 0, 1) < 0 ? -1 : next[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (granted == 0) {
            grant();
        }
        if (granted == 0 && length > 0) {
            return -1;
        }
        int count = Math.min(length, granted);
        in.take(target, offset, count);
        granted -= count;
        return count;
    }

    /** Goes to the end of the part and says the line where what follows it begins. */
    int end() throws IOException {
        for (grant(); granted > 0; grant()) {
            in.skip(granted);
            granted = 0;
        }
        return line;
    }

    /** The line of the first head of another format in a record that is not closed; empty where there is none. */
    OptionalInt hiddenLine() {
        return hidden > 0 ? OptionalInt.of(hidden) : OptionalInt.empty();
    }

    private void grant() throws IOException {
        while (!ended && granted < STEP && in.holds(granted + 1)) {
            if (isMark()) {
                if (granted > 0) {
                    return;
                }
                in.skip(MARK);
            } else {
                grantNext();
            }
        }
    }

    private void grantNext() throws IOException {
        if (atLineStart) {
            bounds.beginLine(lineAhead());
            joint = begun ? kind.joint(head()) : -1;
        }
        byte next = in.at(granted);
        ended = joint == 0 && bounds.isBetween() || isPlace(next) && (joint < 0 || !atLineStart) && kind.endsBefore(head(), () -> in.ahead(granted, Lookahead.WINDOW)) || isJoint(next) && kind.endsWithin(head());
        if (!ended) {
            grant(next);
        }
    }

    private boolean isPlace(byte next) throws IOException {
        boolean isPlace = begun && !isBlank(next) && (atLineStart || behindRecord);
        if (isPlace && atLineStart) {
            hidden = bounds.isBetween() ? 0 : hidden == 0 && kind.hides(head()) ? line : hidden;
        }
        return isPlace && bounds.isBetween();
    }

    /** True within a line where the end of one file, without a line end, may meet the beginning of another. */
    private boolean isJoint(byte next) throws IOException {
        return begun && !atLineStart && bounds.isBetween() && !bounds.endBySign() && (Character.isLetterOrDigit(last) || BEFORE_JOINT.indexOf(last) >= 0)
                && in.holds(granted + 2) && FormatHead.mayBegin(next, in.at(granted + 1));
    }

    private void grant(byte next) throws IOException {
        boolean wasBetween = bounds.isBetween();
        bounds.take(next);
        last = next;
        behindRecord = bounds.endBySign() && bounds.isBetween() && (!wasBetween || behindRecord && isBlank(next));
        begun |= !isBlank(next);
        granted++;
        joint--;
        atLineStart = next == '\n' || next == '\r' && (!in.holds(granted + 1) || in.at(granted) != '\n');
        line += atLineStart ? 1 : 0;
    }

    private static boolean isBlank(byte next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** True before a byte-order mark, as the second of two files that were joined may have it. */
    private boolean isMark() throws IOException {
        return begun && (atLineStart || behindRecord) && in.at(granted) == (byte) 0xEF
                && in.holds(granted + MARK) && in.at(granted + 1) == (byte) 0xBB && in.at(granted + 2) == (byte) 0xBF;
    }

    private String head() throws IOException {
        return new String(in.ahead(granted, FormatHead.LENGTH), StandardCharsets.ISO_8859_1);
    }

    private String lineAhead() throws IOException {
        String ahead = new String(in.ahead(granted, LINE), StandardCharsets.ISO_8859_1);
        int end = 0;
        while (end < ahead.length() && ahead.charAt(end) != '\n' && ahead.charAt(end) != '\r') {
            end++;
        }
        return ahead.substring(0, end);
    }
}
