package org.papergraph.budget;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** Matches the regular expressions of a function as long as the query runs; the last one stays compiled. Not thread-safe. */
final class BudgetedPattern {

    private final String function;
    private final QueryBudget budget;
    private Compiled last = new Compiled("", "", Pattern.compile(""));

    private record Compiled(String source, String flags, Pattern pattern) {

        boolean isOf(String otherSource, String otherFlags) {
            return source.equals(otherSource) && flags.equals(otherFlags);
        }
    }

    BudgetedPattern(String function, QueryBudget budget) {
        this.function = function;
        this.budget = budget;
    }

    /**
     * A matcher for the text that is the first argument and the expression that is the second.
     *
     * @param flags index of the argument with the flags, which may be left out
     * @throws org.apache.jena.sparql.expr.ExprEvalException when one is no string, or expression or flags are malformed
     */
    Matcher matcher(List<NodeValue> arguments, int flags) {
        Pattern pattern = compiled(string(arguments.get(1)), arguments.size() > flags ? string(arguments.get(flags)) : "");
        return pattern.matcher(new InterruptibleText(string(arguments.get(0)), budget));
    }

    /** The next match; the query is stopped when the stack does not suffice. */
    boolean find(Matcher matcher) {
        try {
            return matcher.find();
        } catch (StackOverflowError e) {
            budget.stop(StopCause.MEMORY, "because a regular expression is too deep for a long text");
            budget.check();
            throw e;
        }
    }

    private Pattern compiled(String source, String flags) {
        if (!last.isOf(source, flags)) {
            last = new Compiled(source, flags, RegexEngine.makePattern(function, source, flags));
        }
        return last.pattern();
    }

    private String string(NodeValue value) {
        return NodeValueOps.checkAndGetStringLiteral(function, value).getLiteralLexicalForm();
    }
}
