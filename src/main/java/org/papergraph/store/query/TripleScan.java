package org.papergraph.store.query;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.papergraph.store.packed.PackedStatements;
import org.papergraph.store.packed.PackedStorage;

/** The triples of the union of all graphs that one pattern finds, by the numbers of their terms: no term is read. */
final class TripleScan {

    private final NodeTupleTable quads;
    private final PackedStatements packed;
    private final List<Node> pattern;

    private TripleScan(DatasetGraphTDB storage, List<Node> pattern) {
        this.quads = storage.getQuadTable().getNodeTupleTable();
        this.packed = PackedStorage.in(storage);
        this.pattern = pattern;
    }

    /** Empty where the graph is another, or a variable stands twice or within a term. */
    static Optional<TripleScan> of(Node graph, Triple triple, ExecutionContext execution) {
        List<Node> pattern = List.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
        boolean union = Quad.isUnionGraph(graph) || Quad.isDefaultGraph(graph) && execution.getContext().isTrue(TDB2.symUnionDefaultGraph);
        boolean plain = pattern.stream().noneMatch(Node::isTripleTerm) && pattern.stream().filter(Var::isVar).distinct().count() == pattern.stream().filter(Var::isVar).count();
        return union && plain && execution.getDataset() instanceof DatasetGraphTDB storage
                ? Optional.of(new TripleScan(storage, pattern))
                : Optional.empty();
    }

    /** Where a variable stands in each triple; below 0 if nowhere. */
    int place(Var variable) {
        return pattern.indexOf(variable);
    }

    NodeTable terms() {
        return quads.getNodeTable();
    }

    /** True if there are as many triples, or if that would be long to count: those of packed statements are many. */
    boolean isOfAtLeast(int triples) {
        boolean isPacked = pattern.stream().filter(term -> !Var.isVar(term)).allMatch(term -> packed.isOfMost(number(term)));
        return isPacked || Iter.count(Iter.limit(triples(), triples)) == triples;
    }

    /** A triple in several graphs comes once: its quads are neighbours. */
    Iterator<Tuple<NodeId>> triples() {
        List<NodeId> wanted = pattern.stream().map(this::number).toList();
        return wanted.stream().anyMatch(NodeId::isDoesNotExist)
                ? Iter.nullIterator()
                : Iter.distinctAdjacent(Iter.map(quads.find(Stream.concat(Stream.of(NodeId.NodeIdAny), wanted.stream()).toArray(NodeId[]::new)), TripleScan::triple));
    }

    private NodeId number(Node term) {
        return Var.isVar(term) ? NodeId.NodeIdAny : terms().getNodeIdForNode(term);
    }

    private static Tuple<NodeId> triple(Tuple<NodeId> quad) {
        return TupleFactory.create3(quad.get(1), quad.get(2), quad.get(3));
    }
}
