package org.papergraph.store.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpAntiJoin;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLabel;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.op.OpSemiJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.papergraph.budget.BudgetedValue;
import org.papergraph.budget.HeldAggregator;
import org.papergraph.budget.HeldRows;
import org.papergraph.budget.QueryBudget;
import org.papergraph.budget.WatchedGraph;

/** TDB2's evaluation, in which the rows that sorts, joins, groups and the like keep take memory from the budget of the query, and long steps look at its time. */
public final class BudgetedExecutor extends OpExecutorTDB2 {

    /** Marks an operand whose rows are kept. */
    private static final Object HELD = new Object();

    /** Marks an operand of whose rows a few are kept. */
    private static final Object FEW_HELD = new Object();

    private final QueryBudget budget;
    private final NamedSubjects named;

    public BudgetedExecutor(ExecutionContext execution) {
        super(execution);
        this.budget = QueryBudget.of(execution.getContext());
        this.named = new NamedSubjects(TextLookup.of(execution.getContext()));
    }

    @Override
    protected QueryIterator exec(Op op, QueryIterator input) {
        budget.check();
        return super.exec(op, input);
    }

    @Override
    protected QueryIterator execute(OpLabel label, QueryIterator input) {
        QueryIterator rows = super.execute(label, input);
        if (label.getObject() == HELD) {
            return held(rows);
        }
        return label.getObject() == FEW_HELD ? HeldRows.few(rows, budget) : rows;
    }

    @Override
    protected QueryIterator execute(OpFilter filter, QueryIterator input) {
        return super.execute(filter, named.rows(filter, input, execCxt));
    }

    @Override
    protected QueryIterator execute(OpOrder order, QueryIterator input) {
        return super.execute(new OpOrder(held(order.getSubOp()), watched(order.getConditions())), input);
    }

    @Override
    protected QueryIterator execute(OpDistinct distinct, QueryIterator input) {
        return held(super.execute(distinct, input));
    }

    @Override
    protected QueryIterator execute(OpJoin join, QueryIterator input) {
        return super.execute((OpJoin) OpJoin.create(held(join.getLeft()), join.getRight()), input);
    }

    @Override
    protected QueryIterator execute(OpLeftJoin join, QueryIterator input) {
        return super.execute((OpLeftJoin) OpLeftJoin.create(join.getLeft(), held(join.getRight()), join.getExprs()), input);
    }

    @Override
    protected QueryIterator execute(OpMinus minus, QueryIterator input) {
        return super.execute((OpMinus) OpMinus.create(minus.getLeft(), held(minus.getRight())), input);
    }

    @Override
    protected QueryIterator execute(OpSemiJoin join, QueryIterator input) {
        return super.execute((OpSemiJoin) OpSemiJoin.create(join.getLeft(), held(join.getRight())), input);
    }

    @Override
    protected QueryIterator execute(OpAntiJoin join, QueryIterator input) {
        return super.execute((OpAntiJoin) OpAntiJoin.create(join.getLeft(), held(join.getRight())), input);
    }

    @Override
    protected QueryIterator execute(OpTable table, QueryIterator input) {
        return super.execute(table, table.isJoinIdentity() || input.isJoinIdentity() ? input : held(input));
    }

    @Override
    protected QueryIterator execute(OpTopN top, QueryIterator input) {
        Optional<List<Binding>> first = input.isJoinIdentity() ? FirstOfOrder.of(top, execCxt, budget, FirstOfOrder.FEW).flatMap(FirstOfOrder::rows) : Optional.empty();
        if (first.isPresent()) {
            input.close();
            return first(top, first.get());
        }
        return all(top, input);
    }

    private QueryIterator first(OpTopN top, List<Binding> rows) {
        return new QueryIterTopN(QueryIterPlainWrapper.create(rows.iterator(), execCxt), watched(top.getConditions()), top.getLimit(), false, execCxt);
    }

    private QueryIterator all(OpTopN top, QueryIterator input) {
        Op operand = top.getSubOp() instanceof OpDistinct distinct
                ? OpDistinct.create(OpLabel.create(FEW_HELD, distinct.getSubOp()))
                : OpLabel.create(FEW_HELD, top.getSubOp());
        return super.execute(new OpTopN(operand, top.getLimit(), watched(top.getConditions())), input);
    }

    @Override
    protected QueryIterator execute(OpGroup group, QueryIterator input) {
        Optional<CountedGroups> counted = input.isJoinIdentity() ? CountedGroups.of(group, execCxt) : Optional.empty();
        if (counted.isPresent()) {
            input.close();
            return QueryIterPlainWrapper.create(counted.get().rows(budget), execCxt);
        }
        List<ExprAggregator> aggregators = HeldAggregator.all(group.getAggregators(), group.getGroupVars(), budget);
        budget.addComputed(group.getGroupVars().getVars());
        budget.addComputed(aggregators.stream().map(ExprAggregator::getVar).toList());
        return super.execute(new OpGroup(group.getSubOp(), group.getGroupVars(), aggregators), input);
    }

    @Override
    protected QueryIterator execute(OpExtend extend, QueryIterator input) {
        budget.addComputed(extend.getVarExprList().getVars());
        return super.execute(extend, input);
    }

    @Override
    protected QueryIterator execute(OpAssign assign, QueryIterator input) {
        budget.addComputed(assign.getVarExprList().getVars());
        return super.execute(assign, input);
    }

    /** Patterns of a path in one graph, as of {@code a/b}, are found for all rows together, not row by row. */
    @Override
    protected QueryIterator execute(OpGraph graph, QueryIterator input) {
        boolean plain = graph.getSubOp() instanceof OpBGP && !Var.isVar(graph.getNode()) && execCxt.getDataset() instanceof DatasetGraphTDB;
        return plain ? exec(new OpQuadPattern(graph.getNode(), ((OpBGP) graph.getSubOp()).getPattern()), input) : super.execute(graph, input);
    }

    @Override
    protected QueryIterator execute(OpPath path, QueryIterator input) {
        WatchedGraph watched = new WatchedGraph(execCxt.getActiveGraph(), budget);
        return new QueryIterPath(path.getTriplePath(), input, ExecutionContext.copyChangeActiveGraph(execCxt, watched));
    }

    private List<SortCondition> watched(List<SortCondition> conditions) {
        return conditions.stream().map(each -> new SortCondition(new BudgetedValue(each.getExpression(), budget), each.getDirection())).toList();
    }

    private static Op held(Op operand) {
        return OpLabel.create(HELD, operand);
    }

    private QueryIterator held(QueryIterator rows) {
        return HeldRows.all(rows, budget);
    }
}
