package org.papergraph.ingest;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Ontology;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;
import org.papergraph.store.StoreException;

/**
 * The pipeline: reads documents, annotates their entries, and in transactions of several small documents or of a part of a large one writes what
 * they state, resolves entries to papers and updates every view: see {@link IngestTransaction}.
 *
 * <pre>{@code
 * Annotator annotator = Annotator.open();
 * try (Store store = Store.open(folder.resolve("db"))) {
 *     Ingest ingest = new Ingest(store, annotator::annotate, annotator.model(), Ingest.Options.standard("1.0", IngestProgress.SILENT));
 *     IngestReport report = ingest.ingest(List.of(DocumentFile.of(Path.of("seeds/001_f476cc65c28fdcc7.txt"))));
 *     System.out.println(report.papers() + " papers");
 * }
 * }</pre>
 */
public final class Ingest {

    private final Store store;
    private final Iris iris;
    private final DocumentIngest documents;
    private final Options options;

    /**
     * @param annotator may be called from several threads at once
     * @param model of the annotator, for provenance
     */
    public Ingest(Store store, Function<Entry, AnnotatedEntry> annotator, ModelIdentity model, Options options) {
        this(store, annotator, model, options, DocumentIngest.Portions.STANDARD);
    }

    /** @param portions what goes in together; the store does not depend on it */
    Ingest(Store store, Function<Entry, AnnotatedEntry> annotator, ModelIdentity model, Options options, DocumentIngest.Portions portions) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.documents = new DocumentIngest(store, annotator, model, options, portions);
        this.options = options;
    }

    /**
     * Options of an ingest.
     *
     * @param formats the format of all documents, or none to detect the format of each
     * @param columns of tables that the user names
     * @param dryRun true to read and annotate only
     * @param threads for annotation, at least 1; the result does not depend on it
     * @param version of the program, for provenance
     */
    public record Options(Set<DocumentFormat> formats, ColumnChoices columns, boolean dryRun, int threads, String version, IngestProgress progress) {

        /** Detects formats, writes, and uses every processor. */
        public static Options standard(String version, IngestProgress progress) {
            return new Options(Set.of(), ColumnChoices.none(), false, Runtime.getRuntime().availableProcessors(), version, progress);
        }
    }

    /**
     * Ingests documents one after the other; one that cannot be read does not keep the others out.
     *
     * @throws IngestStoppedException when the store cannot be written
     */
    public IngestReport ingest(List<DocumentFile> files) {
        return ingest(files, report -> { });
    }

    /**
     * As {@link #ingest(List)}.
     *
     * @param done takes the report of each document when that is in the store; what it throws ends the ingest
     */
    public IngestReport ingest(List<DocumentFile> files, Consumer<DocumentReport> done) {
        Instant start = Instant.now();
        List<DocumentReport> reports = new ArrayList<>();
        try {
            if (!options.dryRun) {
                store.requireSpace(DocumentIngest.LEAST_SPACE);
                writeOntology();
            }
            List<Long> ends = ends(files);
            for (List<DocumentFile> together : options.dryRun ? alone(files) : documents.sharingTransactions(files)) {
                attempt(together, new Steps(reports.size(), ends), report -> {
                    reports.add(report);
                    done.accept(report);
                });
                if (!options.dryRun) {
                    store.packIfMostlyDead();
                }
            }
            if (reports.stream().anyMatch(DocumentReport::changesStore)) {
                store.discardStaged();
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

    /** Ingests documents in one transaction; where that fails, each in its own, so that what one of them meets concerns the others no more. */
    private void attempt(List<DocumentFile> together, Steps steps, Consumer<DocumentReport> done) {
        Optional<List<DocumentReport>> written = together.size() > 1 ? attemptTogether(together, steps) : Optional.empty();
        if (written.isPresent()) {
            written.get().forEach(done);
        } else {
            IntStream.range(0, together.size()).forEach(at -> done.accept(attempt(together.get(at), steps.of(at, together.get(at)))));
        }
    }

    private Optional<List<DocumentReport>> attemptTogether(List<DocumentFile> together, Steps steps) {
        try {
            return Optional.of(documents.ingest(together, steps));
        } catch (CancellationException failure) {
            throw failure;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            reopenAfter(failure);
            return Optional.empty();
        }
    }

    /** Ingests a document; one that cannot be read, or that the program fails on, is a problem and leaves the store as it was. */
    private DocumentReport attempt(DocumentFile file, Step step) {
        try {
            return documents.ingest(file, step);
        } catch (StoreException | CancellationException failure) {
            throw failure;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            reopenAfter(failure);
            return unread(file, failure);
        }
    }

    static DocumentReport unread(DocumentFile file, Throwable failure) {
        return new DocumentReport(file.name(), "", "", Outcome.UNREAD, 0, 0, List.of(new Problem(file.name(), 0, FailureReason.of(failure))), 1);
    }

    /** Has an aborted transaction forgotten while there is no reader to wait for. */
    private void reopenAfter(Throwable failure) {
        if (!options.dryRun && !(failure instanceof IOException)) {
            store.write(dataset -> { });
        }
    }

    private static List<List<DocumentFile>> alone(List<DocumentFile> files) {
        return files.stream().map(List::of).toList();
    }

    private List<Long> ends(List<DocumentFile> files) {
        List<Long> ends = new ArrayList<>();
        files.forEach(file -> ends.add((ends.isEmpty() ? 0 : ends.get(ends.size() - 1)) + documents.bytes(file)));
        return ends;
    }

    /**
     * The readings of documents, for progress.
     *
     * @param before number of documents before those of these steps
     * @param ends the bytes of each file together with all before it
     */
    record Steps(int before, List<Long> ends) {

        Steps {
            ends = List.copyOf(ends);
        }

        Step of(int at, DocumentFile file) {
            int number = before + at;
            return new Step((number + 1) + " of " + ends.size() + " " + file.name(), number == 0 ? 0 : ends.get(number - 1), ends.get(ends.size() - 1));
        }
    }

    /**
     * The reading of a document, for progress.
     *
     * @param name the number of the document, how many there are, and its name
     * @param before the bytes of the files before it
     * @param all the bytes of all files
     */
    record Step(String name, long before, long all) {
    }
}
