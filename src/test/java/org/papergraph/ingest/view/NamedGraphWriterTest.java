package org.papergraph.ingest.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.store.Store;

class NamedGraphWriterTest {

    private static final Node GRAPH = NodeFactory.createURI("http://localhost/graph");
    private static final Set<Node> LABELS = Set.of(RDF.Nodes.type, Skos.prefLabel, Skos.altLabel);

    private final Iris iris = new Iris(Store.DEFAULT_BASE);
    private final Node concept = iris.concept(EntityType.METHOD, "dropout").orElseThrow();
    private final List<Triple> changes = new ArrayList<>();
    private final DatasetGraph dataset = new DatasetGraphWrapper(DatasetGraphFactory.create()) {

        @Override
        public void add(Node graph, Node subject, Node property, Node object) {
            note(graph, subject, property, object);
            super.add(graph, subject, property, object);
        }

        @Override
        public void deleteAny(Node graph, Node subject, Node property, Node object) {
            note(graph, subject, property, object);
            super.deleteAny(graph, subject, property, object);
        }

        private void note(Node graph, Node subject, Node property, Node object) {
            if (!Quad.isDefaultGraph(graph)) {
                changes.add(Triple.create(subject, property, object));
            }
        }
    };
    private final PipelineState state = new PipelineState(dataset);
    private final NamedGraphWriter writer = new NamedGraphWriter(dataset, GRAPH);

    private Triple label(Node property, String text) {
        return Triple.create(concept, property, PipelineState.text(text));
    }

    private final Triple type = Triple.create(concept, RDF.Nodes.type, Pg.Method);
    private final Triple broader = Triple.create(concept, Skos.broader, NodeFactory.createURI("http://localhost/regularization"));

    @Test
    void whatStaysIsNotTouched() {
        List.of(type, broader, label(Skos.prefLabel, "Dropout"), label(Skos.altLabel, "dropout")).forEach(writer.sink());
        PendingWork.CLEAR_TOMBSTONE.clear(state, concept);
        changes.clear();
        writer.restate(concept, LABELS, List.of(type, label(Skos.prefLabel, "dropout"), label(Skos.altLabel, "Dropout")));
        assertEquals(Set.of(label(Skos.prefLabel, "Dropout"), label(Skos.altLabel, "dropout"), label(Skos.prefLabel, "dropout"), label(Skos.altLabel, "Dropout")),
                Set.copyOf(changes));
        assertEquals(Set.of(type, broader, label(Skos.prefLabel, "dropout"), label(Skos.altLabel, "Dropout")), Set.copyOf(writer.find(concept, Node.ANY, Node.ANY)));
        assertEquals(List.of(), state.objects(concept, PipelineState.TO_DO), "it did not come or go");
    }

    @Test
    void resourceThatComesIsNoticed() {
        writer.restate(concept, LABELS, List.of(type, label(Skos.prefLabel, "dropout")));
        assertEquals(Set.of(type, label(Skos.prefLabel, "dropout")), Set.copyOf(writer.find(Node.ANY, Node.ANY, Node.ANY)));
        assertEquals(List.of(PipelineState.text(PendingWork.CLEAR_TOMBSTONE.name())), state.objects(concept, PipelineState.TO_DO));
    }

    @Test
    void resourceThatGoesIsNoticed() {
        List.of(type, label(Skos.prefLabel, "dropout")).forEach(writer.sink());
        PendingWork.CLEAR_TOMBSTONE.clear(state, concept);
        writer.restate(concept, LABELS, List.of());
        assertEquals(List.of(), writer.find(Node.ANY, Node.ANY, Node.ANY));
        assertEquals(List.of(PipelineState.text(PendingWork.WRITE_TOMBSTONE.name())), state.objects(concept, PipelineState.TO_DO));
    }
}
