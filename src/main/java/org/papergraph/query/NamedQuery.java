package org.papergraph.query;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;

/**
 * A SPARQL query with a name and parameters, by the conventions of grlc.
 *
 * @param summary one line for lists
 * @param tags groups that it belongs to, the main one first
 * @param tokens of the whole file, with parameters as variables such as {@code ?_year_integer}
 */
public record NamedQuery(String name, String summary, String description, List<String> tags, List<Parameter> parameters, SparqlTokens tokens) {

    public NamedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
    }

    /**
     * A query from the text of its file.
     *
     * @throws QueryRejectedException when decorators, parameters or SPARQL are wrong
     */
    public static NamedQuery of(String name, String file) {
        String text = QueryGuard.withoutMark(file);
        Decorators decorators = Decorators.of(text);
        SparqlTokens tokens = SparqlTokens.of(text);
        List<Parameter> parameters = parameters(tokens, decorators);
        NamedQuery query = new NamedQuery(name, decorators.summary(), decorators.description(), decorators.tags(), parameters, tokens);
        query.sample();
        return query;
    }

    /** The whole file. */
    public String text() {
        return tokens.text();
    }

    /** The query with defaults or any fitting values filled in, for its form (type, columns), not to be run. */
    public Query sample() {
        return bind(samples(), "http://example.org/");
    }

    /**
     * The query with its parameters filled in, ready to run.
     *
     * @param values by parameter name; a parameter that has a default or is optional may be left out
     * @param base the base IRI of the store, for IRIs in the query and in values
     * @throws QueryRejectedException when a value is missing, unknown or of the wrong type
     */
    public Query bind(Map<String, String> values, String base) {
        return QueryGuard.parse(text(values, base), base);
    }

    /**
     * The text with its parameters filled in, as whole terms.
     *
     * @throws QueryRejectedException as {@link #bind} does
     */
    public String text(Map<String, String> values, String base) {
        requireKnown(values);
        Map<String, Node> terms = parameters.stream()
                .filter(parameter -> hasValue(parameter, values))
                .collect(Collectors.toMap(Parameter::variable, each -> each.term(value(each, values), base)));
        Function<String, String> term = name -> terms.containsKey(name) ? NodeFmtLib.strTTL(terms.get(name)) : "";
        Function<String, String> count = name -> terms.containsKey(name) ? digits(name, terms.get(name)) : "";
        return tokens.replacing(term, count);
    }

    private static List<Parameter> parameters(SparqlTokens tokens, Decorators decorators) {
        List<Parameter> parameters = tokens.variables().stream()
                .filter(Parameter::isNamedBy)
                .map(Parameter::of)
                .map(parameter -> new Parameter(
                        parameter.name(),
                        parameter.variable(),
                        parameter.type(),
                        decorators.defaults(parameter.name()),
                        decorators.choices(parameter.name())))
                .toList();
        requireDistinct(parameters);
        decorators.requireOnly(parameters);
        return parameters;
    }

    private static void requireDistinct(List<Parameter> parameters) {
        if (parameters.stream().map(Parameter::name).distinct().count() < parameters.size()) {
            throw new QueryRejectedException("two variables name the same parameter, among: " + usage(parameters));
        }
    }

    private void requireKnown(Map<String, String> values) {
        for (String name : values.keySet()) {
            if (parameters.stream().map(Parameter::name).noneMatch(Predicate.isEqual(name))) {
                throw new QueryRejectedException(
                        "query " + this.name + " has no parameter '" + name + "'; it has: " + usage(parameters));
            }
        }
    }

    private boolean hasValue(Parameter parameter, Map<String, String> values) {
        boolean present = values.containsKey(parameter.name()) || !parameter.defaults().isEmpty();
        if (!present && parameter.required()) {
            throw new QueryRejectedException("query " + name + " needs a value for '" + parameter.name()
                    + "'; its parameters: " + usage(parameters));
        }
        return present;
    }

    private static String value(Parameter parameter, Map<String, String> values) {
        return values.containsKey(parameter.name())
                ? values.get(parameter.name())
                : parameter.defaults().get(0);
    }

    /** After LIMIT and OFFSET the grammar wants bare digits. */
    private static String digits(String variable, Node term) {
        String digits = term.isLiteral() ? term.getLiteralLexicalForm() : "";
        if (!digits.matches("\\d+")) {
            throw new QueryRejectedException("'" + digits + "' is no value for "
                    + Parameter.of(variable).usage() + ": not a whole number from 0");
        }
        return digits;
    }

    private Map<String, String> samples() {
        return parameters.stream()
                .filter(parameter -> parameter.defaults().isEmpty() && parameter.required())
                .collect(Collectors.toMap(
                        Parameter::name,
                        each -> each.choices().isEmpty() ? each.type().sample() : each.choices().get(0)));
    }

    private static String usage(List<Parameter> parameters) {
        return parameters.isEmpty()
                ? "none"
                : parameters.stream().map(Parameter::usage).collect(Collectors.joining(", "));
    }
}
