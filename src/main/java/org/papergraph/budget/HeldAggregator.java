package org.papergraph.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AggAvg;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggNull;
import org.apache.jena.sparql.expr.aggregate.AggSample;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;

/** An aggregate whose groups take memory from the budget, and its values as well where all of them are kept. */
public final class HeldAggregator extends AggregatorBase {

    /** In bytes, estimated. */
    private static final long GROUP = 400;
    private static final long VALUE = 100;

    /** Aggregates that keep one value a group. */
    private static final Set<Class<? extends Aggregator>> SMALL = Set.of(AggAvg.class, AggCount.class, AggCountVar.class,
            AggMax.class, AggMin.class, AggNull.class, AggSample.class, AggSum.class);

    private final Aggregator aggregator;
    private final VarExprList key;
    private final QueryBudget budget;
    private final boolean distinct;
    private final RecentValues recent = new RecentValues();

    private HeldAggregator(Aggregator aggregator, VarExprList key, QueryBudget budget) {
        super(aggregator.getName(), false, aggregator.getExprList());
        this.aggregator = aggregator;
        this.key = key;
        this.budget = budget;
        this.distinct = !SMALL.contains(aggregator.getClass()) && aggregator.toPrefixString().contains("distinct");
    }

    /**
     * The aggregates of a grouping; where it has none, one without a value, so that its groups are counted.
     *
     * @param key of the groups
     */
    public static List<ExprAggregator> all(List<ExprAggregator> aggregators, VarExprList key, QueryBudget budget) {
        List<ExprAggregator> held = new ArrayList<>();
        aggregators.forEach(each -> held.add(new ExprAggregator(each.getVar(), new HeldAggregator(each.getAggregator(), key, budget))));
        if (held.isEmpty()) {
            held.add(new ExprAggregator(Var.alloc("-group"), new HeldAggregator(new AggNull(), key, budget)));
        }
        return held;
    }

    @Override
    public Accumulator createAccumulator() {
        boolean ofVariable = aggregator instanceof AggCountVar && getExprList().get(0).isVariable();
        return new HeldAccumulator(ofVariable ? new BoundRows(getExprList().get(0).asVar()) : aggregator.createAccumulator());
    }

    @Override
    public Node getValueEmpty() {
        return aggregator.getValueEmpty();
    }

    @Override
    public Aggregator copy(ExprList expressions) {
        return new HeldAggregator(aggregator.copy(expressions), key, budget);
    }

    @Override
    public boolean equals(Aggregator other, boolean bySyntax) {
        return other instanceof HeldAggregator held && aggregator.equals(held.aggregator, bySyntax);
    }

    @Override
    public int hashCode() {
        return aggregator.hashCode();
    }

    /** Counts rows in which a variable has a value, without reading it from the store. */
    private static final class BoundRows implements Accumulator {

        private final Var variable;
        private long count;

        private BoundRows(Var variable) {
            this.variable = variable;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            count += row.contains(variable) ? 1 : 0;
        }

        @Override
        public NodeValue getValue() {
            return NodeValue.makeInteger(count);
        }
    }

    private final class HeldAccumulator implements Accumulator {

        private final Accumulator accumulator;
        private boolean isEmpty = true;

        private HeldAccumulator(Accumulator accumulator) {
            this.accumulator = accumulator;
        }

        @Override
        public void accumulate(Binding row, FunctionEnv environment) {
            if (isEmpty) {
                isEmpty = false;
                budget.hold(GROUP + key.getVars().stream().mapToLong(each -> length(key.get(each, row, environment))).sum());
            }
            if (!SMALL.contains(aggregator.getClass())) {
                hold(row, environment);
            }
            accumulator.accumulate(row, environment);
        }

        private void hold(Binding row, FunctionEnv environment) {
            List<NodeValue> values = new ArrayList<>();
            if (getExprList() != null) {
                getExprList().forEach(each -> values.add(ExprLib.evalOrNull(each, row, environment)));
            }
            int hash = 31 * System.identityHashCode(this) + (values.isEmpty() ? row.hashCode() : values.hashCode());
            if (!distinct || recent.add(hash)) {
                budget.hold(VALUE + values.stream().mapToLong(each -> each == null ? 0 : length(each.asNode())).sum());
            }
        }

        private long length(Node value) {
            return value == null ? 0 : QueryBudget.length(value);
        }

        @Override
        public NodeValue getValue() {
            return accumulator.getValue();
        }
    }

    /** The hashes of some of the last values, so that a value that comes again and again is counted once as a rule. */
    private static final class RecentValues {

        private final int[] hashes = new int[1 << 14];

        boolean add(int hash) {
            int place = hash & hashes.length - 1;
            boolean isNew = hashes[place] != hash;
            hashes[place] = hash;
            return isNew;
        }
    }
}
