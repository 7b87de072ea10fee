package org.papergraph.reader.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Bytes that can be looked at before they are taken. */
final class Lookahead {

    /** In bytes, of what is looked at to recognise a format; as much as that of a whole document. */
    static final int WINDOW = 1 << 18;

    private final InputStream in;
    private final byte[] buffer = new byte[4 * WINDOW];
    private int position;
    private int filled;

    Lookahead(InputStream in) {
        this.in = in;
    }

    /** True if there are so many bytes ahead, of at most two windows. */
    boolean holds(int count) throws IOException {
        while (filled - position < count) {
            if (buffer.length - position < count) {
                System.arraycopy(buffer, position, buffer, 0, filled - position);
                filled -= position;
                position = 0;
            }
            int read = in.read(buffer, filled, buffer.length - filled);
            if (read < 0) {
                return false;
            }
            filled += read;
        }
        return true;
    }

    /** A byte that {@link #holds} has told of. */
    byte at(int offset) {
        return buffer[position + offset];
    }

    /** The bytes from an offset on, fewer where the document ends. */
    byte[] ahead(int offset, int count) throws IOException {
        int end = holds(offset + count) ? offset + count : filled - position;
        return Arrays.copyOfRange(buffer, position + offset, position + Math.max(offset, end));
    }

    void take(byte[] target, int offset, int count) {
        System.arraycopy(buffer, position, target, offset, count);
        position += count;
    }

    void skip(int count) {
        position += count;
    }
}
