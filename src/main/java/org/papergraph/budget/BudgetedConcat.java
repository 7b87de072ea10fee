package org.papergraph.budget;

import java.util.List;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** SPARQL's CONCAT, whose result must not be too long. */
final class BudgetedConcat extends E_StrConcat {

    private final QueryBudget budget;

    BudgetedConcat(ExprList arguments, QueryBudget budget) {
        super(arguments);
        this.budget = budget;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        budget.requireShortText(arguments.stream().mapToLong(each -> each.asString().length()).sum());
        return super.eval(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BudgetedConcat(arguments, budget);
    }
}
