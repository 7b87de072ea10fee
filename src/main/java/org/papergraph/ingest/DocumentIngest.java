package org.papergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.state.KeyedEntry;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.store.Store;

/** The ingest of documents, all of one in one transaction; one without entries leaves the store as it was. */
final class DocumentIngest {

    /** In bytes, of a small document in a new store. */
    static final long LEAST_SPACE = 16 << 20;

    /** Bytes of files up to which documents share a transaction: then what a transaction costs by itself counts little, and a crash loses minutes. */
    private static final long MOST_BYTES_SHARED = 4 << 20;

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

    /** Documents in their order, those that share a transaction together; a large one has its own. */
    static List<List<DocumentFile>> sharingTransactions(List<DocumentFile> files) {
        List<List<DocumentFile>> transactions = new ArrayList<>();
        long shared = 0;
        for (DocumentFile file : files) {
            long bytes = bytes(file);
            if (transactions.isEmpty() || shared + bytes > MOST_BYTES_SHARED) {
                transactions.add(new ArrayList<>());
                shared = 0;
            }
            transactions.get(transactions.size() - 1).add(file);
            shared += bytes;
        }
        return transactions;
    }

    /** The bytes of a file; of one that cannot be read, as many as give it a transaction of its own. */
    static long bytes(DocumentFile file) {
        try {
            return file.size();
        } catch (IOException unreadable) {
            return MOST_BYTES_SHARED;
        }
    }

    /**
     * Ingests a document.
     *
     * @param step its reading, for progress
     */
    DocumentReport ingest(DocumentFile file, Ingest.Step step) throws IOException {
        SourceDocument document = file.identify();
        return options.dryRun() ? read(file, step, document, Optional.empty()) : write(List.of(new Identified(0, file, document, step))).get(0);
    }

    /** Ingests documents in one transaction. */
    List<DocumentReport> ingest(List<DocumentFile> files, Ingest.Steps steps) {
        List<Identified> identified = new ArrayList<>();
        SortedMap<Integer, DocumentReport> reports = new TreeMap<>();
        for (int at = 0; at < files.size(); at++) {
            try {
                identified.add(new Identified(at, files.get(at), files.get(at).identify(), steps.of(at, files.get(at))));
            } catch (IOException unreadable) {
                reports.put(at, Ingest.unread(files.get(at), unreadable));
            }
        }
        List<DocumentReport> written = write(identified);
        IntStream.range(0, written.size()).forEach(each -> reports.put(identified.get(each).at, written.get(each)));
        return List.copyOf(reports.values());
    }

    /**
     * A document to be written.
     *
     * @param at its place among the documents of the transaction, from 0
     * @param step its reading, for progress
     */
    private record Identified(int at, DocumentFile file, SourceDocument document, Ingest.Step step) {
    }

    /** Writes those that are not in the store as they are; all of them, or none where there is an exception. */
    private List<DocumentReport> write(List<Identified> files) {
        List<Optional<DocumentReport>> unchanged = store.read(dataset -> {
            DocumentViewUpdater documents = new IngestTransaction(dataset, iris).documents();
            return files.stream().map(each -> unchanged(documents, each.file, each.document)).toList();
        });
        if (unchanged.stream().allMatch(Optional::isPresent)) {
            return unchanged.stream().map(Optional::orElseThrow).toList();
        }
        store.requireSpace(LEAST_SPACE);
        return store.calculateWrite(dataset -> write(files, unchanged, new IngestTransaction(dataset, iris)));
    }

    private List<DocumentReport> write(List<Identified> files, List<Optional<DocumentReport>> unchanged, IngestTransaction transaction) {
        List<DocumentReport> reports = IntStream.range(0, files.size())
                .mapToObj(at -> unchanged.get(at).orElseGet(() -> write(files.get(at), transaction))).toList();
        transaction.runPendingWork(options.progress());
        return reports;
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

    /** Writes one document, but for pending work. */
    private DocumentReport write(Identified file, IngestTransaction transaction) {
        DocumentViewUpdater documents = transaction.documents();
        SourceDocument document = file.document;
        return wasRead(documents, document) ? move(file.file, document, transaction)
                : read(file.file, file.step, document, Optional.of(new DocumentWriting(transaction, file.file.placeOf(document), document, run(documents, document))));
    }

    /** Notes where a document that was read before is now, in place of what was there. */
    private static DocumentReport move(DocumentFile file, SourceDocument document, IngestTransaction transaction) {
        Optional<Node> before = transaction.documents().setAt(file.placeOf(document), document);
        before.ifPresent(former -> transaction.replace(former, document));
        transaction.documents().addName(document);
        return new DocumentTally().report(document, transaction.documents().format(document), before.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED);
    }

    /** Reads a document to its end, into a transaction where there is one. */
    private DocumentReport read(DocumentFile file, Ingest.Step step, SourceDocument document, Optional<DocumentWriting> writing) {
        Instant start = Instant.now();
        DocumentTally tally = new DocumentTally();
        try (GuardedInputStream in = file.open();
                OrderedAnnotationExecutor<KeyedEntry> executor = new OrderedAnnotationExecutor<>(entry -> keyed(document, entry), options.threads(), entry -> {
                    tally.count(entry.annotated());
                    options.progress().advance(in.compressedBytes(), tally.entries());
                    writing.ifPresent(open -> open.add(entry));
                })) {
            options.progress().read(step.name(), step.before(), step.all());
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

    private KeyedEntry keyed(SourceDocument document, Entry entry) {
        return KeyedEntry.of(new EntryReference(document.key(), entry.number()), annotator.apply(entry));
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
