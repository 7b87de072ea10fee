package org.papergraph.web.mcp;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.graph.Vocabulary.Pg;

/**
 * A part of a description: the answer to one question about a thing.
 *
 * @param name as the answer's member
 * @param values of the question besides the thing and the range
 * @param limit rows at a time
 * @param paged whether the next ones can be asked for
 */
record Section(String name, String question, Map<String, String> values, int limit, boolean paged) {

    private static final int LONG = 30;
    private static final int SHORT = 10;

    private static final Map<String, String> LINKS = Map.of(
            "methods", Pg.usesMethod.getURI(),
            "tasks", Pg.addressesTask.getURI(),
            "datasets", Pg.usesDataset.getURI(),
            "metrics", Pg.reportsMetric.getURI());

    Section {
        values = Map.copyOf(values);
    }

    /** The sections that describe things of a kind. */
    static List<Section> of(String kind) {
        return switch (kind) {
            case "paper" -> Stream.concat(Stream.of(of("authors", LONG)), Stream.concat(concepts("concepts", "", LONG), Stream.of(of("documents", SHORT)))).toList();
            case "method", "task", "dataset", "metric" -> Stream.concat(Stream.of(of("narrower", LONG), paged("papers")), concepts("used-with", "usedWith", SHORT)).toList();
            case "person", "organization" -> List.of(paged("papers"), of("coauthors", LONG), of("figures", LONG));
            case "venue" -> List.of(paged("papers"));
            case "document" -> List.of(paged("entries"));
            default -> List.of(new Section("mentionedBy", "mentioned-by", Map.of(), LONG, true));
        };
    }

    private static Section of(String name, int limit) {
        return new Section(name, name, Map.of(), limit, false);
    }

    private static Section paged(String name) {
        return new Section(name, name, Map.of(), LONG, true);
    }

    private static Stream<Section> concepts(String question, String prefix, int limit) {
        return Stream.of("methods", "tasks", "datasets", "metrics")
                .map(name -> new Section(prefixed(prefix, name), question, Map.of("link", LINKS.get(name)), limit, false));
    }

    private static String prefixed(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
