package org.papergraph.web.mcp;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;

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
    private static final Section MENTIONED_BY = new Section("mentionedBy", "mentioned-by", Map.of(), LONG, true);

    Section {
        values = Map.copyOf(values);
    }

    /** The sections that describe things of a kind. */
    static List<Section> of(String kind) {
        return ResourceType.ofLabel(kind).map(Section::of).orElse(List.of(MENTIONED_BY));
    }

    private static List<Section> of(ResourceType type) {
        return switch (type) {
            case PAPER -> Stream.concat(Stream.of(of("authors", LONG)), Stream.concat(concepts("concepts", "", LONG), Stream.of(of("documents", SHORT)))).toList();
            case METHOD, TASK, DATASET, METRIC -> Stream.concat(Stream.of(of("narrower", LONG), paged("papers")), concepts("used-with", "usedWith", SHORT)).toList();
            case PERSON, ORGANIZATION -> List.of(paged("papers"), of("coauthors", LONG), of("figures", LONG));
            case VENUE -> List.of(paged("papers"));
            case DOCUMENT -> List.of(paged("entries"));
            default -> List.of(MENTIONED_BY);
        };
    }

    private static Section of(String name, int limit) {
        return new Section(name, name, Map.of(), limit, false);
    }

    private static Section paged(String name) {
        return new Section(name, name, Map.of(), LONG, true);
    }

    private static Stream<Section> concepts(String question, String prefix, int limit) {
        return ResourceType.concepts().stream().map(type -> new Section(
                prefixed(prefix, type.plural()), question, Map.of("link", type.linkFromPaper().orElseThrow().getURI()), limit, false));
    }

    private static String prefixed(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
