package org.papergraph.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes of a document up to the end of its last whole character, without the end mark of old systems (U+001A) behind it. */
final class WholeCharacters extends InputStream {

    private static final int CONTROL_Z = 0x1A;
    private static final int LONGEST = 4;
    /** Of the first byte of a surrogate. */
    private static final int HIGH_SURROGATE = 0xD8;

    private final InputStream in;
    private final Charset charset;
    private final byte[] buffer = new byte[1 << 13];
    private int next;
    /** Behind the last whole character of those that were read. */
    private int end;
    private int filled;
    private boolean ended;

    /** @param charset by which characters are told to be whole: UTF-8, UTF-16 and UTF-32; those of others are taken for whole */
    WholeCharacters(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
    }

    /** True if the document has been read to its end and ends within a character. */
    boolean endsWithinCharacter() {
        return ended && incomplete() > 0;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        while (next == end && !ended) {
            fill();
        }
        int count = Math.min(length, end - next);
        System.arraycopy(buffer, next, target, offset, count);
        next += count;
        return count == 0 && length > 0 ? -1 : count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        System.arraycopy(buffer, next, buffer, 0, filled - next);
        filled -= next;
        next = 0;
        int count = in.read(buffer, filled, buffer.length - filled);
        ended = count < 0;
        filled += Math.max(0, count);
        int incomplete = incomplete();
        end = incomplete > 0 ? filled - incomplete : filled - (filled > 0 && buffer[filled - 1] == CONTROL_Z ? 1 : 0);
    }

    /** How many of the last bytes are the beginning of a character. */
    private int incomplete() {
        if (charset.name().startsWith("UTF-32")) {
            return filled % LONGEST;
        } else if (charset.name().startsWith("UTF-16")) {
            int rest = filled % 2;
            int high = filled - rest - (charset.equals(StandardCharsets.UTF_16LE) ? 1 : 2);
            return high >= 0 && (buffer[high] & 0xFC) == HIGH_SURROGATE ? rest + 2 : rest;
        }
        int back = 1;
        while (charset.equals(StandardCharsets.UTF_8) && back < LONGEST && back < filled && isContinuation(buffer[filled - back])) {
            back++;
        }
        return charset.equals(StandardCharsets.UTF_8) && back <= filled && length(buffer[filled - back]) > back ? back : 0;
    }

    private static boolean isContinuation(byte next) {
        return (next & 0xC0) == 0x80;
    }

    /** The length of a character in UTF-8 by its first byte. */
    private static int length(byte first) {
        int value = first & 0xFF;
        return value < 0xC2 || value > 0xF4 ? 1 : value < 0xE0 ? 2 : value < 0xF0 ? 3 : LONGEST;
    }
}
