package org.papergraph.reader.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of a document that are not blank, from its bytes; their numbers count line feeds and carriage returns alone. */
final class LineReader {

    /** In bytes. */
    static final int LONGEST_LINE = 1 << 20;
    /** In bytes, up to the next comma or, if none comes within as many bytes, the next blank. */
    static final int LONGEST_PIECE = 1 << 16;
    static final int WHOLE = Integer.MAX_VALUE;

    private static final Pattern OTHER_LINE_ENDS = Pattern.compile("[\u000B\u000C\u0085\u2028\u2029]");
    private static final String INVISIBLE_LETTERS = "\u115F\u1160\u2800\u3164\uFFA0";

    private final InputStream in;
    private final LineDecoder decoder;
    private final int piece;
    private final Deque<ReadLine> parts = new ArrayDeque<>();
    private int number;
    private boolean afterGap = true;
    private int pushedBack = -1;
    private boolean cut;
    private boolean endsOpen;

    /**
     * @param in the bytes, buffered
     * @param charset in which a line feed is the byte 0A and no other character has that byte; neither is a comma or a blank part of another
     * @param piece the bytes behind which a line is cut, {@link #LONGEST_PIECE} or {@link #WHOLE}
     */
    LineReader(InputStream in, Charset charset, int piece) {
        this.in = in;
        this.piece = piece;
        this.decoder = new LineDecoder(charset);
    }

    /**
     * A line with what was lost in reading it.
     *
     * @param line without text if it is too long
     */
    record ReadLine(Line line, List<String> complaints) {
        boolean isReadable() {
            return !line.text().isEmpty();
        }
    }

    /** The next line that is not blank. */
    Optional<ReadLine> next() throws IOException {
        while (parts.isEmpty()) {
            int first = read();
            if (first < 0) {
                return Optional.empty();
            }
            number += cut ? 0 : 1;
            pushedBack = first;
            readLine();
        }
        return Optional.of(parts.removeFirst());
    }

    /** True if no line end stands behind the last line that was read, which is the last one of the document. */
    boolean endsOpen() {
        return endsOpen;
    }

    private void readLine() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long length = 0;
        cut = false;
        endsOpen = true;
        for (int next = read(); next >= 0; next = read()) {
            if (next == '\n') {
                endsOpen = false;
                break;
            }
            if (next == ',' && length >= piece || next == ' ' && length >= 2L * piece) {
                cut = true;
                pushedBack = next;
                break;
            }
            if (next == '\r') {
                endsOpen = false;
                skipLineFeed();
                break;
            }
            if (length++ < LONGEST_LINE) {
                bytes.write(next);
            }
        }
        if (length > LONGEST_LINE) {
            parts.add(new ReadLine(new Line(number, "", afterGap, false), List.of("the line is longer than " + LONGEST_LINE
                    + " bytes and is left out; break it into lines")));
        } else {
            split(decoder.decode(bytes.toByteArray()));
        }
    }

    private void split(LineDecoder.Decoded decoded) {
        List<String> complaints = Stream.of(decoded.complaint()).filter(complaint -> !complaint.isEmpty()).toList();
        for (String part : OTHER_LINE_ENDS.split(decoded.text(), -1)) {
            LegibleText legible = LegibleText.of(part);
            complaints = Stream.concat(complaints.stream(), legible.complaint().stream()).toList();
            Optional<Line> line = line(CharacterReferences.decoded(legible.text()));
            if (line.isPresent()) {
                parts.add(new ReadLine(line.get(), complaints));
                complaints = List.of();
            }
        }
    }

    private Optional<Line> line(String text) {
        if (text.codePoints().allMatch(LineReader::isInvisible)) {
            afterGap = true;
            return Optional.empty();
        }
        Line line = new Line(number, StreamSafeText.nfc(stripped(text)), afterGap, isWhiteSpace(text.codePointAt(0)));
        afterGap = false;
        return Optional.of(line);
    }

    private static String stripped(String text) {
        int start = 0;
        int end = text.length();
        while (isWhiteSpace(text.codePointAt(start))) {
            start++;
        }
        while (isWhiteSpace(text.codePointBefore(end))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** The property White_Space of Unicode, whose characters all lie in the first plane. */
    private static boolean isWhiteSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
    }

    private static boolean isInvisible(int character) {
        return isWhiteSpace(character) || Character.getType(character) == Character.FORMAT || INVISIBLE_LETTERS.indexOf(character) >= 0;
    }

    private void skipLineFeed() throws IOException {
        int next = read();
        pushedBack = next == '\n' ? -1 : next;
    }

    private int read() throws IOException {
        int next = pushedBack >= 0 ? pushedBack : in.read();
        pushedBack = -1;
        return next;
    }
}
