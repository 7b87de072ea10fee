package org.papergraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.ModelIdentity;
import org.papergraph.document.PageHead;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Ontology;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.store.Store;
import org.papergraph.store.StoreException;

/**
 * The pipeline: reads documents, annotates their entries, and in one transaction a document writes what they state,
 * resolves entries to papers and updates every view: see {@link IngestTransaction}.
 *
 * <pre>{@code
 * Annotator annotator = Annotator.open();
 * try (Store store = Store.open(folder.resolve("db"))) {
 *     Ingest ingest = new Ingest(store, annotator::annotate, annotator.model(), Ingest.Options.standard("1.0", Progress.SILENT));
 *     IngestReport report = ingest.ingest(List.of(DocumentFile.of(Path.of("seeds/001_f476cc65c28fdcc7.txt"))));
 *     System.out.println(report.papers() + " papers");
 * }
 * }</pre>
 */
public final class Ingest {

    /** In bytes, of a small document in a new store. */
    private static final long LEAST_SPACE = 16 << 20;

    private final Store store;
    private final Iris iris;
    private final Function<Entry, AnnotatedEntry> annotator;
    private final ModelIdentity model;
    private final Options options;

    /**
     * @param annotator may be called from several threads at once
     * @param model of the annotator, for provenance
     */
    public Ingest(Store store, Function<Entry, AnnotatedEntry> annotator, ModelIdentity model, Options options) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.annotator = annotator;
        this.model = model;
        this.options = options;
    }

    /**
     * Options of an ingest.
     *
     * @param formats the format of all documents, or none to detect the format of each
     * @param dryRun true to read and annotate only
     * @param threads for annotation, at least 1; the result does not depend on it
     * @param version of the program, for provenance
     */
    public record Options(Set<DocumentFormat> formats, boolean dryRun, int threads, String version, Progress progress) {

        /** Detects formats, writes, and uses every processor. */
        public static Options standard(String version, Progress progress) {
            return new Options(Set.of(), false, Runtime.getRuntime().availableProcessors(), version, progress);
        }
    }

    /**
     * Ingests documents one after the other; one that cannot be read does not keep the others out.
     *
     * @throws IngestStoppedException when the store cannot be written
     */
    public IngestReport ingest(List<DocumentFile> files) {
        Instant start = Instant.now();
        List<DocumentReport> reports = new ArrayList<>();
        try {
            if (!options.dryRun) {
                store.requireSpace(LEAST_SPACE);
                writeOntology();
            }
            for (DocumentFile file : files) {
                reports.add(attempt(file));
            }
            return report(reports, papers(), start);
        } catch (StoreException failure) {
            throw new IngestStoppedException(report(reports, 0, start), failure);
        }
    }

    private long papers() {
        return store.read(dataset -> Iter.count(dataset.getUnionGraph().find(Node.ANY, RDF.Nodes.type, Fabio.ResearchPaper)));
    }

    private static IngestReport report(List<DocumentReport> documents, long papers, Instant start) {
        return new IngestReport(documents, papers, Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private void writeOntology() {
        Collection<Triple> ontology = Ontology.triples();
        if (!store.read(dataset -> ontologyGraph(dataset).consistsOf(ontology))) {
            store.write(dataset -> ontologyGraph(dataset).replace(ontology));
        }
    }

    private NamedGraphWriter ontologyGraph(DatasetGraph dataset) {
        return new NamedGraphWriter(dataset, iris.graph("ontology"));
    }

    /** Ingests a document; one that cannot be read, or that the program fails on, is a problem and leaves the store as it was. */
    private DocumentReport attempt(DocumentFile file) {
        try {
            return ingest(file);
        } catch (StoreException | CancellationException failure) {
            throw failure;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            if (!options.dryRun && !(failure instanceof IOException)) {
                store.write(dataset -> { });
            }
            return new DocumentReport(file.name(), "", "", Outcome.UNREAD, 0, 0,
                    List.of(new Problem(file.name(), 0, FailureReason.of(failure))), 1);
        }
    }

    private DocumentReport ingest(DocumentFile file) throws IOException {
        SourceDocument document = file.identify();
        if (options.dryRun) {
            return read(file, document, Optional.empty());
        }
        if (store.read(dataset -> isUnchanged(new IngestTransaction(dataset, iris).documents(), file, document))) {
            return report(document, Optional.empty(), Outcome.UNCHANGED, new Tally());
        }
        store.requireSpace(LEAST_SPACE);
        return store.calculateWrite(dataset -> write(file, document, new IngestTransaction(dataset, iris)));
    }

    private boolean isUnchanged(DocumentViewUpdater documents, DocumentFile file, SourceDocument document) {
        return wasRead(documents, document) && documents.isNamed(document) && documents.isAt(file.placeOf(document), document);
    }

    private boolean wasRead(DocumentViewUpdater documents, SourceDocument document) {
        return documents.wasRead(document, documents.run(document, model, options.version), options.formats);
    }

    /** Writes one document; an exception leaves the store as it was. */
    private DocumentReport write(DocumentFile file, SourceDocument document, IngestTransaction transaction) {
        DocumentViewUpdater documents = transaction.documents();
        Optional<Node> replaced = documents.setAt(file.placeOf(document), document);
        replaced.ifPresent(before -> transaction.replace(before, document));
        boolean known = documents.isKnown(document);
        if (wasRead(documents, document)) {
            documents.addName(document);
            transaction.runPendingWork(options.progress);
            return report(document, Optional.empty(), replaced.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED, new Tally());
        }
        if (known) {
            transaction.removeBeforeRereading(document);
        }
        DocumentReport report = read(file, document, Optional.of(transaction));
        transaction.runPendingWork(options.progress);
        boolean isNew = replaced.isEmpty() && !known;
        return isNew || report.outcome() == Outcome.UNREAD ? report
                : new DocumentReport(report.name(), report.sha256(), report.format(), Outcome.REPLACED, report.entries(),
                        report.mentions(), report.problems(), report.problemCount());
    }

    /** Reads a document to its end, into a transaction where there is one. */
    private DocumentReport read(DocumentFile file, SourceDocument document, Optional<IngestTransaction> transaction) {
        Instant start = Instant.now();
        Tally tally = new Tally();
        options.progress.begin(document.name(), 0);
        try (InputStream in = file.open();
                OrderedAnnotationExecutor executor = new OrderedAnnotationExecutor(annotator, options.threads, entry -> {
                    tally.count(entry);
                    options.progress.advance(tally.entries);
                    transaction.ifPresent(open -> open.addEntry(document, entry, open.documents().run(document, model, options.version)));
                })) {
            Optional<DocumentFormat> format = new DocumentReader().read(in, document.name(), options.formats.stream().findFirst(),
                    item -> take(item, executor, tally, document, transaction));
            executor.finish();
            transaction.ifPresent(open -> open.addReading(document, format, new IngestTransaction.Reading(
                    model, options.version, start, tally.entries, tally.problemCount)));
            Outcome outcome = format.isEmpty() ? Outcome.UNREAD : transaction.isPresent() ? Outcome.ADDED : Outcome.READ_ONLY;
            return report(document, format, outcome, tally);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void take(Item item, OrderedAnnotationExecutor executor, Tally tally, SourceDocument document,
            Optional<IngestTransaction> transaction) {
        if (item instanceof Entry entry) {
            executor.put(entry);
        } else if (item instanceof PageHead head) {
            transaction.ifPresent(open -> open.addHead(document, head));
        } else if (item instanceof Problem problem) {
            tally.count(problem);
            transaction.ifPresent(open -> open.addProblem(document, (int) tally.problemCount, problem));
        }
    }

    private static DocumentReport report(SourceDocument document, Optional<DocumentFormat> format, Outcome outcome, Tally tally) {
        return new DocumentReport(document.name(), document.sha256(), format.map(DocumentFormat::label).orElse(""), outcome,
                tally.entries, tally.mentions, tally.problems, tally.problemCount);
    }

    /** The counts of one document. */
    private static final class Tally {
        private final List<Problem> problems = new ArrayList<>();
        private long entries;
        private long mentions;
        private long problemCount;

        void count(AnnotatedEntry entry) {
            entries++;
            mentions += entry.annotations().stream().mapToInt(annotation -> annotation.mentions().size()).sum();
        }

        void count(Problem problem) {
            problemCount++;
            if (problems.size() < DocumentReport.PROBLEMS_SHOWN) {
                problems.add(problem);
            }
        }
    }
}
