package org.papergraph.ingest;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;

/** A document that is read and goes in part by part, of some entries each; of one without entries nothing goes in. For one thread. */
final class PartwiseReading implements AutoCloseable {

    private final SourceDocument document;
    private final ModelIdentity model;
    private final Ingest.Options options;
    private final Ingest.Step step;
    private final Instant start = Instant.now();
    /** Its problems are counted by the thread that reads, its entries by this one, which asks for both behind the end. */
    private final DocumentTally tally = new DocumentTally();
    private final AnnotatedItems<MappedEntry> items;
    /** Entries that an ingest that was stopped has put in. */
    private final long before;
    private boolean begun;
    private boolean replaces;
    private int problems;

    /**
     * @param step the reading, for progress
     * @param annotator of its entries, for several threads
     * @param stopped what an ingest that was stopped has put in
     */
    PartwiseReading(DocumentFile file, SourceDocument document, Ingest.Step step, Function<Entry, MappedEntry> annotator, ModelIdentity model, Ingest.Options options,
            Optional<IngestedPart> stopped) {
        this.document = document;
        this.model = model;
        this.options = options;
        this.step = step;
        this.begun = stopped.isPresent();
        this.replaces = stopped.filter(IngestedPart::replaces).isPresent();
        stopped.ifPresent(tally::count);
        this.before = tally.entries();
        this.items = new AnnotatedItems<>(sink -> read(file, sink), annotator, options.threads());
    }

    private Optional<DocumentFormat> read(DocumentFile file, AnnotatedItems.Sink sink) throws IOException {
        try (GuardedInputStream in = file.open()) {
            long[] entries = {0};
            HeldItems held = new HeldItems(item -> {
                if (!(item instanceof Entry) || ++entries[0] > before) {
                    sink.put(item, in.compressedBytes());
                }
            });
            return new DocumentReader(options.columns()).read(in, document.name(), options.formats().stream().findFirst(), item -> {
                if (item instanceof Problem problem) {
                    tally.count(problem);
                }
                held.accept(item);
            });
        }
    }

    /**
     * Takes the next entries with what stands between them.
     *
     * @param writing takes them too; nothing where they are only read
     * @return true if there may be more
     */
    boolean add(int entries, Optional<DocumentWriting> writing) {
        options.progress().read(step.name(), step.before(), step.all());
        long end = tally.entries() + entries;
        AnnotatedItems.Receiver<MappedEntry> receiver = receiver(writing);
        boolean more = true;
        while (more && tally.entries() < end) {
            more = items.pass(receiver);
        }
        return more;
    }

    private AnnotatedItems.Receiver<MappedEntry> receiver(Optional<DocumentWriting> writing) {
        return new AnnotatedItems.Receiver<>() {

            @Override
            public void receive(MappedEntry entry, long bytes) {
                begin(writing);
                tally.count(entry.keyed().annotated());
                options.progress().advance(bytes, tally.entries() - before);
                writing.ifPresent(open -> open.add(entry));
            }

            @Override
            public void receive(Item item) {
                begin(writing);
                problems += item instanceof Problem ? 1 : 0;
                writing.ifPresent(open -> open.add(item, problems));
            }
        };
    }

    private void begin(Optional<DocumentWriting> writing) {
        if (!begun) {
            begun = true;
            replaces = writing.filter(DocumentWriting::begin).isPresent();
        }
    }

    /** What is in so far. */
    IngestedPart soFar() {
        return new IngestedPart(tally.entries(), tally.mentions(), replaces);
    }

    /** Adds how the document was read, behind its last part. */
    DocumentReport finish(Optional<DocumentWriting> writing) {
        if (!begun) {
            writing.filter(DocumentWriting::leavesFormer).ifPresent(open -> tally.count(new Problem(document.name(), 0,
                    "what this file held before stays in the store until it is withdrawn")));
            return tally.report(document, items.format(), Outcome.UNREAD);
        }
        writing.ifPresent(open -> open.finish(items.format(), options.columns(),
                new IngestTransaction.Reading(model, options.version(), start, tally.entries(), tally.problems())));
        Outcome written = replaces ? Outcome.REPLACED : Outcome.ADDED;
        return tally.report(document, items.format(), writing.isPresent() ? written : Outcome.READ_ONLY);
    }

    @Override
    public void close() {
        items.close();
    }
}
