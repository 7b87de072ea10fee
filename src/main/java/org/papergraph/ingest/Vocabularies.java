package org.papergraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.state.VocabularyState;
import org.papergraph.ingest.view.VocabularyViewUpdater;
import org.papergraph.progress.Progress;
import org.papergraph.store.Store;
import org.papergraph.vocabulary.VocabularyException;
import org.papergraph.vocabulary.VocabularyReader;
import org.papergraph.vocabulary.VocabularyStatement;
import org.papergraph.vocabulary.VocabularyStatement.Kind;

/**
 * The user's vocabularies in the store: concepts are linked to their terms, in whatever order documents and vocabularies come.
 *
 * <pre>{@code
 * try (Store store = Store.open(folder.resolve("db"))) {
 *     Vocabularies vocabularies = new Vocabularies(store, Progress.SILENT);
 *     System.out.println(vocabularies.add(DocumentFile.of(Path.of("topics.ttl"))).terms() + " terms");
 * }
 * }</pre>
 */
public final class Vocabularies {

    /** Kept of one file. */
    private static final int MOST_PROBLEMS = 1_000;

    private final Store store;
    private final Iris iris;
    private final Progress progress;

    public Vocabularies(Store store, Progress progress) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.progress = progress;
    }

    /**
     * A vocabulary in the store.
     *
     * @param key the digits that tell it from all others
     * @param terms their number
     * @param matches number of pairs of a concept and one of its terms that are matched
     */
    public record StoredVocabulary(String key, String name, long terms, long matches) {
    }

    /**
     * How the addition of a vocabulary went.
     *
     * @param problems what was left out, or why the whole was
     */
    public record VocabularyReport(StoredVocabulary vocabulary, Outcome outcome, List<Problem> problems) {

        public VocabularyReport {
            problems = List.copyOf(problems);
        }
    }

    /** What became of a file. */
    public enum Outcome {
        ADDED, REPLACED, UNCHANGED, UNREAD
    }

    /** All, by name. */
    public List<StoredVocabulary> all() {
        return store.read(dataset -> updater(dataset).vocabularies().vocabularies().stream()
                .map(each -> stored(dataset, PipelineState.key(each))).toList());
    }

    /** The one with a name, or of which the key begins so. */
    public Optional<StoredVocabulary> find(String text) {
        List<StoredVocabulary> all = all();
        return all.stream().filter(each -> each.name.equals(text)).findFirst()
                .or(() -> all.stream().filter(each -> text.matches("[0-9a-f]{8,64}") && (each.key.startsWith(text) || text.startsWith(each.key))).findFirst());
    }

    /** Adds a vocabulary, in place of one of the same name. One that cannot be read to its end is not added. */
    public VocabularyReport add(DocumentFile file) throws IOException {
        SourceDocument document = file.identify();
        Optional<StoredVocabulary> same = find(document.key()).filter(known -> known.name.equals(file.name()));
        if (same.isPresent()) {
            return new VocabularyReport(same.get(), Outcome.UNCHANGED, List.of());
        }
        Check check = check(file);
        if (check.statements == 0) {
            return new VocabularyReport(new StoredVocabulary(document.key(), file.name(), 0, 0), Outcome.UNREAD, check.problems);
        }
        List<StoredVocabulary> former = all().stream().filter(each -> each.name.equals(file.name()) || each.key.equals(document.key())).toList();
        store.requireSpace(DocumentIngest.LEAST_SPACE);
        store.write(dataset -> {
            IngestTransaction transaction = new IngestTransaction(dataset, iris);
            former.forEach(each -> transaction.vocabularies().remove(each.key));
            write(file, document, check.statements, transaction.vocabularies());
            transaction.runPendingWork(progress);
        });
        return new VocabularyReport(find(document.key()).orElseThrow(), former.isEmpty() ? Outcome.ADDED : Outcome.REPLACED, check.problems);
    }

    public void remove(StoredVocabulary vocabulary) {
        store.write(dataset -> {
            IngestTransaction transaction = new IngestTransaction(dataset, iris);
            transaction.vocabularies().remove(vocabulary.key);
            transaction.runPendingWork(progress);
        });
    }

    /**
     * A first reading, so that nothing is written of what cannot be read to its end.
     *
     * @param statements 0 where the vocabulary is refused
     */
    private record Check(long statements, List<Problem> problems) {
    }

    private static Check check(DocumentFile file) throws IOException {
        List<Problem> problems = new ArrayList<>();
        long[] statements = {0};
        boolean[] labelled = {false};
        try {
            read(file, statement -> {
                statements[0]++;
                labelled[0] |= statement.kind() == Kind.LABEL || statement.kind() == Kind.OTHER_LABEL;
            }, problem -> {
                if (problems.size() < MOST_PROBLEMS) {
                    problems.add(problem);
                }
            });
        } catch (VocabularyException fault) {
            problems.add(new Problem(file.name(), fault.line(), fault.getMessage() + "; nothing of the vocabulary is added"));
            return new Check(0, problems);
        }
        if (!labelled[0]) {
            problems.add(new Problem(file.name(), 0, "no term has a label in English; nothing of the vocabulary is added"));
            return new Check(0, problems);
        }
        return new Check(statements[0], problems);
    }

    private static void read(DocumentFile file, Consumer<VocabularyStatement> sink, Consumer<Problem> problems) throws IOException {
        try (InputStream in = file.open()) {
            new VocabularyReader(file.name(), sink, problems).read(in);
        }
    }

    private void write(DocumentFile file, SourceDocument document, long statements, VocabularyViewUpdater vocabularies) {
        progress.begin("statements of " + file.name(), statements);
        long[] done = {0};
        try {
            read(file, statement -> {
                vocabularies.add(document.key(), statement);
                progress.advance(++done[0]);
            }, problem -> { });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        vocabularies.finish(document.key(), file.name(), document.sha256());
    }

    private StoredVocabulary stored(DatasetGraph dataset, String key) {
        PipelineState state = new PipelineState(dataset);
        Node node = VocabularyState.vocabulary(key);
        return new StoredVocabulary(key, state.string(node, VocabularyState.NAME).orElseThrow(),
                Long.parseLong(state.string(node, VocabularyState.TERMS).orElseThrow()), updater(dataset).matches(key));
    }

    private VocabularyViewUpdater updater(DatasetGraph dataset) {
        PipelineState state = new PipelineState(dataset);
        return new VocabularyViewUpdater(dataset, state, new StateLookup(state, iris), iris);
    }
}
