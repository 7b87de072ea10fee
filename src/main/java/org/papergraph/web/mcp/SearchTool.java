package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.web.view.ResourceUrls;

/** Finds things by words of their names, titles and abstracts. */
final class SearchTool implements GraphTool {

    private static final String ANY = "any";
    private static final List<String> TYPES =
            Stream.concat(Stream.of(ANY, ResourceType.PAPER.label(), ResourceType.PERSON.label(), ResourceType.ORGANIZATION.label(), "venue"), ResourceType.concepts().stream().map(ResourceType::label)).toList();
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int LAST_PAGE = 100;

    private final ToolQueries questions;
    private final ResourceFinder things;
    private final ResourceUrls addresses;

    SearchTool(ToolQueries questions, ResourceFinder things, ResourceUrls addresses) {
        this.questions = questions;
        this.things = things;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        Wording wording = Wording.of(call.text("query"));
        String type = call.optionalText("type").orElse(ANY);
        if (wording.isEmpty() || !TYPES.contains(type)) {
            throw new QueryRejectedException(wording.isEmpty() ? "'query' needs a word to look for" : "'type' must be one of " + String.join(", ", TYPES));
        }
        int limit = call.number("limit", USUAL, 1, MOST);
        int page = call.number("page", 1, 1, LAST_PAGE);
        List<ObjectNode> all = rows(wording.all(), call.text("query"), type, limit, page);
        boolean loose = all.isEmpty() && page == 1;
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("query", call.text("query")).put("type", type).put("page", page);
        return loose ? loose(answer, wording, call, limit) : found(answer, all, wording, call, limit);
    }

    private ObjectNode loose(ObjectNode answer, Wording wording, ToolArguments call, int limit) {
        String type = answer.get("type").asText();
        List<ObjectNode> some = wording.words().size() > 1 ? rows(wording.any(), call.text("query"), type, limit, 1) : List.of();
        found(answer, some.subList(0, Math.min(limit, some.size())), wording, call, limit);
        return answer.put("note", some.isEmpty()
                ? "Nothing has these words." + similar(wording)
                : "Nothing has all of these words; these have some of them.");
    }

    private String similar(Wording wording) {
        List<NamedResource> alike = things.alike(wording.any(), Set.of());
        return alike.isEmpty() ? "" : " Similar names: " + alike.stream().map(NamedResource::inWords).collect(Collectors.joining("; ")) + ".";
    }

    /** One row more than the limit where there are more. */
    private List<ObjectNode> rows(String text, String name, String type, int limit, int page) {
        return questions.rows("search", Map.of("text", text, "name", name, "classes", NamedResource.classes(type.equals(ANY) ? List.of() : List.of(type)),
                "limit", Integer.toString(limit + 1), "offset", Integer.toString((page - 1) * limit)));
    }

    private ObjectNode found(ObjectNode answer, List<ObjectNode> rows, Wording wording, ToolArguments call, int limit) {
        ArrayNode results = answer.putArray("results");
        new ArrayList<>(rows).stream().limit(limit).forEach(row -> results.add(result(row, wording, call)));
        boolean more = rows.size() > limit;
        answer.put("more", more);
        return more ? answer.put("note", "There are more: ask for page " + (answer.get("page").asInt() + 1) + ".") : answer;
    }

    private ObjectNode result(ObjectNode row, Wording wording, ToolArguments call) {
        ObjectNode json = NamedResource.of(row).json(addresses, call.site());
        row.properties().stream()
                .filter(member -> List.of("date", "papers").contains(member.getKey()))
                .forEach(member -> json.set(member.getKey(), member.getValue()));
        return row.has("abstract") ? json.put("snippet", TextExcerpt.around(row.get("abstract").asText(), wording.words())) : json;
    }
}
