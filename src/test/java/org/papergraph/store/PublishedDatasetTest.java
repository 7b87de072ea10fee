package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.OTHER;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.ledger;
import static org.papergraph.store.Quads.rows;
import static org.papergraph.store.Quads.title;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDatasetTest {

    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "One"));
            dataset.add(title(OTHER, "a", "One"));
            dataset.add(title(OTHER, "b", "Two"));
            dataset.add(Quad.create(GRAPH, iri("a"), iri("next"), iri("b")));
            dataset.add(Quad.create(OTHER, iri("b"), iri("next"), iri("c")));
            dataset.add(ledger("secret", "hidden"));
            dataset.add(Quad.create(Quad.defaultGraphIRI, iri("secret"), iri("next"), iri("a")));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void plainQuerySeesTheUnionWithoutDuplicates() {
        assertEquals(List.of("a One", "b Two"), rows(store, "SELECT ?s ?o { ?s dct:title ?o }"));
    }

    @Test
    void pathCrossesNamedGraphs() {
        assertEquals(List.of("b", "c"), rows(store, "SELECT ?o { <" + iri("a") + "> <" + iri("next") + ">+ ?o }"));
    }

    @Test
    void graphNamesAreTheNamedGraphs() {
        assertEquals(List.of("graph/one", "graph/two"), rows(store, "SELECT ?g { GRAPH ?g {} }"));
        assertEquals(2L, store.published().calculateRead(store.published()::size));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "SELECT ?o { <SECRET> ?p ?o }",
        "SELECT ?o { GRAPH <urn:x-arq:DefaultGraph> { <SECRET> ?p ?o } }",
        "SELECT ?o { GRAPH <urn:x-arq:DefaultGraphNode> { <SECRET> ?p ?o } }",
        "SELECT ?o { GRAPH <urn:x-arq:DefaultGraph> { <SECRET> (!<x:y>)+ ?o } }",
        "SELECT ?o { GRAPH <urn:x-arq:UnionGraph> { <SECRET> ?p ?o } }",
        "SELECT ?o { VALUES ?g { <urn:x-arq:DefaultGraph> } GRAPH ?g { <SECRET> ?p ?o } }",
        "SELECT ?o { BIND(IRI(CONCAT('urn:x-arq:', 'DefaultGraph')) AS ?g) GRAPH ?g { <SECRET> ?p ?o } }",
        "SELECT ?o FROM <urn:x-arq:DefaultGraph> { <SECRET> ?p ?o }",
        "SELECT ?o FROM NAMED <urn:x-arq:DefaultGraph> { GRAPH ?g { <SECRET> ?p ?o } }",
        "SELECT ?o { <SECRET> <NEXT>+ ?o }",
        "SELECT ?o { ?o <NEXT> <A> }",
    })
    void privateDefaultGraphIsOutOfReach(String query) {
        assertEquals(List.of(), rows(store, query.replace("SECRET", iri("secret").getURI())
                .replace("NEXT", iri("next").getURI()).replace("<A>", "<" + iri("a").getURI() + ">")));
    }

    @Test
    void fromChoosesGraphs() {
        assertEquals(List.of("a One"), rows(store, "SELECT ?s ?o FROM <" + GRAPH + "> { ?s dct:title ?o }"));
    }

    @Test
    void hiddenGraphIsOutOfReachAndTheOthersAreNot() {
        DatasetGraph published = store.publishedWithout(OTHER);
        published.executeRead(() -> {
            assertEquals(2, Iter.count(published.find()));
            assertEquals(2, Iter.count(published.getDefaultGraph().find()));
            assertEquals(List.of(GRAPH), Iter.toList(published.listGraphNodes()));
            assertFalse(published.contains(OTHER, Node.ANY, Node.ANY, Node.ANY));
            assertEquals(List.of("a"), rows(published, QueryFactory.create("SELECT DISTINCT ?s { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?q ?r } } }")));
            assertEquals(List.of(), rows(published, QueryFactory.create("SELECT ?s { GRAPH <" + OTHER + "> { ?s ?p ?o } }")));
            assertEquals(List.of("b"), rows(published, QueryFactory.create("SELECT ?o { <" + iri("a") + "> <" + iri("next") + ">+ ?o }")));
        });
    }

    /** TDB2's marker of an unknown term equals a term that is stored at its place 163. */
    @Test
    void hidingAnUnknownGraphHidesNothing() {
        for (int length = 1; length < 160; length++) {
            String before = "x".repeat(length);
            try (Store other = Store.inMemory()) {
                other.write(dataset -> {
                    dataset.add(title(iri(before), "a", "One"));
                    dataset.add(title(GRAPH, "a", "One"));
                });
                DatasetGraph published = other.publishedWithout(OTHER);
                assertEquals(2, published.calculateRead(() -> Iter.count(published.find())), before);
            }
        }
    }

    @Test
    void defaultGraphIsTheUnion() {
        DatasetGraph published = store.published();
        published.executeRead(() -> {
            assertEquals(4, Iter.count(published.getDefaultGraph().find()));
            assertEquals(4, Iter.count(published.getGraph(Quad.defaultGraphIRI).find()));
            assertEquals(4, Iter.count(published.getUnionGraph().find()));
            assertEquals(2, Iter.count(published.getGraph(GRAPH).find()));
            assertEquals(5, Iter.count(published.find()));
            assertFalse(published.getDefaultGraph().contains(iri("secret"), null, null));
        });
    }

    @Test
    void writingThrows() {
        DatasetGraph published = store.published();
        assertThrows(UnsupportedOperationException.class, () -> published.begin(TxnType.WRITE));
        published.executeRead(() -> {
            assertThrows(UnsupportedOperationException.class, () -> published.add(title(GRAPH, "c", "Three")));
            assertThrows(UnsupportedOperationException.class, () -> published.delete(title(GRAPH, "a", "One")));
            assertThrows(UnsupportedOperationException.class, published::clear);
            assertThrows(UnsupportedOperationException.class, () -> published.removeGraph(GRAPH));
            assertThrows(UnsupportedOperationException.class, () -> published.addGraph(GRAPH, published.getDefaultGraph()));
            assertThrows(RuntimeException.class, () -> published.getDefaultGraph().clear());
            assertThrows(RuntimeException.class, () -> published.getGraph(GRAPH).add(iri("a"), iri("b"), iri("c")));
        });
        assertEquals(List.of("5"), rows(store, "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } }"));
    }

    @Test
    void useOutsideATransactionIsRefused() {
        assertThrows(IllegalStateException.class, () -> store.published().find());
    }

    @Test
    void readerKeepsItsStateWhileOthersWrite() throws InterruptedException {
        DatasetGraph published = store.published();
        published.begin(TxnType.READ);
        Thread writer = new Thread(() -> store.write(dataset -> dataset.add(title(GRAPH, "new", "New"))));
        writer.start();
        writer.join();
        assertFalse(published.contains(GRAPH, iri("new"), null, null));
        published.end();
        assertTrue(published.calculateRead(() -> published.contains(GRAPH, iri("new"), null, null)));
    }
}
