package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.document.annotation.EntityType;

/**
 * The table from the types of a name finder, in any case, to the types of the graph. Without a table of the user's own
 * the four types and common names for them are known.
 */
public final class TypeMapping {

    private static final Map<String, EntityType> KNOWN = known();

    private final Map<String, String> given;

    private TypeMapping(Map<String, String> given) {
        this.given = given;
    }

    /** The known names alone. */
    public static TypeMapping standard() {
        return new TypeMapping(Map.of());
    }

    /**
     * The known names, and before them a table of one's own.
     *
     * @param given by the type of the model the label of an {@link EntityType}; empty to leave out what has this type
     * @throws IllegalArgumentException where a label is no entity type's
     */
    public static TypeMapping of(Map<String, String> given) {
        given.forEach((type, label) -> {
            if (!label.isEmpty() && EntityType.ofLabel(label).isEmpty()) {
                throw new IllegalArgumentException("'" + label + "', which '" + type + "' is mapped to, is none of " + labels());
            }
        });
        Map<String, String> sorted = new TreeMap<>();
        given.forEach((type, label) -> sorted.put(key(type), label));
        return new TypeMapping(sorted);
    }

    /**
     * The entity type of each type of a model; nothing for those that are left out.
     *
     * @throws IllegalArgumentException naming the types that the table does not hold, or that the model does not find
     */
    Map<String, Optional<EntityType>> resolve(List<String> types) {
        Map<String, Optional<EntityType>> resolved = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String type : types) {
            String label = given.get(key(type));
            if (label == null && !KNOWN.containsKey(key(type))) {
                unknown.add(type);
            }
            resolved.put(type, label == null ? Optional.ofNullable(KNOWN.get(key(type))) : EntityType.ofLabel(label));
        }
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("the model finds " + quoted(unknown) + ", which the graph does not know: say what each is with --type "
                    + unknown.get(0) + "=TYPE, TYPE being one of " + labels() + ", or leave it out with --type " + unknown.get(0) + "=");
        }
        requireFound(types);
        return resolved;
    }

    private void requireFound(List<String> types) {
        List<String> found = types.stream().map(TypeMapping::key).toList();
        List<String> missing = given.keySet().stream().filter(type -> !found.contains(type)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("the model does not find " + quoted(missing) + "; it finds " + quoted(types));
        }
    }

    /** The table of one's own as {@code type=label} pairs, in the order of the types; empty where there is none. */
    String text() {
        return given.entrySet().stream().map(pair -> pair.getKey() + "=" + pair.getValue()).collect(Collectors.joining(", "));
    }

    private static String key(String type) {
        return type.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static String quoted(List<String> types) {
        return types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(", "));
    }

    private static String labels() {
        return List.of(EntityType.values()).stream().map(EntityType::label).collect(Collectors.joining(", "));
    }

    private static Map<String, EntityType> known() {
        Map<String, EntityType> known = new LinkedHashMap<>();
        List.of("method", "methods", "algorithm", "model", "architecture", "technique").forEach(name -> known.put(name, EntityType.METHOD));
        List.of("task", "tasks", "problem").forEach(name -> known.put(name, EntityType.TASK));
        List.of("dataset", "datasets", "data", "corpus", "benchmark").forEach(name -> known.put(name, EntityType.DATASET));
        List.of("metric", "metrics", "measure", "evaluationmetric").forEach(name -> known.put(name, EntityType.METRIC));
        return Map.copyOf(known);
    }
}
