package org.papergraph.query;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A place in a named query that is filled when it runs.
 *
 * @param name as users give it, such as {@code year} for the variable {@code ?_year_integer}
 * @param variable the whole variable without its question mark
 * @param defaults the value that stands in when none is given, empty where any will do; or none
 * @param choices the only values allowed, or none when any will do
 */
public record Parameter(
        String name, String variable, ParameterType type, List<String> defaults, List<String> choices) {

    public Parameter {
        defaults = List.copyOf(defaults);
        choices = List.copyOf(choices);
        if (name.isEmpty() || defaults.size() > 1) {
            throw new IllegalArgumentException("a parameter has a name and at most one default");
        }
    }

    /** Tests for the name of a parameter: it begins with an underscore. */
    static boolean isNamedBy(String variable) {
        return variable.startsWith("_") && !of(variable).name().isEmpty();
    }

    /** The parameter that a variable names in the convention of grlc, without defaults and choices. */
    static Parameter of(String variable) {
        String rest = variable.substring(variable.startsWith("__") ? 2 : 1);
        ParameterType type = Arrays.stream(ParameterType.values())
                .filter(each -> each != ParameterType.LITERAL)
                .filter(each -> rest.endsWith(each.ending()) && rest.length() > each.ending().length())
                .findFirst()
                .orElse(ParameterType.LITERAL);
        String name = rest.substring(0, rest.length() - type.ending().length());
        return new Parameter(name, variable, type, List.of(), List.of());
    }

    /** True if the query needs a value, given or by default. */
    public boolean required() {
        return !variable.startsWith("__");
    }

    /** The value that stands in where none is given, unless any will do then. */
    public Optional<String> standIn() {
        return defaults.stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** Name, type and default for help and messages: {@code year (integer, default 2023)}. */
    public String usage() {
        String usage = type.label();
        usage += standIn().map(value -> ", default " + value).orElse(required() && defaults.isEmpty() ? "" : ", optional");
        usage += choices.isEmpty() ? "" : ", one of " + String.join(" | ", choices);
        return name + " (" + usage + ")";
    }

    /** @throws QueryRejectedException when the value is not of the type or not among the choices */
    Node term(String value, String base) {
        if (!choices.isEmpty() && !choices.contains(value)) {
            throw new QueryRejectedException("'" + value + "' is no value for " + usage());
        }
        try {
            return type.term(value, base);
        } catch (IllegalArgumentException e) {
            throw new QueryRejectedException("'" + value + "' is no value for " + usage() + ": " + reason(e), e);
        }
    }

    private String reason(IllegalArgumentException e) {
        return e instanceof NumberFormatException ? "not a number of that type" : e.getMessage();
    }
}
