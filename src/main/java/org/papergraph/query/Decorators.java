package org.papergraph.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The metadata of a query: its lines {@code #+ …}, which together are YAML: {@code summary}, {@code description},
 * {@code defaults} (a list of {@code name: value}) and {@code enumerate} (a list of {@code name: [value, …]}),
 * {@code tags} (a list of groups).
 * Other keys of grlc are passed over.
 */
record Decorators(String summary, String description, List<String> tags, Map<String, String> defaults, Map<String, List<String>> choices) {

    private static final String MARK = "#+";
    private static final YAMLMapper YAML = new YAMLMapper();

    /** @throws QueryRejectedException when the lines are not YAML of that form */
    static Decorators of(String text) {
        JsonNode yaml = yaml(text);
        return new Decorators(
                yaml.path("summary").asText(""),
                yaml.path("description").asText("").strip(),
                texts(yaml.path("tags")),
                defaults(yaml.path("defaults")),
                choices(yaml.path("enumerate")));
    }

    /** The default of a parameter, or none. */
    List<String> defaults(String parameter) {
        return defaults.containsKey(parameter) ? List.of(defaults.get(parameter)) : List.of();
    }

    /** The only values that a parameter may have, or none when any will do. */
    List<String> choices(String parameter) {
        return choices.getOrDefault(parameter, List.of());
    }

    /** @throws QueryRejectedException when a decorator speaks of another parameter than these */
    void requireOnly(List<Parameter> parameters) {
        Set<String> spoken = new TreeSet<>(defaults.keySet());
        spoken.addAll(choices.keySet());
        parameters.forEach(parameter -> spoken.remove(parameter.name()));
        if (!spoken.isEmpty()) {
            throw new QueryRejectedException("the lines that begin with #+ speak of parameters that the query lacks: "
                    + String.join(", ", spoken));
        }
    }

    private static JsonNode yaml(String text) {
        String lines = text.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .collect(Collectors.joining("\n"));
        try {
            return YAML.readTree(lines);
        } catch (JsonProcessingException e) {
            throw new QueryRejectedException("the lines that begin with #+ are not YAML: " + e.getOriginalMessage(), e);
        }
    }

    private static Map<String, String> defaults(JsonNode list) {
        Map<String, String> defaults = new LinkedHashMap<>();
        for (JsonNode item : list) {
            item.properties().forEach(entry -> defaults.put(entry.getKey(), entry.getValue().asText()));
        }
        return defaults;
    }

    private static Map<String, List<String>> choices(JsonNode list) {
        Map<String, List<String>> choices = new LinkedHashMap<>();
        for (JsonNode item : list) {
            item.properties().forEach(entry -> choices.put(entry.getKey(), texts(entry.getValue())));
        }
        return choices;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.asText()));
        return texts;
    }
}
