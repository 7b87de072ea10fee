package org.papergraph.budget;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.sse.Tags;

/** SPARQL's REPLACE, which ends when the query is stopped or its result gets too long. */
public final class BudgetedReplace extends ExprFunctionN {

    private static final int FLAGS = 3;

    private final QueryBudget budget;
    private final BudgetedPattern pattern;

    public BudgetedReplace(ExprList arguments, QueryBudget budget) {
        super(Tags.tagReplace, arguments);
        this.budget = budget;
        this.pattern = new BudgetedPattern("REPLACE", budget);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
        String replacement = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(2)).getLiteralLexicalForm();
        Matcher matcher = pattern.matcher(arguments, FLAGS);
        try {
            Node text = arguments.get(0).asNode();
            return NodeValue.makeNode(NodeFactory.createLiteral(replaced(matcher, replacement), text.getLiteralLanguage(), text.getLiteralDatatype()));
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            throw new ExprEvalException("REPLACE: " + e.getMessage(), e);
        }
    }

    /** As ARQ does: an empty match counts only if it is the first. */
    private String replaced(Matcher matcher, String replacement) {
        StringBuilder result = new StringBuilder();
        boolean first = true;
        while (pattern.find(matcher)) {
            if (first || matcher.start() < matcher.end()) {
                matcher.appendReplacement(result, replacement);
                budget.requireShortText(result.length());
            }
            first = false;
        }
        return matcher.appendTail(result).toString();
    }

    @Override
    public Expr copy(ExprList arguments) {
        return new BudgetedReplace(arguments, budget);
    }
}
