package org.papergraph.ingest;

import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.store.Store;

/** The documents in the store, found as people call them: by path, by name, by key, or by a pattern. */
public final class StoredDocuments {

    private static final String KEY = "[0-9a-f]{8,64}";

    private final Store store;
    private final Iris iris;

    public StoredDocuments(Store store) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
    }

    /**
     * A document in the store.
     *
     * @param sha256 64 hexadecimal digits
     * @param names sorted
     * @param paths of the files in which it stands, as far as they are known; sorted
     */
    public record StoredDocument(String sha256, long entries, List<String> names, List<Path> paths) {

        public StoredDocument {
            names = List.copyOf(names);
            paths = List.copyOf(paths);
        }

        /** The digits that tell it from all others. */
        public String key() {
            return sha256.substring(0, 16);
        }
    }

    /** All documents, by name. */
    public List<StoredDocument> all() {
        return store.read(dataset -> {
            PipelineState state = new PipelineState(dataset);
            DocumentViewUpdater documents = new DocumentViewUpdater(dataset, state, iris);
            return state.subjects(PipelineState.SHA256, Node.ANY).stream().map(source -> document(source, state, documents))
                    .sorted(Comparator.comparing((StoredDocument document) -> String.join("\n", document.names)).thenComparing(StoredDocument::sha256)).toList();
        });
    }

    private static StoredDocument document(Node source, PipelineState state, DocumentViewUpdater documents) {
        List<Path> paths = documents.places(source).stream().flatMap(place -> path(place.getURI()).stream()).sorted().toList();
        return new StoredDocument(state.string(source, PipelineState.SHA256).orElseThrow(), documents.entries(source), documents.names(source), paths);
    }

    private static Optional<Path> path(String place) {
        return place.startsWith("file:") ? Optional.of(Path.of(URI.create(place))) : Optional.empty();
    }

    /**
     * The documents that a text means: those of a pattern or in a folder, else the one at a path, else those of a name or of the last part of a
     * name, else the one whose SHA-256 begins with these digits (at least eight).
     */
    public List<StoredDocument> find(String text) {
        List<StoredDocument> all = all();
        if (meansSeveral(text)) {
            return all.stream().filter(several(text)).toList();
        }
        Optional<Path> file = text.contains("/") ? real(text) : Optional.empty();
        return first(all, document -> file.filter(document.paths::contains).isPresent())
                .or(() -> first(all, document -> document.names.contains(text)))
                .or(() -> first(all, document -> document.names.stream().anyMatch(name -> name.endsWith("/" + text))))
                .or(() -> first(all, document -> text.matches(KEY) && document.sha256.startsWith(text)))
                .orElse(List.of());
    }

    /** True if a text means all documents that it fits, as a pattern or a folder does, and not one. */
    public static boolean meansSeveral(String text) {
        return DocumentFinder.isPattern(text) || real(text).filter(Files::isDirectory).isPresent();
    }

    private static Optional<List<StoredDocument>> first(List<StoredDocument> all, Predicate<StoredDocument> wanted) {
        return Optional.of(all.stream().filter(wanted).toList()).filter(found -> !found.isEmpty());
    }

    private static Predicate<StoredDocument> several(String text) {
        Optional<Path> folder = real(text).filter(Files::isDirectory);
        if (folder.isPresent()) {
            return document -> document.paths.stream().anyMatch(path -> path.startsWith(folder.get()));
        }
        PathMatcher names = FileSystems.getDefault().getPathMatcher("glob:" + text);
        PathMatcher paths = FileSystems.getDefault().getPathMatcher("glob:" + Path.of("").toAbsolutePath() + "/" + text);
        return document -> document.names.stream().anyMatch(name -> names.matches(Path.of(name)))
                || document.paths.stream().anyMatch(path -> names.matches(path) || paths.matches(path));
    }

    private static Optional<Path> real(String text) {
        try {
            return Optional.of(DocumentFile.real(Path.of(text)));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }
}
