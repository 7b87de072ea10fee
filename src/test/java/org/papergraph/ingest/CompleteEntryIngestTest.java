package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.document.CompleteEntry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Hash;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.PaperViewUpdater;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.store.Store;
import org.papergraph.validation.Shapes;

/** All that an entry can give goes through the pipeline's records into the graph, and out of it again. */
class CompleteEntryIngestTest {

    private static final SourceDocument DOCUMENT = new SourceDocument("complete.txt", Hash.of("complete"));

    private final Iris iris = new Iris(Store.DEFAULT_BASE);
    private final DatasetGraph dataset = DatasetGraphFactory.create();
    private final Node source = iris.source(DOCUMENT.key());

    @BeforeEach
    void ingest() {
        IngestTransaction transaction = new IngestTransaction(dataset, iris);
        transaction.addEntry(DOCUMENT, WordListAnnotator.mapped(DOCUMENT, CompleteEntry.of(PublicationStatus.RETRACTED), iris));
        transaction.addReading(DOCUMENT, Optional.of(DocumentFormat.AUTHOR_PAGE),
                new IngestTransaction.Reading(WordListAnnotator.MODEL, "test", Instant.EPOCH, 1, 0));
        transaction.runPendingWork(IngestProgress.SILENT);
    }

    @Test
    void graphConformsToTheShapes() {
        Graph graph = GraphFactory.createDefaultGraph();
        dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .forEachRemaining(quad -> {
                    if (!quad.isDefaultGraph()) {
                        graph.add(quad.asTriple());
                    }
                });
        assertTrue(graph.contains(Node.ANY, Schema.creativeWorkStatus, Pg.Retracted));
        assertEquals(List.of(), Shapes.load(Path.of("ontology/shapes.ttl")).validate(graph).findings());
    }

    @Test
    void restatingFromTheRecordChangesNothing() {
        Set<String> before = stated();
        papers().restate(Set.of(iris.entry(new EntryReference(DOCUMENT.key(), 1))), Set.of());
        assertEquals(before, stated());
    }

    @Test
    void removedEntryLeavesNothing() {
        papers().remove(iris.entry(new EntryReference(DOCUMENT.key(), 1)));
        assertEquals(Set.of(), stated());
    }

    @Test
    void withdrawnDocumentLeavesNothing() {
        IngestTransaction transaction = new IngestTransaction(dataset, iris);
        transaction.withdraw(source);
        transaction.runPendingWork(IngestProgress.SILENT);
        assertEquals(Set.of(), stated());
    }

    private PaperViewUpdater papers() {
        PipelineState state = new PipelineState(dataset);
        StateLookup lookup = new StateLookup(state, iris);
        return new PaperViewUpdater(dataset, state, lookup, new EntryKeys(state, lookup, iris), iris);
    }

    private Set<String> stated() {
        Set<String> lines = new TreeSet<>();
        dataset.find(iris.sourceGraph(DOCUMENT.sha256()), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> lines.add(quad.asTriple().toString()));
        return lines;
    }
}
