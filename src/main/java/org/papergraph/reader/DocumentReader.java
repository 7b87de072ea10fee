package org.papergraph.reader;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;

/**
 * Reads a document in any known format, which it recognises by its beginning.
 *
 * <pre>{@code
 * byte[] document = "Abstract: We study sharpness-aware minimization.".getBytes(StandardCharsets.UTF_8);
 * new DocumentReader().read(new ByteArrayInputStream(document), "abstracts.txt", Optional.empty(), item -> {
 *     if (item instanceof Entry entry) {
 *         System.out.println(entry.number() + " " + entry.abstractText());
 *     } else if (item instanceof Problem problem) {
 *         System.out.println(problem.message());
 *     }
 * });
 * }</pre>
 */
public final class DocumentReader {

    private final Clock clock;

    /** A reader that takes dates more than a year after today for errors. */
    public DocumentReader() {
        this(Clock.systemUTC());
    }

    DocumentReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a document to its end and hands on its entries and problems, in order.
     *
     * @param in the bytes, in any encoding that its beginning tells
     * @param source the document's name, for problems
     * @param format the format, or empty to recognise it
     * @return the format that was read, or empty when none was recognised, which is also handed on as a problem
     */
    public Optional<DocumentFormat> read(InputStream in, String source, Optional<DocumentFormat> format, Consumer<Item> sink)
            throws IOException {
        EntryCheck check = new EntryCheck(source, LocalDate.now(clock), sink);
        DocumentContent content = new DocumentContent(in, (line, complaint) -> sink.accept(new Problem(source, line, complaint)));
        Optional<DocumentFormat> known = format.or(() -> recognise(content.beginning()));
        if (known.isEmpty()) {
            sink.accept(new Problem(source, 0, content.beginning().lines().isEmpty() ? "the document is empty" : unrecognised()));
            return Optional.empty();
        }
        known.get().reader().read(content, source, check);
        check.expectEntries();
        return known;
    }

    private static Optional<DocumentFormat> recognise(Beginning beginning) {
        return Stream.of(DocumentFormat.values())
                .filter(format -> format.reader().recognises(beginning))
                .reduce((before, last) -> last);
    }

    private static String unrecognised() {
        return "the format is not recognised; name one with --format: "
                + Stream.of(DocumentFormat.values()).map(DocumentFormat::label).sorted().collect(Collectors.joining(", "));
    }
}
