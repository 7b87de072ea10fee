package org.papergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.store.Store;

/** The ingest of one document, in one transaction; one without entries leaves the store as it was. */
final class DocumentIngest {

    /** In bytes, of a small document in a new store. */
    static final long LEAST_SPACE = 16 << 20;

    private final Store store;
    private final Iris iris;
    private final Function<Entry, AnnotatedEntry> annotator;
    private final ModelIdentity model;
    private final Ingest.Options options;

    DocumentIngest(Store store, Function<Entry, AnnotatedEntry> annotator, ModelIdentity model, Ingest.Options options) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.annotator = annotator;
        this.model = model;
        this.options = options;
    }

    /** @param step the name of the reading, for progress */
    DocumentReport ingest(DocumentFile file, String step) throws IOException {
        SourceDocument document = file.identify();
        if (options.dryRun()) {
            return read(file, step, document, Optional.empty());
        }
        Optional<DocumentReport> unchanged = store.read(dataset -> unchanged(new IngestTransaction(dataset, iris).documents(), file, document));
        if (unchanged.isPresent()) {
            return unchanged.get();
        }
        store.requireSpace(LEAST_SPACE);
        return store.calculateWrite(dataset -> write(file, step, document, new IngestTransaction(dataset, iris)));
    }

    private Optional<DocumentReport> unchanged(DocumentViewUpdater documents, DocumentFile file, SourceDocument document) {
        return wasRead(documents, document) && documents.isNamed(document) && documents.isAt(file.placeOf(document), document)
                ? Optional.of(new DocumentTally().report(document, documents.format(document), Outcome.UNCHANGED)) : Optional.empty();
    }

    private boolean wasRead(DocumentViewUpdater documents, SourceDocument document) {
        return documents.wasRead(document, run(documents, document), options.formats(), options.columns());
    }

    private Node run(DocumentViewUpdater documents, SourceDocument document) {
        return documents.run(document, model, options.version());
    }

    /** Writes one document; an exception leaves the store as it was. */
    private DocumentReport write(DocumentFile file, String step, SourceDocument document, IngestTransaction transaction) {
        DocumentViewUpdater documents = transaction.documents();
        DocumentReport report = wasRead(documents, document) ? move(file, document, transaction)
                : read(file, step, document, Optional.of(new DocumentWriting(transaction, file.placeOf(document), document, run(documents, document))));
        transaction.runPendingWork(options.progress());
        return report;
    }

    /** Notes where a document that was read before is now, in place of what was there. */
    private static DocumentReport move(DocumentFile file, SourceDocument document, IngestTransaction transaction) {
        Optional<Node> before = transaction.documents().setAt(file.placeOf(document), document);
        before.ifPresent(former -> transaction.replace(former, document));
        transaction.documents().addName(document);
        return new DocumentTally().report(document, transaction.documents().format(document), before.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED);
    }

    /** Reads a document to its end, into a transaction where there is one. */
    private DocumentReport read(DocumentFile file, String step, SourceDocument document, Optional<DocumentWriting> writing) {
        Instant start = Instant.now();
        DocumentTally tally = new DocumentTally();
        try (GuardedInputStream in = file.open();
                OrderedAnnotationExecutor executor = new OrderedAnnotationExecutor(annotator, options.threads(), entry -> {
                    tally.count(entry);
                    options.progress().advance(in.compressedBytes(), tally.entries());
                    writing.ifPresent(open -> open.add(entry));
                })) {
            options.progress().read(step, file.size());
            HeldItems items = new HeldItems(() -> writing.ifPresent(DocumentWriting::begin), item -> {
                if (item instanceof Entry entry) {
                    executor.put(entry);
                } else {
                    writing.ifPresent(open -> open.add(item));
                }
            });
            Optional<DocumentFormat> format = new DocumentReader(options.columns()).read(in, document.name(), options.formats().stream().findFirst(), item -> {
                if (item instanceof Problem problem) {
                    tally.count(problem);
                }
                items.accept(item);
            });
            executor.finish();
            return items.begun() ? finish(document, format, start, tally, writing) : unread(document, format, tally, writing);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DocumentReport finish(SourceDocument document, Optional<DocumentFormat> format, Instant start, DocumentTally tally, Optional<DocumentWriting> writing) {
        writing.ifPresent(open -> open.transaction().documents().setChoices(document, options.columns()));
        writing.ifPresent(open -> open.transaction().addReading(document, format,
                new IngestTransaction.Reading(model, options.version(), start, tally.entries(), tally.problems())));
        return tally.report(document, format, writing.map(open -> open.replaces() ? Outcome.REPLACED : Outcome.ADDED).orElse(Outcome.READ_ONLY));
    }

    private static DocumentReport unread(SourceDocument document, Optional<DocumentFormat> format, DocumentTally tally, Optional<DocumentWriting> writing) {
        writing.filter(DocumentWriting::leavesFormer).ifPresent(open -> tally.count(new Problem(document.name(), 0,
                "what this file held before stays in the store until it is withdrawn")));
        return tally.report(document, format, Outcome.UNREAD);
    }
}
