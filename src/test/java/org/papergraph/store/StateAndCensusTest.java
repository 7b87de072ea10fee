package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.OTHER;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.ledger;
import static org.papergraph.store.Quads.title;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateAndCensusTest {

    @TempDir
    private Path parent;

    @Test
    void everyWriteMakesAnotherStateAndNoReadDoes() {
        Set<String> states = new HashSet<>();
        try (Store store = Store.inMemory()) {
            states.add(store.state());
            store.write(dataset -> dataset.add(title(GRAPH, "a", "One")));
            states.add(store.state());
            store.write(dataset -> dataset.add(ledger("key", "value")));
            states.add(store.state());
            String before = store.state();
            store.read(dataset -> dataset.isEmpty());
            assertEquals(before, store.state());
        }
        assertEquals(3, states.size());
        assertFalse(states.contains(""));
    }

    @Test
    void stateSurvivesARestartAndCompaction() {
        String state;
        try (Store store = Store.open(parent.resolve("db"))) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "One")));
            state = store.state();
        }
        try (Store store = Store.open(parent.resolve("db"))) {
            assertEquals(state, store.state());
            store.compact();
            assertEquals(state, store.state());
        }
    }

    @Test
    void abortedWriteLeavesTheState() {
        try (Store store = Store.open(parent.resolve("db"))) {
            String before = store.state();
            try {
                store.write(dataset -> {
                    dataset.add(title(GRAPH, "a", "One"));
                    throw new IllegalStateException("on purpose");
                });
            } catch (IllegalStateException expected) {
                assertEquals("on purpose", expected.getMessage());
            }
            assertEquals(before, store.state());
        }
    }

    @Test
    void noOtherStoreHasTheSameState() throws Exception {
        Path backup = Files.createTempDirectory(parent, "backup").resolve("backup.nq.gz");
        try (Store one = Store.open(parent.resolve("one")); Store other = Store.open(parent.resolve("other"))) {
            assertNotEquals(one.state(), other.state());
            one.backup(backup);
            Store.restore(backup, parent.resolve("restored"));
            try (Store restored = Store.open(parent.resolve("restored"))) {
                assertNotEquals(one.state(), restored.state());
            }
        }
    }

    @Test
    void censusCountsEveryPublishedTripleOnce() {
        try (Store store = Store.inMemory()) {
            store.write(dataset -> {
                dataset.add(title(GRAPH, "a", "One"));
                dataset.add(title(OTHER, "a", "One"));
                dataset.add(title(OTHER, "a", "Two"));
                dataset.add(title(OTHER, "b", "Two"));
                dataset.add(Quad.create(GRAPH, iri("a"), RDF.Nodes.type, iri("Paper")));
                dataset.add(Quad.create(OTHER, iri("a"), RDF.Nodes.type, iri("Paper")));
                dataset.add(Quad.create(GRAPH, iri("b"), RDF.Nodes.type, iri("Paper")));
                dataset.add(ledger("key", "value"));
            });
            Census census = store.census();
            assertEquals(5, census.triples());
            assertEquals(2, census.subjects());
            assertEquals(3, census.objects());
            assertEquals(Map.of(iri("Paper").getURI(), 2L), census.classes());
            assertEquals(new Census.Use(2, 2, 1), census.properties().get(RDF.type.getURI()));
            String title = title(GRAPH, "a", "One").getPredicate().getURI();
            assertEquals(new Census.Use(3, 2, 2), census.properties().get(title));
            assertEquals(2, census.properties().size());
        }
    }

    @Test
    void censusOfNothingIsNothing() {
        try (Store store = Store.inMemory()) {
            assertEquals(new Census(0, 0, 0, Map.of(), Map.of()), store.census());
        }
    }
}
