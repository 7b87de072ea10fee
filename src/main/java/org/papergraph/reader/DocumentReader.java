package org.papergraph.reader;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.papergraph.document.Item;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.part.DocumentParts;
import org.papergraph.reader.part.DocumentParts.DocumentPart;
import org.papergraph.reader.table.ColumnChoices;

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
    private final ColumnChoices choices;

    /** A reader that takes dates more than a year after today for errors. */
    public DocumentReader() {
        this(ColumnChoices.none());
    }

    /** @param choices of columns of tables, which come before what their names tell */
    public DocumentReader(ColumnChoices choices) {
        this(Clock.systemUTC(), choices);
    }

    DocumentReader(Clock clock, ColumnChoices choices) {
        this.clock = clock;
        this.choices = choices;
    }

    /**
     * Reads a document to its end and hands on its entries and problems, in order.
     *
     * @param in the bytes, in any encoding that its beginning tells
     * @param source the document's name, for problems
     * @param format the format, or empty to recognise it
     * @return the format that was read, or empty when none was recognised or the given one is plainly another, which is also handed on as a problem
     */
    public Optional<DocumentFormat> read(InputStream in, String source, Optional<DocumentFormat> format, Consumer<Item> sink)
            throws IOException {
        EntryCheck check = new EntryCheck(source, LocalDate.now(clock), sink);
        PlacedItems items = new PlacedItems(source, sink, check);
        DocumentContent content = new DocumentContent(in, items::complain);
        Optional<DocumentFormat> read = mayBeJoined(content.beginning(), format)
                ? readParts(content.narrowBytes(), source, format, items) : readPart(content, recognise(content.beginning()), source, format, items);
        if (read.isPresent()) {
            if (content.isCutOff()) {
                items.endCut("where its compressed file is cut off");
            } else if (content.endsWithinCharacter()) {
                items.endCut("within a character");
            }
            check.expectEntries();
        }
        return read;
    }

    private boolean mayBeJoined(Beginning beginning, Optional<DocumentFormat> format) {
        return recognise(beginning).map(DocumentFormat::mayBeJoined).orElseGet(() -> format.isEmpty() && FileType.of(beginning).isText());
    }

    /** Reads each part of a document in its own format; the format of the first part that is read. */
    private Optional<DocumentFormat> readParts(InputStream in, String source, Optional<DocumentFormat> format, PlacedItems items) throws IOException {
        DocumentParts parts = new DocumentParts(in, new PartRecognition(this::recognise));
        Optional<DocumentFormat> first = Optional.empty();
        for (Optional<DocumentPart> part = parts.next(); part.isPresent(); part = parts.next()) {
            items.begin(part.get().line());
            DocumentContent content = new DocumentContent(part.get().bytes(), items::complain);
            Optional<DocumentFormat> recognised = DocumentFormat.ofLabel(part.get().format()).or(() -> recognise(content.beginning()));
            Optional<DocumentFormat> read = readPart(content, recognised, source, format, items);
            read.map(DocumentFormat::title).ifPresent(items::end);
            first = first.or(() -> read);
            parts.hiddenLine().ifPresent(items::complainOfHidden);
        }
        return first;
    }

    private Optional<DocumentFormat> readPart(DocumentContent content, Optional<DocumentFormat> recognised, String source, Optional<DocumentFormat> format, PlacedItems items)
            throws IOException {
        Beginning beginning = content.beginning();
        Optional<DocumentFormat> read = format.isPresent() ? format.filter(given -> mayBe(given, recognised, beginning)) : recognised;
        if (read.isPresent()) {
            read.get().reader(choices).read(content, source, items);
        } else {
            items.refuse(refusal(format, recognised, beginning));
        }
        return read;
    }

    /** True if a document that looks like {@code recognised}, or like no format that is known, can be read in the format that a user gives. */
    private boolean mayBe(DocumentFormat given, Optional<DocumentFormat> recognised, Beginning beginning) {
        return recognised.map(given::includes).orElseGet(() -> FileType.of(beginning).isText() && given.reader(choices).admits(beginning));
    }

    private Optional<DocumentFormat> recognise(Beginning beginning) {
        return Stream.of(DocumentFormat.values())
                .filter(format -> format.reader(choices).recognises(beginning))
                .reduce((before, last) -> last);
    }

    private static String refusal(Optional<DocumentFormat> format, Optional<DocumentFormat> recognised, Beginning beginning) {
        FileType type = FileType.of(beginning);
        if (format.isPresent()) {
            return recognised.map(other -> "this is of the format " + other.title() + " and not " + format.get().title() + "; leave --format out, or say --format " + other.label())
                    .orElseGet(() -> type.clause("this") + ", and not of the format " + format.get().title());
        }
        boolean unknown = type.isText() && type.remedy().isEmpty() && !beginning.lines().isEmpty();
        return type.clause("this") + (unknown ? ", in no format that is known; if it holds papers, name its format with --format" : "");
    }
}
