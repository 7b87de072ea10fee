package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.TITLE;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.title;

import org.junit.jupiter.api.Test;

class CachedPerKeyTest {

    @Test
    void valueIsComputedOnceAVersion() {
        try (Store store = Store.inMemory()) {
            CachedPerKey<String, Object> values = new CachedPerKey<>(store, 10, key -> new Object());
            Object first = values.get("paper/a");
            assertSame(first, values.get("paper/a"));
            assertNotSame(first, values.get("paper/b"));
            store.write(dataset -> dataset.add(title(GRAPH, "paper/a", "A")));
            assertNotSame(first, values.get("paper/a"));
        }
    }

    @Test
    void readerGetsTheValueOfTheVersionThatItReads() {
        try (Store store = Store.inMemory()) {
            CachedPerKey<String, Boolean> titled = new CachedPerKey<>(store, 10,
                    paper -> store.read(dataset -> dataset.getUnionGraph().contains(iri(paper), TITLE, null)));
            assertFalse(titled.get("paper/a"));
            store.write(dataset -> dataset.add(title(GRAPH, "paper/a", "A")));
            assertTrue(titled.get("paper/a"));
        }
    }
}
