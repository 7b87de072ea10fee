package org.papergraph.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/**
 * Decodes bytes as a stream of {@linkplain LegibleText legible} characters. In a document of UTF-8 or windows-1252, bytes that are not
 * UTF-8 are taken for windows-1252, one by one.
 */
final class LegibleReader extends Reader {

    private final InputStream in;
    private final BiConsumer<Integer, String> complaints;
    private final boolean mixed;
    /** True if the document says that it is windows-1252. */
    private final boolean declared;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
    /** A byte is one character at most. */
    private final CharBuffer decoded = CharBuffer.allocate((1 << 13) + 1);
    private String legible = "";
    private int position;
    private int line = 1;
    private int complainedOf;
    private boolean ended;
    /** What is to be said at the first character that is not ASCII; empty if there is nothing to say, or it is said. */
    private String assumption;

    /**
     * @param encoding of bytes that are not UTF-8
     * @param complaints takes the number of a line, from 1, and what was lost in it, at most once a line
     */
    LegibleReader(InputStream in, DocumentEncoding encoding, BiConsumer<Integer, String> complaints) {
        this.in = in;
        this.complaints = complaints;
        this.mixed = encoding.charset().equals(StandardCharsets.UTF_8) || encoding.charset().equals(StrayBytes.WINDOWS_1252);
        this.declared = encoding.charset().equals(StrayBytes.WINDOWS_1252) && !encoding.assumed();
        this.decoder = (mixed ? StandardCharsets.UTF_8 : encoding.charset()).newDecoder();
        this.assumption = encoding.assumed() && !mixed ? LineDecoder.assumption(encoding.charset()) : "";
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (position == legible.length()) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, legible.length() - position);
        legible.getChars(position, position + count, target, offset);
        position += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void decode() throws IOException {
        decoded.clear();
        fill();
        boolean isLost = false;
        CoderResult result = decoder.decode(bytes, decoded, ended);
        while (result.isError()) {
            byte[] malformed = new byte[result.length()];
            bytes.get(malformed);
            decoded.put(mixed ? StrayBytes.decoded(malformed) : "\uFFFD");
            isLost |= mixed && !declared;
            result = decoder.decode(bytes, decoded, ended);
        }
        if (isLost) {
            complain("bytes that are not UTF-8 are read as windows-1252; save the document as UTF-8");
        }
        legible = legible(decoded.flip().toString());
        position = 0;
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        bytes.position(bytes.position() + Math.max(0, count));
        bytes.flip();
        ended = count < 0;
    }

    private String legible(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                LegibleText part = LegibleText.of(text.substring(from, at));
                part.complaint().ifPresent(this::complain);
                sayAssumption(part.text());
                whole.append(part.text());
                if (at < text.length()) {
                    whole.append(text.charAt(at));
                    line += text.charAt(at) == '\n' ? 1 : 0;
                }
                from = at + 1;
            }
        }
        return whole.toString();
    }

    private void sayAssumption(String part) {
        if (!assumption.isEmpty() && part.chars().anyMatch(character -> character >= 0x80)) {
            complain(assumption);
            assumption = "";
        }
    }

    private void complain(String loss) {
        if (complainedOf < line) {
            complainedOf = line;
            complaints.accept(line, loss);
        }
    }
}
