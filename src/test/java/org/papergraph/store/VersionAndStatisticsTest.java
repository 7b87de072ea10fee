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
import org.papergraph.store.statistics.GraphStatistics;

class VersionAndStatisticsTest {

    @TempDir
    private Path parent;

    @Test
    void everyWriteMakesAnotherStateAndNoReadDoes() {
        Set<String> states = new HashSet<>();
        try (Store store = Store.inMemory()) {
            states.add(store.version());
            store.write(dataset -> dataset.add(title(GRAPH, "a", "One")));
            states.add(store.version());
            store.write(dataset -> dataset.add(ledger("key", "value")));
            states.add(store.version());
            String before = store.version();
            store.read(dataset -> dataset.isEmpty());
            assertEquals(before, store.version());
        }
        assertEquals(3, states.size());
        assertFalse(states.contains(""));
    }

    @Test
    void stateSurvivesARestartAndCompaction() {
        String state;
        try (Store store = Store.open(parent.resolve("db"))) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "One")));
            state = store.version();
        }
        try (Store store = Store.open(parent.resolve("db"))) {
            assertEquals(state, store.version());
            store.compact();
            assertEquals(state, store.version());
        }
    }

    @Test
    void abortedWriteLeavesTheState() {
        try (Store store = Store.open(parent.resolve("db"))) {
            String before = store.version();
            try {
                store.write(dataset -> {
                    dataset.add(title(GRAPH, "a", "One"));
                    throw new IllegalStateException("on purpose");
                });
            } catch (IllegalStateException expected) {
                assertEquals("on purpose", expected.getMessage());
            }
            assertEquals(before, store.version());
        }
    }

    @Test
    void noOtherStoreHasTheSameState() throws Exception {
        Path backup = Files.createTempDirectory(parent, "backup").resolve("backup.nq.gz");
        try (Store one = Store.open(parent.resolve("one")); Store other = Store.open(parent.resolve("other"))) {
            assertNotEquals(one.version(), other.version());
            one.backup(backup);
            Store.restore(backup, parent.resolve("restored"));
            try (Store restored = Store.open(parent.resolve("restored"))) {
                assertNotEquals(one.version(), restored.version());
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
            GraphStatistics statistics = store.statistics();
            assertEquals(5, statistics.triples());
            assertEquals(2, statistics.subjects());
            assertEquals(3, statistics.objects());
            assertEquals(Map.of(iri("Paper").getURI(), 2L), statistics.classes());
            assertEquals(new GraphStatistics.Use(2, 2, 1), statistics.properties().get(RDF.type.getURI()));
            String title = title(GRAPH, "a", "One").getPredicate().getURI();
            assertEquals(new GraphStatistics.Use(3, 2, 2), statistics.properties().get(title));
            assertEquals(2, statistics.properties().size());
        }
    }

    @Test
    void censusOfNothingIsNothing() {
        try (Store store = Store.inMemory()) {
            assertEquals(new GraphStatistics(0, 0, 0, Map.of(), Map.of()), store.statistics());
        }
    }
}
