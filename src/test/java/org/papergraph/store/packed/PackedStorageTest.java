package org.papergraph.store.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.progress.Progress;

class PackedStorageTest {

    private static final String NIF = "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#";
    private static final Node CONTEXT = NodeFactory.createURI(NIF + "Context");
    private static final Node ANCHOR = NodeFactory.createURI(NIF + "anchorOf");
    private static final Node BEGIN = NodeFactory.createURI(NIF + "beginIndex");
    private static final Node TEXT = NodeFactory.createURI(NIF + "referenceContext");
    private static final Node IDENTITY = NodeFactory.createURI("http://www.w3.org/2005/11/its/rdf#taIdentRef");
    private static final List<Node> GRAPHS = nodes("graph/mentions/a", "graph/mentions/b", "graph/derived", "graph/source/a");
    private static final List<Node> SUBJECTS = nodes("m1", "m2", "m3", "m4", "m5", "m6", "c1", "c2");
    private static final List<Node> PROPERTIES = List.of(RDF.Nodes.type, ANCHOR, BEGIN, TEXT, IDENTITY);
    private static final List<Node> OBJECTS = List.of(CONTEXT, NodeFactory.createLiteralString("BERT"), NodeFactory.createLiteralString("CNN"),
            NodeFactoryExtra.intToNode(7), NodeFactoryExtra.intToNode(8), SUBJECTS.get(6), SUBJECTS.get(7), SUBJECTS.get(0));

    private final DatasetGraphTDB raw = TDBInternal.requireStorage(DatabaseMgr.createDatasetGraph());
    private final DatasetGraphTDB storage = PackedStorage.of(raw, () -> terms(raw).length());
    private final Set<Quad> expected = new HashSet<>();

    private static BinaryDataFile terms(DatasetGraphTDB storage) {
        return ((NodeTableTRDF) storage.getTripleTable().getNodeTupleTable().getNodeTable().baseNodeTable()).getData();
    }

    private static List<Node> nodes(String... names) {
        return Stream.of(names).map(name -> NodeFactory.createURI("http://localhost/id/" + name)).toList();
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static Quad quad(Random random) {
        return Quad.create(any(GRAPHS, random), any(SUBJECTS, random), any(PROPERTIES, random), any(OBJECTS, random));
    }

    private static Node orAny(Node node, Random random) {
        return random.nextBoolean() ? node : Node.ANY;
    }

    private void changeSomething(Random random) {
        Quad quad = quad(random);
        if (random.nextInt(3) > 0) {
            storage.add(quad);
            expected.add(quad);
        } else if (random.nextInt(10) > 0) {
            storage.delete(quad);
            expected.remove(quad);
        } else {
            Node property = orAny(quad.getPredicate(), random);
            storage.deleteAny(quad.getGraph(), quad.getSubject(), property, Node.ANY);
            expected.removeIf(each -> each.getGraph().equals(quad.getGraph()) && each.getSubject().equals(quad.getSubject()) && property.matches(each.getPredicate()));
        }
    }

    private void requireAllIsFound(Random random) {
        Quad quad = quad(random);
        Node graph = orAny(quad.getGraph(), random);
        Node subject = orAny(quad.getSubject(), random);
        Node property = orAny(quad.getPredicate(), random);
        Node object = orAny(quad.getObject(), random);
        List<Quad> found = Iter.toList(storage.findNG(graph, subject, property, object));
        assertEquals(expected.stream().filter(each -> graph.matches(each.getGraph()) && subject.matches(each.getSubject())
                && property.matches(each.getPredicate()) && object.matches(each.getObject())).collect(Collectors.toSet()), new HashSet<>(found));
        assertEquals(new HashSet<>(found).size(), found.size(), "a quad twice");
        assertEquals(expected.size(), storage.getQuadTable().getNodeTupleTable().size());
    }

    @Property(tries = 60)
    void everyPatternFindsWhatTransactionsHaveLeft(@ForAll @IntRange(max = 1_000_000) int seed) {
        Random random = new Random(seed);
        Txn.executeWrite(storage, () -> PackedStorage.in(storage).prepare());
        for (int transaction = 0; transaction < 6; transaction++) {
            boolean committed = random.nextInt(4) > 0;
            Set<Quad> before = Set.copyOf(expected);
            storage.begin(ReadWrite.WRITE);
            for (int change = 0; change < 40; change++) {
                changeSomething(random);
                requireAllIsFound(random);
            }
            if (committed) {
                PackedStorage.in(storage).flush();
                storage.commit();
            } else {
                storage.abort();
                PackedStorage.in(storage).abort();
                expected.clear();
                expected.addAll(before);
            }
            storage.end();
            Txn.executeRead(storage, () -> IntStream.range(0, 30).forEach(each -> requireAllIsFound(random)));
            Txn.executeRead(storage, () -> assertEquals(List.of(), findings()));
            Txn.executeRead(storage, () -> assertTrue(Iter.toList(storage.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)).isEmpty()));
        }
    }

    private void write(List<Quad> quads) {
        Txn.executeWrite(storage, () -> {
            quads.forEach(storage::add);
            PackedStorage.in(storage).flush();
        });
    }

    @Test
    void packedQuadsStandInNoIndex() {
        List<Quad> quads = new ArrayList<>();
        for (int at = 0; at < 1_000; at++) {
            Node mention = NodeFactory.createURI("http://localhost/id/mention/" + at);
            quads.add(Quad.create(GRAPHS.get(0), mention, ANCHOR, NodeFactory.createLiteralString("name " + at % 7)));
            quads.add(Quad.create(GRAPHS.get(0), mention, BEGIN, NodeFactoryExtra.intToNode(at)));
        }
        write(quads);
        assertEquals(0L, Txn.calculateRead(raw, () -> raw.getQuadTable().getNodeTupleTable().size()));
        assertEquals(2_000L, Txn.calculateRead(storage, () -> storage.getQuadTable().getNodeTupleTable().size()));
        assertEquals(quads.size(), Txn.calculateRead(storage, () -> new HashSet<>(Iter.toList(storage.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY))).size()));
        Txn.executeWrite(storage, () -> {
            storage.deleteAny(GRAPHS.get(0), Node.ANY, Node.ANY, Node.ANY);
            PackedStorage.in(storage).flush();
        });
        assertTrue(Txn.calculateRead(storage, () -> !storage.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY).hasNext()));
        assertEquals(0L, Txn.calculateRead(storage, () -> storage.getQuadTable().getNodeTupleTable().size()));
    }

    @Test
    void graphWithATextIsListed() {
        write(List.of(Quad.create(GRAPHS.get(0), SUBJECTS.get(0), RDF.Nodes.type, CONTEXT), Quad.create(GRAPHS.get(0), SUBJECTS.get(0), BEGIN, OBJECTS.get(3))));
        assertEquals(List.of(GRAPHS.get(0)), Txn.calculateRead(storage, () -> Iter.toList(storage.listGraphNodes())));
    }

    @Test
    void quadsFromBeforeThePackingAreFoundAndRemoved() {
        Quad old = Quad.create(GRAPHS.get(0), SUBJECTS.get(0), BEGIN, OBJECTS.get(3));
        Txn.executeWrite(raw, () -> raw.add(old));
        assertEquals(List.of(old), Txn.calculateRead(storage, () -> Iter.toList(storage.findNG(Node.ANY, Node.ANY, BEGIN, Node.ANY))));
        Txn.executeWrite(storage, () -> {
            storage.delete(old);
            PackedStorage.in(storage).flush();
        });
        assertEquals(0L, Txn.calculateRead(storage, () -> storage.getQuadTable().getNodeTupleTable().size()));
    }

    private List<Quad> mentions(int count) {
        return IntStream.range(0, count).mapToObj(at -> Quad.create(GRAPHS.get(0), NodeFactory.createURI("http://localhost/id/mention/" + at), BEGIN, NodeFactoryExtra.intToNode(at))).toList();
    }

    /** The triples by which records are found, in one index of the default graph. Needs a transaction. */
    private List<Tuple<NodeId>> keys(String index) {
        Set<NodeId> properties = PackedStorage.in(storage).keyProperties();
        return Iter.toList(Iter.filter(raw.getTripleTable().getNodeTupleTable().getTupleTable().selectIndex(index, TupleIndex.class).all(), triple -> properties.contains(triple.get(1))));
    }

    @Test
    void keysStandInTheIndexByTheirTermsAlone() {
        write(mentions(1_000));
        Txn.executeRead(raw, () -> {
            assertTrue(keys("SPO").size() > 1_000);
            assertEquals(List.of(), keys("POS"));
            assertEquals(OptionalLong.of(keys("SPO").size()), PackedStorage.in(storage).keys());
        });
    }

    private List<String> findings() {
        return PackedStorage.in(storage).findings(Progress.SILENT);
    }

    @Test
    void keyThatIsLostIsAFinding() {
        write(mentions(1_000));
        Txn.executeWrite(raw, () -> raw.getTripleTable().getNodeTupleTable().getTupleTable().delete(keys("SPO").get(500)));
        assertEquals(List.of("1 packed records are not found by all of their terms"), Txn.calculateRead(storage, this::findings));
    }

    @Test
    void keysOfAStoreOfBeforeGoFromAllIndexes() {
        Txn.executeWrite(raw, () -> Stream.of("content", "subjectIn", "otherIn", "commonTerm", "statements", "lastRecord")
                .forEach(name -> raw.getTripleTable().getNodeTupleTable().getNodeTable().getAllocateNodeId(NodeFactory.createURI("urn:x-papergraph:packed:" + name))));
        DatasetGraphTDB former = PackedStorage.of(raw, () -> terms(raw).length());
        List<Quad> mentions = mentions(1_000);
        Txn.executeWrite(former, () -> {
            mentions.forEach(former::add);
            PackedStorage.in(former).flush();
        });
        DatasetGraphTDB later = PackedStorage.of(raw, () -> terms(raw).length());
        Txn.executeRead(later, () -> assertEquals(OptionalLong.empty(), PackedStorage.in(later).keys()));
        Txn.executeWrite(raw, () -> Iter.toList(raw.getTripleTable().getNodeTupleTable().getTupleTable().selectIndex("SPO", TupleIndex.class).all())
                .forEach(raw.getTripleTable().getNodeTupleTable().getTupleTable()::add));
        Txn.executeWrite(later, () -> {
            mentions.forEach(later::delete);
            PackedStorage.in(later).flush();
        });
        Txn.executeRead(raw, () -> Stream.of("SPO", "POS").forEach(index -> assertTrue(
                Iter.toList(raw.getTripleTable().getNodeTupleTable().getTupleTable().selectIndex(index, TupleIndex.class).all()).stream()
                        .noneMatch(triple -> PackedStorage.in(later).keyProperties().contains(triple.get(1))), index)));
    }
}
