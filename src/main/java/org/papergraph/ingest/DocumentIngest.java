package org.papergraph.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ProvenanceMapper;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.store.Store;
import org.papergraph.store.StoreException;

/** The ingest of documents, of which readers see all at once; one without entries leaves the store as it was. */
final class DocumentIngest {

    /** In bytes, of a small document in a new store. */
    static final long LEAST_SPACE = 16 << 20;

    /** A copy of a store takes less than a tenth of the time of an ingest where the store takes no more than so many times the bytes of the file. */
    private static final long MOST_TIMES_COPIED = 500;

    private final Store store;
    private final Iris iris;
    private final ProvenanceMapper provenance;
    private final Function<Entry, AnnotatedEntry> annotator;
    private final ModelIdentity model;
    private final Ingest.Options options;
    private final Portions portions;

    /**
     * How much goes in together.
     *
     * @param shared bytes of files up to which documents share a transaction: then what a transaction costs by itself counts little, and a crash loses
     *     minutes
     * @param staged bytes of a file from which on a document goes in by several transactions
     * @param entries of each of these: few of them cost more, since concepts are found anew behind each, and many are lost by a crash
     */
    record Portions(long shared, long staged, int entries) {

        static final Portions STANDARD = new Portions(4 << 20, 16 << 20, 10_000);
    }

    DocumentIngest(Store store, Function<Entry, AnnotatedEntry> annotator, ModelIdentity model, Ingest.Options options, Portions portions) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.provenance = new ProvenanceMapper(iris);
        this.annotator = annotator;
        this.model = model;
        this.options = options;
        this.portions = portions;
    }

    /** Documents in their order, those that share a transaction together; a large one has its own. */
    List<List<DocumentFile>> sharingTransactions(List<DocumentFile> files) {
        List<List<DocumentFile>> transactions = new ArrayList<>();
        long shared = 0;
        for (DocumentFile file : files) {
            long bytes = bytes(file);
            if (transactions.isEmpty() || shared + bytes > portions.shared) {
                transactions.add(new ArrayList<>());
                shared = 0;
            }
            transactions.get(transactions.size() - 1).add(file);
            shared += bytes;
        }
        return transactions;
    }

    /** The bytes of a file; of one that cannot be read, as many as give it a transaction of its own. */
    long bytes(DocumentFile file) {
        try {
            return file.size();
        } catch (IOException unreadable) {
            return portions.shared;
        }
    }

    /**
     * Ingests a document.
     *
     * @param step its reading, for progress
     */
    DocumentReport ingest(DocumentFile file, Ingest.Step step) throws IOException {
        Identified identified = new Identified(0, file, file.identify(), step);
        if (options.dryRun()) {
            return read(identified);
        }
        return goesInByParts(identified) ? writeStaged(identified) : write(List.of(identified)).get(0);
    }

    /** True for a large document that is not in the store, if the store is not so large that its copy would take longer than the document. */
    private boolean goesInByParts(Identified file) throws IOException {
        return file.file.size() >= portions.staged && store.canStage(MOST_TIMES_COPIED * file.file.size())
                && !store.read(dataset -> wasRead(new IngestTransaction(dataset, iris).documents(), file.document));
    }

    /** Writes a document by several transactions on a copy of the store; an ingest that was stopped goes on behind the last of them. */
    private DocumentReport writeStaged(Identified file) {
        String purpose = String.join("\n", file.file.placeOf(file.document), file.document.name(), file.document.key(), model.toString(), options.version(),
                options.formats().stream().sorted().toList().toString(), options.columns().written());
        try {
            return store.changeStaged(purpose, copy -> new DocumentIngest(copy, annotator, model, options, portions).writeByParts(file),
                    report -> report.outcome() != Outcome.UNREAD);
        } catch (StoreException | CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            store.discardStaged();
            throw failure;
        }
    }

    private DocumentReport writeByParts(Identified file) {
        Optional<IngestedPart> before = store.read(dataset -> new IngestTransaction(dataset, iris).documents().part(file.document)).map(IngestedPart::read);
        try (PartwiseReading reading = reading(file, before)) {
            Optional<DocumentReport> report = Optional.empty();
            while (report.isEmpty()) {
                store.requireSpace(LEAST_SPACE);
                report = store.calculateWrite(dataset -> addPart(file, reading, new IngestTransaction(dataset, iris)));
                store.packIfMostlyDead();
            }
            return report.get();
        }
    }

    /** Adds the next part of a document; the report comes with the last one. */
    private Optional<DocumentReport> addPart(Identified file, PartwiseReading reading, IngestTransaction transaction) {
        DocumentWriting writing = writing(file, transaction);
        boolean more = reading.add(portions.entries, Optional.of(writing));
        writing.setPart(more ? Optional.of(reading.soFar()) : Optional.empty());
        Optional<DocumentReport> report = more ? Optional.empty() : Optional.of(reading.finish(Optional.of(writing)));
        transaction.runPendingWork(options.progress());
        return report;
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
        return documents.wasRead(document, run(document), options.formats(), options.columns());
    }

    private Node run(SourceDocument document) {
        return provenance.run(document, model, options.version());
    }

    /** Writes one document, but for the pending work of its last part. */
    private DocumentReport write(Identified file, IngestTransaction transaction) {
        if (wasRead(transaction.documents(), file.document)) {
            return move(file.file, file.document, transaction);
        }
        Optional<DocumentWriting> writing = Optional.of(writing(file, transaction));
        try (PartwiseReading reading = reading(file, Optional.empty())) {
            while (reading.add(portions.entries, writing)) {
                transaction.runPendingWork(options.progress());
            }
            return reading.finish(writing);
        }
    }

    private DocumentWriting writing(Identified file, IngestTransaction transaction) {
        return new DocumentWriting(transaction, file.file.placeOf(file.document), file.document);
    }

    private PartwiseReading reading(Identified file, Optional<IngestedPart> before) {
        Node run = run(file.document);
        Function<Entry, MappedEntry> mapped =
                entry -> MappedEntry.of(new EntryReference(file.document.key(), entry.number()), annotator.apply(entry), run, iris);
        return new PartwiseReading(file.file, file.document, file.step, mapped, model, options, before);
    }

    /** Notes where a document that was read before is now, in place of what was there. */
    private static DocumentReport move(DocumentFile file, SourceDocument document, IngestTransaction transaction) {
        Optional<Node> before = transaction.documents().setAt(file.placeOf(document), document);
        before.ifPresent(former -> transaction.replace(former, document));
        transaction.documents().addName(document);
        return new DocumentTally().report(document, transaction.documents().format(document), before.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED);
    }

    /** Reads a document to its end, and writes nothing. */
    private DocumentReport read(Identified file) {
        try (PartwiseReading reading = reading(file, Optional.empty())) {
            reading.add(Integer.MAX_VALUE, Optional.empty());
            return reading.finish(Optional.empty());
        }
    }
}
