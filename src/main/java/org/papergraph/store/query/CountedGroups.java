package org.papergraph.store.query;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.budget.QueryBudget;

/**
 * The counts of the triples of one pattern, such as {@code SELECT ?class (COUNT(*) AS ?count) { ?thing a ?class } GROUP BY ?class}: terms
 * are read for the groups alone.
 */
final class CountedGroups {

    /** In bytes, estimated. */
    private static final long GROUP = 200;

    private final TripleScan scan;
    private final List<Var> key;
    private final List<Var> counts;
    private final int[] places;

    private CountedGroups(TripleScan scan, List<Var> key, List<Var> counts) {
        this.scan = scan;
        this.key = key;
        this.counts = counts;
        this.places = key.stream().mapToInt(scan::place).toArray();
    }

    /** Empty for other groups. */
    static Optional<CountedGroups> of(OpGroup group, ExecutionContext execution) {
        if (!(group.getSubOp() instanceof OpQuadPattern pattern) || pattern.getBasicPattern().size() != 1 || !group.getGroupVars().getExprs().isEmpty()) {
            return Optional.empty();
        }
        List<Var> key = group.getGroupVars().getVars();
        return TripleScan.of(pattern.getGraphNode(), pattern.getBasicPattern().get(0), execution)
                .filter(scan -> key.stream().allMatch(variable -> scan.place(variable) >= 0))
                .filter(scan -> !group.getAggregators().isEmpty() && group.getAggregators().stream().allMatch(each -> countsTriples(each.getAggregator(), scan)))
                .map(scan -> new CountedGroups(scan, key, group.getAggregators().stream().map(ExprAggregator::getVar).toList()));
    }

    private static boolean countsTriples(Aggregator aggregator, TripleScan scan) {
        Stream<Expr> counted = aggregator.getExprList() == null ? Stream.of() : aggregator.getExprList().getListRaw().stream();
        return aggregator instanceof AggCount || aggregator instanceof AggCountVar && counted.allMatch(each -> each.isVariable() && scan.place(each.asVar()) >= 0);
    }

    /** A row for each group; the groups take memory from the budget. */
    Iterator<Binding> rows(QueryBudget budget) {
        Map<List<NodeId>, Count> groups = new LinkedHashMap<>();
        if (key.isEmpty()) {
            groups.put(List.of(), new Count());
        }
        scan.triples().forEachRemaining(triple -> groups.computeIfAbsent(group(triple), found -> held(budget)).number++);
        return Iter.map(groups.entrySet().iterator(), group -> row(group.getKey(), group.getValue()));
    }

    private static final class Count {

        private int number;
    }

    private static Count held(QueryBudget budget) {
        budget.hold(GROUP);
        return new Count();
    }

    private List<NodeId> group(Tuple<NodeId> triple) {
        return places.length == 1 ? List.of(triple.get(places[0])) : IntStream.of(places).mapToObj(triple::get).toList();
    }

    private Binding row(List<NodeId> group, Count count) {
        BindingBuilder row = BindingFactory.builder();
        for (int at = 0; at < group.size(); at++) {
            row.add(key.get(at), scan.terms().getNodeForNodeId(group.get(at)));
        }
        counts.forEach(variable -> row.add(variable, NodeFactoryExtra.intToNode(count.number)));
        return row.build();
    }
}
