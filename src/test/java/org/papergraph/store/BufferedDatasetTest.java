package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BufferedDatasetTest {

    private static final int CHANGES = 400;
    private static final List<Node> GRAPHS = List.of(Quad.defaultGraphIRI, Quad.defaultGraphIRI, iri("graph"));

    private final DatasetGraph expected = DatasetGraphFactory.createGeneral();
    private final DatasetGraph storage = DatasetGraphFactory.createGeneral();
    private final BufferedDataset buffered = new BufferedDataset(storage, 12);

    BufferedDatasetTest() {
        storage.getContext().set(Store.PASSING, iri("p1"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsWhatADatasetWithoutBufferFinds(int seed) {
        Random random = new Random(seed);
        for (int change = 0; change < CHANGES; change++) {
            change(random);
            Quad pattern = new Quad(any(random, GRAPHS.get(random.nextInt(3))), any(random, node(random, "s")), any(random, node(random, "p")), any(random, node(random, "o")));
            assertEquals(quads(expected, pattern), quads(buffered, pattern), pattern.toString());
            assertEquals(expected.contains(pattern), buffered.contains(pattern), pattern.toString());
        }
        buffered.flush();
        assertEquals(quads(expected, Quad.ANY), quads(storage, Quad.ANY));
    }

    @Test
    void whatPassesStaysInMemoryWhileItIsLessThanHalf() {
        for (int number = 0; number < 12; number++) {
            buffered.add(new Quad(Quad.defaultGraphIRI, iri("s" + number), iri(number < 4 ? "p1" : "p2"), iri("o")));
        }
        assertEquals(8, quads(storage, Quad.ANY).size());
        for (int number = 0; number < 8; number++) {
            buffered.add(new Quad(Quad.defaultGraphIRI, iri("t" + number), iri("p1"), iri("o")));
        }
        assertEquals(20, quads(storage, Quad.ANY).size());
        assertEquals(20, quads(buffered, Quad.ANY).size());
    }

    private void change(Random random) {
        Quad quad = new Quad(GRAPHS.get(random.nextInt(3)), node(random, "s"), node(random, "p"), node(random, "o"));
        switch (random.nextInt(10)) {
            case 0 -> buffered.flush();
            case 1, 2, 3 -> {
                expected.delete(quad);
                buffered.delete(quad);
            }
            case 4 -> {
                expected.deleteAny(quad.getGraph(), quad.getSubject(), quad.getPredicate(), Node.ANY);
                buffered.deleteAny(quad.getGraph(), quad.getSubject(), quad.getPredicate(), Node.ANY);
            }
            default -> {
                expected.add(quad);
                buffered.add(quad);
            }
        }
    }

    private static Set<Quad> quads(DatasetGraph dataset, Quad pattern) {
        List<Quad> found = Iter.toList(dataset.find(pattern)).stream().map(quad -> quad.isDefaultGraph() ? Quad.create(Quad.defaultGraphIRI, quad.asTriple()) : quad).toList();
        Set<Quad> quads = new HashSet<>(found);
        assertEquals(quads.size(), found.size(), "twice: " + found);
        return quads;
    }

    private static Node any(Random random, Node node) {
        return random.nextBoolean() ? Node.ANY : node;
    }

    private static Node node(Random random, String kind) {
        return iri(kind + random.nextInt(4));
    }

    private static Node iri(String name) {
        return NodeFactory.createURI("https://example.org/" + name);
    }
}
