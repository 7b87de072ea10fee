package org.papergraph.store.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVars;
import org.apache.jena.tdb2.solver.BindingNodeId;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.papergraph.budget.QueryBudget;

/**
 * The first rows of an order, such as {@code { ?method a pg:Method ; pg:paperCount ?papers } ORDER BY DESC(?papers) LIMIT 50}, without
 * the rest: one pattern gives the values of the first sort key with their subjects, and the other patterns are looked up for one value
 * after the other, in the order of the values, until there are enough rows.
 */
final class FirstOfOrder {

    /** In bytes, estimated. */
    private static final long VALUE = 300;
    private static final long SUBJECT = 40;
    /** Different values from which on ordering them costs more than it saves. */
    private static final int MOST_VALUES = 50_000;
    /** Triples up to which a pattern is the better start. */
    static final int FEW = 20_000;
    /** As many subjects times these are looked up; where more are needed, few have what the other patterns ask for. */
    private static final int MOST_TIMES = 2;

    private final ExecutionContext execution;
    private final QueryBudget budget;
    private final TripleScan scan;
    private final Triple key;
    private final ExprList onValue;
    private final Op others;
    private final Comparator<Binding> order;
    private final int limit;
    private final int few;

    private FirstOfOrder(OpTopN top, Conjunction all, Triple key, TripleScan scan, ExecutionContext execution, QueryBudget budget, int few) {
        this.execution = execution;
        this.budget = budget;
        this.scan = scan;
        this.key = key;
        this.onValue = all.filters(expression -> ExprVars.getVarsMentioned(expression).equals(Set.of(Var.alloc(key.getObject()))));
        ExprList onOthers = all.filters(expression -> !onValue.getListRaw().contains(expression));
        BasicPattern patterns = BasicPattern.wrap(all.patterns().stream().filter(each -> each != key).toList());
        this.others = OpFilter.filterBy(onOthers, new OpQuadPattern(all.graph(), patterns));
        this.order = new BindingComparator(top.getConditions().subList(0, 1), execution);
        this.limit = top.getLimit();
        this.few = few;
    }

    /**
     * Empty where the rows are no solutions of patterns with variable subjects, of which one has the first sort key as its object.
     *
     * @param few as {@link #FEW}
     */
    static Optional<FirstOfOrder> of(OpTopN top, ExecutionContext execution, QueryBudget budget, int few) {
        SortCondition first = top.getConditions().get(0);
        Optional<Conjunction> all = Conjunction.of(top.getSubOp()).filter(Conjunction::isWide);
        Optional<Triple> key = all.filter(found -> first.getExpression().isVariable()).flatMap(found -> found.withObject(first.getExpression().asVar()));
        return key.flatMap(triple -> TripleScan.of(all.get().graph(), triple, execution)
                .filter(scan -> all.get().patterns().stream().allMatch(each -> each == triple || isLong(all.get().graph(), each, execution, few)))
                .map(scan -> new FirstOfOrder(top, all.get(), triple, scan, execution, budget, few)));
    }

    private static boolean isLong(Node graph, Triple pattern, ExecutionContext execution, int few) {
        return TripleScan.of(graph, pattern, execution).filter(scan -> scan.isOfAtLeast(few)).isPresent();
    }

    /** Those rows, and others perhaps; empty where it is better to find all rows. */
    Optional<List<Binding>> rows() {
        Map<NodeId, List<NodeId>> subjects = new HashMap<>();
        Iterator<Tuple<NodeId>> triples = scan.triples();
        while (triples.hasNext() && subjects.size() <= MOST_VALUES) {
            Tuple<NodeId> triple = triples.next();
            subjects.computeIfAbsent(triple.get(2), this::held).add(triple.get(0));
            budget.hold(SUBJECT);
        }
        return subjects.size() > MOST_VALUES ? Optional.empty() : rows(subjects);
    }

    private List<NodeId> held(NodeId value) {
        budget.hold(VALUE);
        return new ArrayList<>();
    }

    private record Value(NodeId number, Binding row, List<NodeId> subjects) {}

    private Optional<List<Binding>> rows(Map<NodeId, List<NodeId>> subjects) {
        List<Value> values = subjects.entrySet().stream()
                .map(each -> new Value(each.getKey(), BindingFactory.binding(Var.alloc(key.getObject()), scan.terms().getNodeForNodeId(each.getKey())), each.getValue()))
                .filter(value -> onValue.isSatisfied(value.row(), execution))
                .sorted(Comparator.comparing(Value::row, order)).toList();
        List<Binding> rows = new ArrayList<>();
        int asked = 0;
        int next = 0;
        while (next < values.size() && rows.size() < limit) {
            int end = end(values, next);
            List<Value> some = values.subList(next, end);
            asked += some.stream().mapToInt(value -> value.subjects().size()).sum();
            if (asked > MOST_TIMES * few) {
                return Optional.empty();
            }
            rows(some).forEachRemaining(rows::add);
            next = end;
        }
        return Optional.of(rows);
    }

    /** Where values end of which as many subjects are asked together as rows are wanted; equal ones are not parted. */
    private int end(List<Value> values, int start) {
        int end = start;
        int subjects = 0;
        while (end < values.size() && (subjects < limit || order.compare(values.get(end - 1).row(), values.get(end).row()) == 0)) {
            subjects += values.get(end).subjects().size();
            end++;
        }
        return end;
    }

    /** In the order in which the store has the subjects, so that what is read for one serves the next. */
    private QueryIterator rows(List<Value> values) {
        Stream<BindingNodeId> rows = values.stream().flatMap(value -> value.subjects().stream().map(subject -> row(value, subject)))
                .sorted(Comparator.comparing(row -> row.get(Var.alloc(key.getSubject()))));
        Iterator<Binding> bindings = rows.<Binding>map(row -> new BindingTDB(row, scan.terms())).iterator();
        return QC.execute(others, QueryIterPlainWrapper.create(bindings, execution), execution);
    }

    private BindingNodeId row(Value value, NodeId subject) {
        BindingNodeId row = new BindingNodeId(BindingFactory.root());
        row.put(Var.alloc(key.getObject()), value.number());
        row.put(Var.alloc(key.getSubject()), subject);
        return row;
    }
}
