package org.papergraph.reader.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The lines of a document that are not blank, in order, character references decoded, with a look ahead. */
public final class Lines {

    private final LineReader reader;
    private final BiConsumer<Integer, String> complaints;
    private final Deque<LineReader.ReadLine> ahead = new ArrayDeque<>();

    /**
     * @param in the bytes, buffered
     * @param charset of lines that are not UTF-8; a superset of ASCII
     * @param complaints takes the number of a line and what was lost in reading it, when it is taken
     * @param piece as of {@link LineReader}
     */
    Lines(InputStream in, Charset charset, BiConsumer<Integer, String> complaints, int piece) {
        this.reader = new LineReader(in, charset, piece);
        this.complaints = complaints;
    }

    /** Takes the next line. */
    public Optional<Line> next() {
        Optional<Line> line = peek(0);
        while (!ahead.isEmpty()) {
            LineReader.ReadLine taken = ahead.removeFirst();
            taken.complaints().forEach(complaint -> complaints.accept(taken.line().number(), complaint));
            if (taken.isReadable()) {
                break;
            }
        }
        return line;
    }

    /** The line {@code distance} after the next one, without taking it. */
    public Optional<Line> peek(int distance) {
        while (readable() <= distance) {
            Optional<LineReader.ReadLine> line = readLine();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            ahead.addLast(line.get());
        }
        return ahead.stream().filter(LineReader.ReadLine::isReadable).skip(distance).findFirst().map(LineReader.ReadLine::line);
    }

    /** Up to {@code count} lines from the next one on, without taking them. */
    public List<Line> beginning(int count) {
        List<Line> lines = new ArrayList<>();
        for (int distance = 0; distance < count; distance++) {
            Optional<Line> line = peek(distance);
            if (line.isEmpty()) {
                break;
            }
            lines.add(line.get());
        }
        return lines;
    }

    /** True if no line end stands behind the last line of the document, once that was read: it may be cut off. */
    public boolean endsOpen() {
        return peek(0).isEmpty() && reader.endsOpen();
    }

    private long readable() {
        return ahead.stream().filter(LineReader.ReadLine::isReadable).count();
    }

    private Optional<LineReader.ReadLine> readLine() {
        try {
            return reader.next();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure.getMessage(), failure);
        }
    }
}
