package org.papergraph.store.tuple;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.sse.SSE;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;

class NeededIndexesTest {

    private static final Quad FLAT = quad("(<urn:g> <urn:flat> <urn:isA> <urn:paper>)");
    private static final Quad SHARP = quad("(<urn:h> <urn:sharp> <urn:isA> <urn:paper>)");
    private static final Quad STATE = quad("(<urn:x-arq:DefaultGraph> <urn:flat> <urn:key> 'k')");
    private final DatasetGraphTDB whole = TDBInternal.requireStorage(DatabaseMgr.createDatasetGraph());

    private static Quad quad(String terms) {
        return SSE.parseQuad("(quad " + terms.substring(1));
    }

    private static void add(DatasetGraphTDB storage, Quad... quads) {
        Txn.executeWrite(storage, () -> Stream.of(quads).forEach(storage::add));
    }

    private static List<String> indexes(NodeTupleTable table) {
        return Stream.of(table.getTupleTable().getIndexes()).map(TupleIndex::getName).sorted().toList();
    }

    @Test
    void everyPatternFindsWhatItShouldWithoutTheIndexesThatAreLeftOut() {
        DatasetGraphTDB needed = NeededIndexes.of(whole);
        add(needed, FLAT, SHARP, STATE);
        assertEquals(List.of("GPOS", "GSPO", "OSPG", "POSG", "SPOG"), indexes(needed.getQuadTable().getNodeTupleTable()));
        assertEquals(List.of("POS", "SPO"), indexes(needed.getTripleTable().getNodeTupleTable()));
        for (Quad quad : List.of(FLAT, SHARP, STATE)) {
            for (int bound = 0; bound < 8; bound++) {
                Node subject = (bound & 1) == 0 ? Node.ANY : quad.getSubject();
                Node property = (bound & 2) == 0 ? Node.ANY : quad.getPredicate();
                Node object = (bound & 4) == 0 ? Node.ANY : quad.getObject();
                assertEquals(List.of(quad), Txn.calculateRead(needed, () -> Iter.toList(needed.find(quad.getGraph(), subject, property, object))));
            }
        }
        Txn.executeRead(whole, () -> assertTrue(Stream.of(whole.getQuadTable().getNodeTupleTable().getTupleTable().getIndexes())
                .filter(index -> index.getName().equals("GOSP")).allMatch(TupleIndex::isEmpty)));
    }

    @Test
    void storageThatWasWrittenWithAllIndexesKeepsThem() {
        add(whole, FLAT, STATE);
        DatasetGraphTDB needed = NeededIndexes.of(whole);
        add(needed, SHARP);
        assertEquals(6, indexes(needed.getQuadTable().getNodeTupleTable()).size());
        assertEquals(3, indexes(needed.getTripleTable().getNodeTupleTable()).size());
    }
}
