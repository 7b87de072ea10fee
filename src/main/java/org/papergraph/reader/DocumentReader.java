package org.papergraph.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Line;
import org.papergraph.reader.format.Lines;

/**
 * Reads a document in any known format, which it recognises by its first lines.
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

    private static final int LINES_TO_RECOGNISE = 60;

    /**
     * Reads a document to its end and hands on its entries and problems, in order.
     *
     * @param in the bytes: UTF-8, or UTF-16 with a byte-order mark
     * @param source the document's name, for problems
     * @param format the format, or empty to recognise it
     * @return the format that was read, or empty when none was recognised, which is also handed on as a problem
     */
    public Optional<DocumentFormat> read(InputStream in, String source, Optional<DocumentFormat> format, Consumer<Item> sink)
            throws IOException {
        Lines lines = new Lines(new BufferedReader(decode(in), 1 << 16));
        List<Line> beginning = lines.beginning(LINES_TO_RECOGNISE);
        Optional<DocumentFormat> known = format.or(() -> recognise(beginning));
        if (known.isEmpty()) {
            sink.accept(new Problem(source, 0, beginning.isEmpty() ? "the document is empty" : unrecognised()));
            return Optional.empty();
        }
        EncodingCheck check = new EncodingCheck(source, sink);
        known.get().reader().read(lines, source, check);
        check.expectEntries();
        return known;
    }

    private static Optional<DocumentFormat> recognise(List<Line> beginning) {
        return Stream.of(DocumentFormat.values())
                .filter(format -> format.reader().recognises(beginning))
                .reduce((before, last) -> last);
    }

    private static String unrecognised() {
        return "the format is not recognised; name one with --format: "
                + Stream.of(DocumentFormat.values()).map(DocumentFormat::label).sorted().collect(Collectors.joining(", "));
    }

    private static Reader decode(InputStream in) throws IOException {
        BOMInputStream marked = BOMInputStream.builder().setInputStream(in)
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE).get();
        String name = marked.getBOMCharsetName();
        Charset charset = name == null ? StandardCharsets.UTF_8 : Charset.forName(name);
        return new InputStreamReader(marked, charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE).onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    /** Passes items on; bytes that could not be decoded and a document without entries are problems. */
    private static final class EncodingCheck implements Consumer<Item> {
        private static final char REPLACEMENT = '\uFFFD';
        private final String source;
        private final Consumer<Item> sink;
        private boolean empty = true;

        EncodingCheck(String source, Consumer<Item> sink) {
            this.source = source;
            this.sink = sink;
        }

        @Override
        public void accept(Item item) {
            sink.accept(item);
            empty &= !(item instanceof Entry);
            if (item instanceof Entry entry && (entry.title() + entry.abstractText()).indexOf(REPLACEMENT) >= 0) {
                sink.accept(new Problem(source, entry.line(),
                        "the entry holds characters that cannot be read (shown as " + REPLACEMENT + "); save the document as UTF-8"));
            }
        }

        void expectEntries() {
            if (empty) {
                sink.accept(new Problem(source, 0, "the document holds no entries"));
            }
        }
    }
}
