package org.papergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;

/** A store in memory and a folder of documents to ingest into it. */
final class Workshop implements AutoCloseable {

    final Store store = Store.inMemory();
    private final Path folder;

    Workshop() {
        try {
            folder = Files.createTempDirectory("workshop");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Writes a document into a place of its own. */
    DocumentFile file(int place, String text) {
        try {
            Path file = folder.resolve(place + "-document.txt");
            return DocumentFile.of(Files.writeString(file, text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<DocumentFile> files(List<String> texts) {
        List<DocumentFile> files = new ArrayList<>();
        for (int place = 0; place < texts.size(); place++) {
            files.add(file(place, texts.get(place)));
        }
        return files;
    }

    IngestReport ingest(List<DocumentFile> files, int threads) {
        return new Ingest(store, WordListAnnotator::annotate, WordListAnnotator.MODEL,
                new Ingest.Options(Set.of(), ColumnChoices.none(), false, threads, "test", IngestProgress.SILENT)).ingest(files);
    }

    IngestReport ingest(List<DocumentFile> files) {
        return ingest(files, 2);
    }

    /** Ingests documents by parts of so many entries. */
    IngestReport ingestByParts(List<DocumentFile> files, int entries) {
        return new Ingest(store, WordListAnnotator::annotate, WordListAnnotator.MODEL,
                new Ingest.Options(Set.of(), ColumnChoices.none(), false, 2, "test", IngestProgress.SILENT), new DocumentIngest.Portions(1, 1, entries)).ingest(files);
    }

    /** Withdraws the documents that a text means, and gives their names. */
    List<String> withdraw(String text) {
        List<StoredDocuments.StoredDocument> documents = new StoredDocuments(store).find(text);
        documents.forEach(curation()::withdraw);
        return documents.stream().map(document -> String.join(", ", document.names())).toList();
    }

    Curation curation() {
        return new Curation(store, IngestProgress.SILENT);
    }

    /** Everything that is published, clock times excepted. */
    SortedSet<String> published() {
        return published(store);
    }

    static SortedSet<String> published(Store store) {
        return store.read(dataset -> {
            SortedSet<String> quads = new TreeSet<>();
            dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (!quad.isDefaultGraph() && !quad.getGraph().getURI().endsWith("graph/log")) {
                    quads.add(line(quad));
                }
            });
            return quads;
        });
    }

    /** The literals that a document states of things of a class. */
    Set<String> stated(String sha256, Node property, Node type) {
        Node graph = new Iris(store.baseIri()).sourceGraph(sha256);
        return store.read(dataset -> {
            Set<String> texts = new TreeSet<>();
            dataset.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                if (dataset.contains(graph, quad.getSubject(), RDF.Nodes.type, type)) {
                    texts.add(quad.getObject().getLiteralLexicalForm());
                }
            });
            return texts;
        });
    }

    /** The published values of a property, IRIs and literals alike; {@link Node#ANY} stands for any. */
    Set<String> values(Node graph, Node subject, Node property) {
        return store.read(dataset -> {
            Set<String> values = new TreeSet<>();
            dataset.find(graph, subject, property, Node.ANY).forEachRemaining(quad -> {
                if (!quad.isDefaultGraph()) {
                    values.add(quad.getObject().isLiteral() ? quad.getObject().getLiteralLexicalForm() : quad.getObject().getURI());
                }
            });
            return values;
        });
    }

    private static String line(Quad quad) {
        return NodeFmtLib.strNT(quad.getSubject()) + " " + NodeFmtLib.strNT(quad.getPredicate()) + " "
                + NodeFmtLib.strNT(quad.getObject()) + " " + NodeFmtLib.strNT(quad.getGraph());
    }

    @Override
    public void close() {
        store.close();
        deleteFolder();
    }

    void deleteFolder() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
