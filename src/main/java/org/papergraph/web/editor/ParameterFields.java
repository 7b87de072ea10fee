package org.papergraph.web.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.query.Parameter;
import org.papergraph.web.view.ExampleForm;

/** The parameters of a named query with the values that a form gives them. */
final class ParameterFields {

    /** Keys with a meaning of their own; a parameter of that name goes by its variable, which begins with {@code _}. */
    private static final Set<String> RESERVED = Set.of("query", "example");

    private final List<Parameter> parameters;
    private final Map<String, String> given;

    /** @param given values by the keys of fields; a blank one counts as not given */
    ParameterFields(List<Parameter> parameters, Map<String, String> given) {
        this.parameters = parameters;
        this.given = given;
    }

    List<ExampleForm.Field> all() {
        return parameters.stream().map(this::field).toList();
    }

    /** The values given, by the names of the parameters. */
    Map<String, String> values() {
        return parameters.stream()
                .filter(each -> value(each).isPresent())
                .collect(Collectors.toMap(Parameter::name, each -> value(each).orElseThrow()));
    }

    /** True if a parameter without a default has no value. */
    boolean lackValues() {
        return parameters.stream()
                .anyMatch(each -> each.required() && each.defaults().isEmpty() && value(each).isEmpty());
    }

    /** True if the form has not been sent yet. */
    boolean areUntouched() {
        return parameters.stream().noneMatch(each -> given.containsKey(key(each)));
    }

    private ExampleForm.Field field(Parameter parameter) {
        String value = value(parameter).or(() -> parameter.defaults().stream().findFirst()).orElse("");
        return new ExampleForm.Field(
                parameter.name().replace('_', ' '),
                key(parameter),
                type(parameter),
                step(parameter),
                value,
                hint(parameter),
                parameter.choices(),
                parameter.required());
    }

    private Optional<String> value(Parameter parameter) {
        return Optional.ofNullable(given.get(key(parameter))).filter(each -> !each.isBlank());
    }

    private static String key(Parameter parameter) {
        return RESERVED.contains(parameter.name()) ? parameter.variable() : parameter.name();
    }

    private static String type(Parameter parameter) {
        return switch (parameter.type()) {
            case LITERAL, IRI -> "text";
            case INTEGER, DECIMAL -> "number";
            case DATE -> "date";
        };
    }

    private static String step(Parameter parameter) {
        return switch (parameter.type()) {
            case INTEGER -> "1";
            case DECIMAL -> "any";
            case LITERAL, IRI, DATE -> "";
        };
    }

    private static String hint(Parameter parameter) {
        String kind = switch (parameter.type()) {
            case LITERAL -> "text";
            case IRI -> "an IRI, such as method/sam";
            case INTEGER -> "a whole number";
            case DECIMAL -> "a number";
            case DATE -> "a day";
        };
        return parameter.required() ? kind : kind + ", or nothing";
    }
}
