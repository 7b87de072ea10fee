package org.papergraph.budget;

import java.math.BigInteger;
import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;

/** An expression whose value must not be too long, and which is not evaluated once the query has been stopped. */
public final class BudgetedValue extends ExprFunctionN {

    private static final double BITS_PER_DIGIT = Math.log(10) / Math.log(2);

    private final Expr expression;
    private final QueryBudget budget;

    public BudgetedValue(Expr expression, QueryBudget budget) {
        super("budgeted", new ExprList(expression));
        this.expression = expression;
        this.budget = budget;
    }

    @Override
    protected NodeValue evalSpecial(Binding row, FunctionEnv environment) {
        budget.check();
        NodeValue value = expression.eval(row, environment);
        requireShort(value, budget);
        return value;
    }

    private static void requireShort(NodeValue value, QueryBudget budget) {
        if (value.isInteger()) {
            budget.requireShortNumber(digits(value.getInteger()));
        } else if (value.isDecimal()) {
            budget.requireShortNumber(digits(value.getDecimal().unscaledValue()));
        } else if (value.isString() || value.isLangString()) {
            budget.requireShortText(value.getString().length());
        }
    }

    static double digits(BigInteger number) {
        return number.bitLength() / BITS_PER_DIGIT;
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        return arguments.get(0);
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BudgetedValue(arguments.get(0), budget);
    }
}
