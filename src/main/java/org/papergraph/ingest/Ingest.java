package org.papergraph.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
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
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.store.Store;

/**
 * The pipeline: reads documents, annotates their entries, and in one transaction a document writes what they state,
 * decides which entries are one paper, and derives what follows.
 */
public final class Ingest {

    private final Store store;
    private final Iris iris;
    private final Function<Entry, AnnotatedEntry> annotator;
    private final ModelIdentity model;
    private final Options options;

    /**
     * @param annotator may be called from several threads at once
     * @param model what the annotator finds mentions with
     */
    public Ingest(Store store, Function<Entry, AnnotatedEntry> annotator, ModelIdentity model, Options options) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.annotator = annotator;
        this.model = model;
        this.options = options;
    }

    /**
     * How to ingest.
     *
     * @param formats the format of all documents, or none to recognise each
     * @param dryRun whether to read and annotate only
     * @param threads how many to annotate on; the result does not depend on it
     * @param version of the program, which provenance names
     */
    public record Options(Set<DocumentFormat> formats, boolean dryRun, int threads, String version, Progress progress) {

        /** Recognises formats, writes, and uses every processor. */
        public static Options standard(String version, Progress progress) {
            return new Options(Set.of(), false, Runtime.getRuntime().availableProcessors(), version, progress);
        }
    }

    /** Ingests documents one after the other; one that cannot be read does not keep the others out. */
    public IngestReport ingest(List<DocumentFile> files) {
        Instant start = Instant.now();
        if (!options.dryRun) {
            writeOntology();
        }
        List<DocumentReport> reports = new ArrayList<>();
        for (DocumentFile file : files) {
            reports.add(ingest(file));
        }
        return new IngestReport(reports, store.read(dataset -> Iter.count(dataset.getUnionGraph().find(Node.ANY, RDF.Nodes.type, Fabio.ResearchPaper))),
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }

    private void writeOntology() {
        if (!store.read(dataset -> new IngestTransaction(dataset, iris).holds(Ontology.triples()))) {
            store.write(dataset -> new IngestTransaction(dataset, iris).enterOntology(Ontology.triples()));
        }
    }

    private DocumentReport ingest(DocumentFile file) {
        try {
            SourceDocument document = file.identify();
            if (options.dryRun) {
                return read(file, document, Optional.empty());
            }
            AtomicReference<DocumentReport> report = new AtomicReference<>();
            if (store.read(dataset -> isThere(new IngestTransaction(dataset, iris), file, document))) {
                return report(document, Optional.empty(), Outcome.UNCHANGED, new Tally());
            }
            store.write(dataset -> report.set(write(file, document, new IngestTransaction(dataset, iris))));
            return report.get();
        } catch (UncheckedIOException failure) {
            return unread(file, failure.getCause());
        } catch (IOException failure) {
            return unread(file, failure);
        }
    }

    private static DocumentReport unread(DocumentFile file, IOException failure) {
        Problem problem = new Problem(file.name(), 0, "cannot be read: " + reason(failure));
        return new DocumentReport(file.name(), "", "", Outcome.UNREAD, 0, 0, List.of(problem), 1);
    }

    private static String reason(IOException failure) {
        return failure instanceof EOFException ? "it is cut off before its end" : failure.getMessage();
    }

    private boolean isThere(IngestTransaction change, DocumentFile file, SourceDocument document) {
        return wasRead(change, document)
                && change.isNamed(document)
                && change.isHeldAt(file.placeOf(document), document);
    }

    private boolean wasRead(IngestTransaction change, SourceDocument document) {
        return change.wasRead(document, change.run(document, model, options.version), options.formats);
    }

    /** Writes one document; an exception leaves the store as it was. */
    private DocumentReport write(DocumentFile file, SourceDocument document, IngestTransaction change) {
        Optional<Node> replaced = change.holdAt(file.placeOf(document), document);
        replaced.ifPresent(before -> change.replace(before, document));
        boolean known = change.knows(document);
        if (wasRead(change, document)) {
            change.addName(document);
            change.conclude(options.progress);
            return report(document, Optional.empty(), replaced.isPresent() ? Outcome.REPLACED : Outcome.UNCHANGED, new Tally());
        }
        if (known) {
            change.rewrite(document);
        }
        DocumentReport report = read(file, document, Optional.of(change));
        change.conclude(options.progress);
        boolean isNew = replaced.isEmpty() && !known;
        return isNew || report.outcome() == Outcome.UNREAD ? report
                : new DocumentReport(report.name(), report.sha256(), report.format(), Outcome.REPLACED, report.entries(),
                        report.mentions(), report.problems(), report.problemCount());
    }

    /** Reads a document to its end, into a change where there is one. */
    private DocumentReport read(DocumentFile file, SourceDocument document, Optional<IngestTransaction> change) {
        Instant start = Instant.now();
        Tally tally = new Tally();
        options.progress.begin(document.name(), 0);
        try (InputStream in = file.open();
                OrderedAnnotationExecutor line = new OrderedAnnotationExecutor(annotator, options.threads, entry -> {
                    tally.count(entry);
                    options.progress.advance(tally.entries);
                    change.ifPresent(open -> open.enter(document, entry, open.run(document, model, options.version)));
                })) {
            Optional<DocumentFormat> format = new DocumentReader().read(in, document.name(), options.formats.stream().findFirst(),
                    item -> take(item, line, tally, document, change));
            line.finish();
            change.ifPresent(open -> {
                open.enterDocument(document, format, model, options.version, tally.entries, tally.problemCount);
                open.enterTimes(document, open.run(document, model, options.version), start, Instant.now());
            });
            Outcome outcome = format.isEmpty() ? Outcome.UNREAD : change.isPresent() ? Outcome.ADDED : Outcome.READ_ONLY;
            return report(document, format, outcome, tally);
        } catch (IOException failure) {
            throw new UncheckedIOException(document.name() + " cannot be read: " + reason(failure), failure);
        }
    }

    private static void take(Item item, OrderedAnnotationExecutor line, Tally tally, SourceDocument document, Optional<IngestTransaction> change) {
        if (item instanceof Entry entry) {
            line.put(entry);
        } else if (item instanceof PageHead head) {
            change.ifPresent(open -> open.enterHead(document, head));
        } else if (item instanceof Problem problem) {
            tally.count(problem);
            change.ifPresent(open -> open.enterProblem(document, (int) tally.problemCount, problem));
        }
    }

    private static DocumentReport report(SourceDocument document, Optional<DocumentFormat> format, Outcome outcome, Tally tally) {
        return new DocumentReport(document.name(), document.sha256(), format.map(DocumentFormat::label).orElse(""), outcome,
                tally.entries, tally.mentions, tally.problems, tally.problemCount);
    }

    /** Counts what a document holds. */
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
