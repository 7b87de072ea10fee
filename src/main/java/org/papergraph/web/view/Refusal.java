package org.papergraph.web.view;

import java.util.List;
import java.util.Map;
import org.papergraph.resource.LabelledTerm;

/**
 * Why a form was refused, and what was in it.
 *
 * @param decision that the form is for
 * @param field that is to be filled otherwise
 * @param values of the fields as sent
 * @param choices that may have been meant, by their keys
 */
public record Refusal(String decision, String field, String message, Map<String, String> values, List<LabelledTerm> choices) {

    public static final Refusal NONE = new Refusal("", "", "", Map.of(), List.of());

    public Refusal {
        values = Map.copyOf(values);
        choices = List.copyOf(choices);
    }

    public boolean concerns(String form) {
        return decision.equals(form);
    }

    /** What is wrong with a field; empty where nothing is. */
    public String message(String form, String name) {
        return concerns(form) && field.equals(name) ? message : "";
    }

    /** What a field is filled with: what was sent, or what the page has for it. */
    public String value(String form, String name, String otherwise) {
        return concerns(form) ? values.getOrDefault(name, otherwise) : otherwise;
    }
}
