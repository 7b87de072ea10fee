package org.papergraph.reader.part;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a document, in order. A part ends where, between its records, the unmistakable head of another format begins a line,
 * or text that is recognised as one; within a record nothing ends it, since the text of a paper may quote anything.
 */
public final class DocumentParts {

    private final Lookahead in;
    private final Recognition recognition;
    private @Nullable PartStream current;
    private int line = 1;

    /** @param in bytes in an encoding that has those of ASCII */
    public DocumentParts(InputStream in, Recognition recognition) {
        this.in = new Lookahead(in);
        this.recognition = recognition;
    }

    /**
     * A part.
     *
     * @param bytes to be read before the next part is asked for
     * @param line where it begins, from 1
     * @param format the label of its format; empty where its head does not tell it
     */
    public record DocumentPart(InputStream bytes, int line, String format) {
    }

    /** The next part; empty behind the last one. A document without a byte has one part. */
    public Optional<DocumentPart> next() throws IOException {
        if (current != null) {
            line = current.end();
            if (!in.holds(1)) {
                return Optional.empty();
            }
        }
        PartKind kind = PartKind.of(in.ahead(0, Lookahead.WINDOW), recognition);
        PartStream part = new PartStream(in, kind, line);
        current = part;
        return Optional.of(new DocumentPart(part, line, kind.format()));
    }

    /** The line in the part that was read last where text of another format stands in a record that is not closed; empty where none does. */
    public OptionalInt hiddenLine() {
        return current == null ? OptionalInt.empty() : current.hiddenLine();
    }
}
