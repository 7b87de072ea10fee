package org.papergraph.budget;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.library.FN_StrConcat;
import org.apache.jena.sparql.function.library.FN_StrReplace;
import org.apache.jena.sparql.function.library.Math_pow;
import org.apache.jena.sparql.function.library.strjoin;
import org.apache.jena.sparql.util.Context;

/** Those functions of XPath and ARQ, called by IRI, that can take long or make long values. */
public final class BudgetedFunctions {

    private BudgetedFunctions() {}

    /** Puts them in the place of the original ones. */
    public static void putInto(FunctionRegistry registry) {
        registry.put(ARQConstants.fnPrefix + "matches", iri -> new AsExpression(BudgetedRegex::new));
        registry.put(ARQConstants.fnPrefix + "replace", iri -> new AsExpression(BudgetedReplace::new));
        registry.put(ARQConstants.fnPrefix + "concat", iri -> new Checked(new FN_StrConcat(), BudgetedFunctions::requireShortText));
        registry.put(ARQConstants.ARQFunctionLibraryURI + "strjoin", iri -> new Checked(new strjoin(), BudgetedFunctions::requireShortText));
        registry.put(ARQConstants.mathPrefix + "pow", iri -> new Checked(new Math_pow(), BudgetedFunctions::requireShortPower));
    }

    private static void requireShortText(List<NodeValue> arguments, QueryBudget budget) {
        long separator = arguments.isEmpty() ? 0 : arguments.get(0).asString().length();
        budget.requireShortText(arguments.stream().mapToLong(each -> each.asString().length() + separator).sum());
    }

    private static void requireShortPower(List<NodeValue> arguments, QueryBudget budget) {
        if (arguments.stream().allMatch(NodeValue::isInteger)) {
            budget.requireShortNumber(BudgetedValue.digits(arguments.get(0).getInteger()) * arguments.get(1).getInteger().doubleValue());
        }
    }

    /** A function that an expression does the work of. */
    private record AsExpression(BiFunction<ExprList, QueryBudget, Expr> expression) implements Function {

        @Override
        public void build(String iri, ExprList arguments, Context context) {}

        @Override
        public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
            return expression.apply(arguments, QueryBudget.of(environment.getContext())).eval(row, environment);
        }
    }

    /** A function whose arguments are looked at before it is called. */
    private record Checked(FunctionBase function, BiConsumer<List<NodeValue>, QueryBudget> check) implements Function {

        @Override
        public void build(String iri, ExprList arguments, Context context) {
            function.build(iri, arguments, context);
        }

        @Override
        public NodeValue exec(Binding row, ExprList arguments, String iri, FunctionEnv environment) {
            List<NodeValue> values = arguments.getList().stream().map(each -> each.eval(row, environment)).toList();
            check.accept(values, QueryBudget.of(environment.getContext()));
            return function.exec(values);
        }
    }
}
