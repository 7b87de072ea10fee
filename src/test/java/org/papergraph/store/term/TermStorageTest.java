package org.papergraph.store.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

class TermStorageTest {

    private static final int MANY = 3_000;

    private final DatasetGraphTDB raw = TDBInternal.requireStorage(DatabaseMgr.createDatasetGraph());
    private final DatasetGraphTDB storage = TermStorage.of(raw);
    private final NodeTable terms = table(storage);

    private static NodeTable table(DatasetGraphTDB storage) {
        return storage.getTripleTable().getNodeTupleTable().getNodeTable();
    }

    private static Node numbered(int number) {
        return NodeFactory.createURI("http://localhost/id/paper/" + number);
    }

    private static Node any(Random random) {
        String text = random.ints(random.nextInt(4) == 0 ? random.nextInt(20_000) : random.nextInt(40), 0x20, 0x1F64F)
                .filter(each -> each < 0xD800 || each > 0xDFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return switch (random.nextInt(5)) {
            case 0 -> NodeFactory.createURI("http://localhost/" + text.replaceAll("\\P{L}", ""));
            case 1 -> NodeFactory.createLiteralLang(text, "de");
            case 2 -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDtoken);
            case 3 -> NodeFactory.createBlankNode(Integer.toString(random.nextInt()));
            default -> NodeFactory.createLiteralString(text);
        };
    }

    @Property(tries = 20)
    void termsAreThoseOfTdbAndTdbReadsThem(@ForAll long seed) {
        Random random = new Random(seed);
        List<Node> written = Stream.generate(() -> any(random)).limit(100).toList();
        List<NodeId> ids = Txn.calculateWrite(storage, () -> IntStream.range(0, written.size())
                .mapToObj(at -> (at % 3 == 0 ? table(raw) : terms).getAllocateNodeId(written.get(at))).toList());
        for (NodeTable reader : List.of(terms, terms.baseNodeTable(), table(raw).baseNodeTable())) {
            assertEquals(written, Txn.calculateRead(storage, () -> ids.stream().map(reader::getNodeForNodeId).toList()));
            assertEquals(ids, Txn.calculateRead(storage, () -> written.stream().map(reader::getNodeIdForNode).toList()));
        }
    }

    @Test
    void aTermOfAnyLengthIsReadWhole() {
        List<Node> written = Stream.of(0, 500, 2_000, 2_020, 2_030, 2_040, 2_050, 2_060, 4_090, 4_100, 300_000, 3_000_000)
                .map(length -> NodeFactory.createLiteralString("ü".repeat(length / 2))).distinct().toList();
        List<NodeId> ids = Txn.calculateWrite(storage, () -> written.stream().map(terms::getAllocateNodeId).toList());
        assertEquals(written, Txn.calculateRead(storage, () -> ids.stream().map(terms.baseNodeTable()::getNodeForNodeId).toList()));
    }

    @Test
    void aWriteFindsItsOwnTermsAndAReadFindsThemAfterTheCommit() {
        List<NodeId> ids = Txn.calculateWrite(storage, () -> {
            assertTrue(NodeId.isDoesNotExist(terms.getNodeIdForNode(numbered(0))));
            List<NodeId> added = IntStream.range(0, MANY).mapToObj(number -> terms.getAllocateNodeId(numbered(number))).toList();
            assertEquals(added, IntStream.range(0, MANY).mapToObj(number -> terms.getNodeIdForNode(numbered(number))).toList());
            return added;
        });
        Txn.executeRead(storage, () -> IntStream.range(0, MANY).forEach(number -> assertEquals(numbered(number), terms.getNodeForNodeId(ids.get(number)))));
    }

    @Test
    void anAbortForgetsTermsAndGivesTheirNumbersToOthers() {
        storage.begin(ReadWrite.WRITE);
        NodeId aborted = terms.getAllocateNodeId(numbered(1));
        storage.abort();
        storage.end();
        NodeId other = Txn.calculateWrite(storage, () -> terms.getAllocateNodeId(numbered(2)));
        assertEquals(aborted, other);
        Txn.executeRead(storage, () -> {
            assertEquals(numbered(2), terms.getNodeForNodeId(other));
            assertTrue(NodeId.isDoesNotExist(terms.getNodeIdForNode(numbered(1))));
        });
    }

    @Test
    void whatAReadMissedItFindsAfterAWrite() {
        Txn.executeRead(storage, () -> assertTrue(NodeId.isDoesNotExist(terms.getNodeIdForNode(numbered(3)))));
        NodeId id = Txn.calculateWrite(storage, () -> table(raw).getAllocateNodeId(numbered(3)));
        assertEquals(id, Txn.calculateRead(storage, () -> terms.getNodeIdForNode(numbered(3))));
    }

    @Test
    void whereThereIsNoTermThereIsAnError() {
        NodeId id = Txn.calculateWrite(storage, () -> terms.getAllocateNodeId(NodeFactory.createLiteralString("a text")));
        NodeId within = NodeIdFactory.createPtr(id.getPtrLocation() + 3);
        Txn.executeRead(storage, () -> assertThrows(TDBException.class, () -> terms.getNodeForNodeId(within)));
    }
}
