package org.papergraph.query;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.expr.ExprException;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.lang.arq.javacc.ARQParserConstants;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.Context;

/**
 * The sandbox of queries, for the command line and the server alike: they read the graphs of the store, and nothing else. It
 * reaches no other host, reads no file, and calls no Java code by name.
 */
public final class QueryGuard {

    private static final Set<String> UPDATE = Set.of("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY");

    /** Line and column in ARQ's message; the exception's own numbers are those of the token before. */
    private static final Pattern PLACE =
            Pattern.compile("(?i)(?<before>.*?),? *(?:at )?line:? (?<line>\\d+), column:? (?<column>\\d+)[.,]? *(?<after>.*)");

    /** Functions that give something else each time; those of ARQ are taken for such. */
    private static final Pattern VOLATILE =
            Pattern.compile("(?i)\\b(?:now|rand|uuid|struuid|bnode)\\s*\\(|/ARQ/function#");

    /** The order of so many is still found in a second. */
    private static final int MOST_TRIPLE_PATTERNS = 2000;

    private QueryGuard() {}

    /**
     * Parses a query.
     *
     * @param base IRI against which relative IRIs are resolved
     * @throws QueryRejectedException when the text is no query, with line and column, or asks for what is off limits
     */
    public static Query parse(String text, String base) {
        return parse(text, base, Map.of());
    }

    /**
     * Parses a query.
     *
     * @param base IRI against which relative IRIs are resolved
     * @param prefixes that the text need not declare
     * @throws QueryRejectedException when the text is no query, with line and column, or asks for what is off limits
     */
    public static Query parse(String text, String base, Map<String, String> prefixes) {
        return parsed(withoutMark(text), base, prefixes);
    }

    private static Query parsed(String text, String base, Map<String, String> prefixes) {
        try {
            QueryOutline.requireModerate(text);
            Query query = new Query();
            query.getPrefixMapping().setNsPrefixes(prefixes);
            QueryFactory.parse(query, text, base, Syntax.syntaxARQ);
            requireAllowed(query, text);
            return query;
        } catch (QueryException | StackOverflowError e) {
            if (isOverflow(e)) {
                throw tooDeep(e);
            }
            throw e instanceof QueryParseException failure
                    ? rejected(failure, text)
                    : new QueryRejectedException("not a SPARQL query: " + e.getMessage(), e);
        }
    }

    /** A text without the byte-order mark that some editors put before it. */
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The refusal of a query whose evaluation failed by its own fault, such as a wrong argument of {@code text:query}; empty for a
     * timeout and where the store failed.
     */
    public static Optional<QueryRejectedException> rejection(Throwable failure) {
        if (failure instanceof QueryRejectedException rejection) {
            return Optional.of(rejection);
        }
        if (isOverflow(failure)) {
            return Optional.of(tooDeep(failure));
        }
        boolean own = failure instanceof QueryException || failure instanceof ExprException;
        return own && !(failure instanceof QueryCancelledException) && causes(failure).noneMatch(IOException.class::isInstance)
                ? Optional.of(new QueryRejectedException("the query cannot be evaluated: " + message(failure), failure))
                : Optional.empty();
    }

    private static String message(Throwable failure) {
        return causes(failure).map(Throwable::getMessage).filter(Objects::nonNull).findFirst().orElse("it is wrong somewhere")
                .lines().filter(line -> !line.isBlank()).collect(Collectors.joining(" "));
    }

    private static boolean isOverflow(Throwable failure) {
        return causes(failure).anyMatch(StackOverflowError.class::isInstance);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private static QueryRejectedException tooDeep(Throwable failure) {
        return new QueryRejectedException("the query is too long or nested too deeply to be evaluated; ask in smaller parts", failure);
    }

    /** Settings that close every way out of the store; they overrule those of any context they are put into. */
    public static Context restrictions() {
        Context context = new Context();
        context.set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(context, new RegisteredFunctions());
        PropertyFunctionRegistry.set(context, new RegisteredPropertyFunctions());
        return context;
    }

    /** True if the query gives the same results on the same version of a store: it uses no random or clock function. */
    public static boolean isRepeatable(Query query) {
        return !VOLATILE.matcher(query.toString()).find();
    }

    private static void requireAllowed(Query query, String text) {
        if (SparqlTokens.of(text).hasAny(Set.of(ARQParserConstants.SERVICE))) {
            throw new QueryRejectedException("SERVICE is not allowed: a query reads this store alone");
        }
        if (query.isJsonType()) {
            throw new QueryRejectedException("JSON { … } is not SPARQL: use SELECT and ask for JSON results");
        }
        if (triplePatterns(query) > MOST_TRIPLE_PATTERNS) {
            throw new QueryRejectedException("a query may have at most " + MOST_TRIPLE_PATTERNS + " triple patterns, two for each member of a list");
        }
    }

    private static int triplePatterns(Query query) {
        int[] count = new int[1];
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementPathBlock block) {
                    count[0] += block.getPattern().size();
                }
            });
        }
        return count[0];
    }

    /** The first line of ARQ's message, with the line and column that it names. */
    static QueryRejectedException located(Throwable failure) {
        String reason = failure.getMessage().lines().findFirst().orElse("");
        Matcher place = PLACE.matcher(reason);
        if (!place.matches()) {
            return new QueryRejectedException("not a SPARQL query: " + reason, failure);
        }
        String cause = Stream.of(place.group("before"), place.group("after"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(". "));
        return new QueryRejectedException(
                Integer.parseInt(place.group("line")), Integer.parseInt(place.group("column")), cause, failure);
    }

    private static QueryRejectedException rejected(QueryParseException e, String text) {
        boolean update = QueryOutline.hasAny(text, UPDATE);
        return update ? new QueryRejectedException("this is an update; the store can only be read", e) : located(e);
    }
}
