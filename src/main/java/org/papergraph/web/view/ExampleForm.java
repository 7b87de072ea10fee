package org.papergraph.web.view;

import java.util.List;

/**
 * A named query with its parameters as the fields of a form.
 *
 * @param name of the query, or empty when none is chosen
 */
public record ExampleForm(String name, String summary, String description, List<Field> fields) {

    public static final ExampleForm NONE = new ExampleForm("", "", "", List.of());

    public ExampleForm {
        fields = List.copyOf(fields);
    }

    public boolean isChosen() {
        return !name.isEmpty();
    }

    /**
     * A parameter of the query.
     *
     * @param key its name in the query string
     * @param type of the HTML field: text, number or date
     * @param step of a number: 1 or any; else empty
     * @param value in the field, or empty
     * @param hint the values allowed, in words
     * @param choices the only values allowed, or none when any will do
     */
    public record Field(
            String name, String key, String type, String step, String value, String hint, List<String> choices,
            boolean required) {

        public Field {
            choices = List.copyOf(choices);
        }
    }
}
