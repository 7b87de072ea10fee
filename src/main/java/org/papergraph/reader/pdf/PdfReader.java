package org.papergraph.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.reader.format.Beginning;
import org.papergraph.reader.format.DocumentContent;
import org.papergraph.reader.format.FormatReader;

/**
 * Reads a paper in PDF, as one entry of which all is extracted. A document can make its parser work without end, so that it is read in a
 * thread of its own, which is left alone after a limit of time.
 */
public final class PdfReader implements FormatReader {

    private static final String SIGNATURE = "%PDF-";
    private static final String END_MARK = "%%EOF";
    /** In bytes, where the end mark is looked for; programs of mail and the web put some behind it. */
    private static final int END = 1 << 12;
    /** In bytes. */
    private static final int LARGEST = 256 << 20;
    private static final long MEMORY = 64L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Override
    public boolean recognises(Beginning beginning) {
        return beginning.startsWith(SIGNATURE) || beginning.text().startsWith(SIGNATURE);
    }

    @Override
    public void read(DocumentContent content, String source, Consumer<Item> sink) throws IOException {
        byte[] bytes = content.bytes().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            sink.accept(new Problem(source, 0, "the PDF is larger than " + (LARGEST >> 20) + " MiB and is left out"));
            return;
        }
        Item item = inTime(bytes, source);
        sink.accept(item);
        if (item instanceof Entry && !isEnded(bytes)) {
            sink.accept(new Problem(source, 0, "the document ends before its end mark; what is read of it may not be the whole"));
        }
    }

    /** True if the end mark stands among the last bytes. */
    private static boolean isEnded(byte[] bytes) {
        int from = Math.max(0, bytes.length - END);
        return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains(END_MARK);
    }

    private static Item inTime(byte[] bytes, String source) throws IOException {
        FutureTask<Item> reading = new FutureTask<>(() -> item(bytes, source));
        Thread thread = new Thread(reading, "pdf");
        thread.setDaemon(true);
        thread.start();
        try {
            return reading.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            reading.cancel(true);
            return new Problem(source, 0, "the PDF cannot be read within " + LONGEST.toSeconds() + " seconds and is left out");
        } catch (InterruptedException interrupted) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading " + source, interrupted);
        } catch (ExecutionException failure) {
            return new Problem(source, 0, reason(failure.getCause()));
        }
    }

    private static String reason(Throwable failure) {
        return failure instanceof InvalidPasswordException ? "the PDF is locked by a password; unlock it first"
                : "the PDF is damaged and cannot be read (" + Optional.ofNullable(failure.getMessage()).orElse(failure.getClass().getSimpleName()) + ")";
    }

    private static Item item(byte[] bytes, String source) throws IOException {
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(bytes), MemoryUsageSetting.setupMixed(MEMORY).streamCache)) {
            PdfPaper paper = PdfPaper.of(document);
            Optional<Entry> entry = paper.entry();
            return entry.isPresent() ? entry.get() : new Problem(source, 0, paper.hasText()
                    ? "neither a title nor an abstract is found on the first page of the PDF; add a record of the paper, with its DOI, instead"
                    : "the PDF has no text, only pictures of pages; run OCR over it first");
        }
    }
}
