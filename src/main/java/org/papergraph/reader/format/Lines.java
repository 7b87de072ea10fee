package org.papergraph.reader.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The lines of a document that are not blank, in order, with a look ahead. */
public final class Lines {

    private final BufferedReader reader;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private int number;

    public Lines(BufferedReader reader) {
        this.reader = reader;
    }

    /** Takes the next line. */
    public Optional<Line> next() {
        Optional<Line> line = peek(0);
        line.ifPresent(taken -> ahead.removeFirst());
        return line;
    }

    /** The line {@code distance} after the next one, without taking it. */
    public Optional<Line> peek(int distance) {
        while (ahead.size() <= distance) {
            Optional<Line> line = readLine();
            if (line.isEmpty()) {
                return Optional.empty();
            }
            ahead.addLast(line.get());
        }
        return ahead.stream().skip(distance).findFirst();
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

    private Optional<Line> readLine() {
        try {
            boolean afterGap = number == 0;
            String text = reader.readLine();
            while (text != null) {
                number++;
                if (!text.isBlank()) {
                    return Optional.of(new Line(number, Normalizer.normalize(text.strip(), Normalizer.Form.NFC), afterGap));
                }
                afterGap = true;
                text = reader.readLine();
            }
            return Optional.empty();
        } catch (IOException failure) {
            throw new UncheckedIOException("line " + (number + 1) + " cannot be read: " + failure.getMessage(), failure);
        }
    }
}
