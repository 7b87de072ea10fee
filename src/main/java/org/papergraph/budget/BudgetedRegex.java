package org.papergraph.budget;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REGEX, which ends when the query is stopped. */
public final class BudgetedRegex extends ExprFunctionN {

    private static final int FLAGS = 2;

    private final QueryBudget budget;
    private final BudgetedPattern pattern;

    public BudgetedRegex(ExprList arguments, QueryBudget budget) {
        super(Tags.tagRegex, arguments);
        this.budget = budget;
        this.pattern = new BudgetedPattern("REGEX", budget);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return NodeValue.booleanReturn(pattern.find(pattern.matcher(arguments, FLAGS)));
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BudgetedRegex(arguments, budget);
    }
}
