package org.papergraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.papergraph.progress.Progress;
import org.papergraph.store.packed.PackedStatements;
import org.papergraph.store.packed.PackedStorage;
import org.papergraph.store.packed.PackedTupleIndex;
import org.papergraph.store.text.TextSearch;

/**
 * A reading of everything that a store holds, to find what is damaged: the trees of the indexes, the indexes against one another, each
 * term against the hash by which it is found, the text index against its checksums and the graph. Memory does not grow with the store.
 */
final class Verification {


    private final DatasetGraphTDB storage;
    private final TextSearch text;
    private final List<String> findings = new ArrayList<>();

    private Verification(DatasetGraphTDB storage, TextSearch text) {
        this.storage = storage;
        this.text = text;
    }

    /** What is damaged, in words. Needs a transaction. */
    static List<String> findings(DatasetGraphTDB storage, TextSearch text, Progress progress) {
        Verification verification = new Verification(storage, text);
        verification.check(progress);
        return List.copyOf(verification.findings);
    }

    private void check(Progress progress) {
        NodeTupleTable quads = storage.getQuadTable().getNodeTupleTable();
        NodeTupleTable triples = storage.getTripleTable().getNodeTupleTable();
        List<TupleIndex> indexes = Stream.of(quads, triples).flatMap(table -> Stream.of(table.getTupleTable().getIndexes())).toList();
        Runnable checked = progress.parts("checking the trees of the indexes", indexes.size());
        indexes.forEach(index -> {
            checkTree(index);
            checked.run();
        });
        attempt("the indexes", () -> findings.addAll(IndexComparison.of(storage, progress).findings()));
        PackedStatements packed = PackedStorage.in(storage);
        attempt("the packed statements", () -> findings.addAll(packed.findings(progress)));
        if (findings.isEmpty()) {
            Stream.of(quads, triples).forEach(table -> checkTerms(table, progress));
            packed.terms(progress).forEachRemaining(id -> checkTerm(id, quads.getNodeTable().baseNodeTable()));
        }
        if (findings.isEmpty()) {
            attempt("the text index", this::checkText);
        }
    }

    private static TupleIndex stored(TupleIndex index) {
        return index instanceof PackedTupleIndex packed ? packed.unpacked() : index.baseTupleIndex();
    }

    private void checkTree(TupleIndex index) {
        TupleIndexRecord records = (TupleIndexRecord) index.baseTupleIndex();
        attempt("index " + index.getName(), ((BPlusTree) records.getRangeIndex())::check);
    }

    /** Each term at each place of the statements; in the order of an index that begins with the place, equal terms are neighbours. */
    private void checkTerms(NodeTupleTable table, Progress progress) {
        for (TupleIndex index : table.getTupleTable().getIndexes()) {
            int place = index.getMapping().getSlotIdx(0);
            TupleIndex own = stored(index);
            Iterator<Tuple<NodeId>> statements = progress.over(own.all(), "checking the terms in index " + index.getName(), own.size());
            Iterator<NodeId> terms = Iter.distinctAdjacent(Iter.map(statements, statement -> statement.get(place)));
            NodeTable stored = table.getNodeTable().baseNodeTable();
            terms.forEachRemaining(id -> checkTerm(id, stored));
        }
    }

    private void checkTerm(NodeId id, NodeTable stored) {
        if (id.isPtr()) {
            attempt("the term at " + id.getPtrLocation() + " of nodes-data.obj", () -> {
                Node term = stored.getNodeForNodeId(id);
                if (!id.equals(stored.getNodeIdForNode(term))) {
                    findings.add("the term at " + id.getPtrLocation() + " of nodes-data.obj is not the one that was written");
                }
            });
        }
    }

    private void checkText() {
        long expected = text.properties().stream().mapToLong(this::texts).sum();
        findings.addAll(text.damage(expected));
    }

    private long texts(Node property) {
        return Iter.count(Iter.filter(storage.getUnionGraph().find(Node.ANY, property, Node.ANY), triple -> triple.getObject().isLiteral()));
    }

    /** A damaged file makes TDB2 throw exceptions of many kinds, and a tree in a circle overflow the stack. */
    private void attempt(String part, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | StackOverflowError damage) {
            findings.add(part + " cannot be read (" + IoFault.words(damage) + ")");
        }
    }
}
