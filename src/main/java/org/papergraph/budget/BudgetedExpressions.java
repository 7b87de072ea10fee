package org.papergraph.budget;

import java.util.Set;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Add;
import org.apache.jena.sparql.expr.E_Multiply;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Replaces the functions that can take long or make long values by ones that look at the budget. */
final class BudgetedExpressions extends ExprTransformCopy {

    private static final Set<Class<? extends ExprFunction>> GROWING = Set.of(E_Add.class, E_Multiply.class, E_StrEncodeForURI.class);

    private final QueryBudget budget;

    private BudgetedExpressions(QueryBudget budget) {
        this.budget = budget;
    }

    /** Replaces them before ARQ's optimiser, which evaluates those whose arguments are constant. */
    static RewriteFactory beforeOptimisation() {
        return context -> op -> Optimize.stdOptimizationFactory.create(context)
                .rewrite(Transformer.transform(new TransformCopy(), new BudgetedExpressions(QueryBudget.of(context)), op));
    }

    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
        return bounded(super.transform(function, argument));
    }

    @Override
    public Expr transform(ExprFunction2 function, Expr first, Expr second) {
        return bounded(super.transform(function, first, second));
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
        if (function instanceof E_Regex) {
            return new BudgetedRegex(arguments, budget);
        }
        if (function instanceof E_StrReplace) {
            return new BudgetedReplace(arguments, budget);
        }
        return function instanceof E_StrConcat ? new BudgetedConcat(arguments, budget) : super.transform(function, arguments);
    }

    private Expr bounded(Expr expression) {
        return GROWING.contains(expression.getClass()) ? new BudgetedValue(expression, budget) : expression;
    }
}
