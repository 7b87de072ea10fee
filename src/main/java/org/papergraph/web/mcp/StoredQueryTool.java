package org.papergraph.web.mcp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.PageRange;
import org.papergraph.query.Parameter;
import org.papergraph.query.ParameterType;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.StoredQueries.StoredAnswer;
import org.papergraph.query.StoredQueries;
import org.papergraph.search.Facet;
import org.papergraph.search.Search;
import org.papergraph.text.Excerpt;

/** Runs one of the stored queries. */
final class StoredQueryTool implements GraphTool {

    static final int USUAL = 25;
    static final int MOST = 200;

    private static final int LONGEST_GRAPH = 20_000;
    private static final String TURTLE = "text/turtle";
    private static final String YEAR = "year";
    private static final String EXACT = "Names have to be exact.";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final NamedQueries queries;
    private final StoredQueries stored;
    private final ResourceFinder finder;
    private final Search search;

    StoredQueryTool(NamedQueries queries, QueryRunner runner, ResourceFinder finder, Search search) {
        this.queries = queries;
        this.stored = new StoredQueries(runner);
        this.finder = finder;
        this.search = search;
    }

    @Override
    public String name() {
        return "run_query";
    }

    /** The queries, a line each with their parameters: what an agent chooses from. */
    String list() {
        return queries.all().stream()
                .map(query -> "- " + query.name() + query.parameters().stream().map(Parameter::usage).collect(Collectors.joining(", ", "(", ")")).replace("()", "")
                        + ": " + query.summary())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        NamedQuery query = queries.get(call.text("name"));
        Map<String, String> given = call.texts("parameters");
        PageRange range = new PageRange(call.number("page", 1, 1, PageRange.LAST_PAGE), call.number("limit", USUAL, 1, MOST));
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("query", query.name());
        ObjectNode values = answer.putObject("parameters");
        effective(query, given).forEach(values::put);
        return query.sample().isSelectType() ? withRows(answer, query, given, range) : withGraph(answer, query, given, range);
    }

    /** The values with which the query runs, those that stand in included. */
    private static Map<String, String> effective(NamedQuery query, Map<String, String> given) {
        Map<String, String> values = new TreeMap<>();
        query.parameters().forEach(parameter -> parameter.standIn().ifPresent(value -> values.put(parameter.name(), value)));
        values.putAll(given);
        return values;
    }

    private ObjectNode withRows(ObjectNode answer, NamedQuery query, Map<String, String> given, PageRange range) {
        StoredAnswer page = stored.answer(query, given, range, StoredQueries.ROWS);
        BoundedRows rows = BoundedRows.of(rows(page.body()));
        List<String> notes = new ArrayList<>();
        notes.add(rows.note());
        notes.add(page.more() ? "There are more rows: ask for page " + (range.page() + 1) + "." : "");
        notes.add(rows.rows().isEmpty() && range.page() == 1 ? none(query, given) : "");
        notes.add(standIns(query, given));
        answer.put("page", range.page()).putArray("rows").addAll(rows.rows());
        answer.put("more", page.more());
        String note = notes.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
        return note.isEmpty() ? answer : answer.put("note", note);
    }

    private ObjectNode withGraph(ObjectNode answer, NamedQuery query, Map<String, String> given, PageRange range) {
        String turtle = stored.answer(query, given, range, TURTLE).body();
        String note = standIns(query, given);
        answer.put("turtle", Excerpt.cut(turtle, LONGEST_GRAPH)).put("more", false);
        return note.isEmpty() ? answer : answer.put("note", note);
    }

    private static List<ObjectNode> rows(String body) {
        try {
            List<ObjectNode> rows = new ArrayList<>();
            JSON.readTree(body).get("rows").forEach(row -> rows.add((ObjectNode) row));
            return rows;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("the answer to a stored query is no JSON", e);
        }
    }

    /** A note of the defaults used: an agent that forgets a parameter must not take the results for those it wanted. */
    private static String standIns(NamedQuery query, Map<String, String> given) {
        String left = query.parameters().stream()
                .filter(parameter -> !given.containsKey(parameter.name()))
                .flatMap(parameter -> parameter.standIn().map(value -> parameter.name() + " = " + value).stream())
                .collect(Collectors.joining(", "));
        return left.isEmpty() ? "" : "Not given, so the query's example stood in: " + left + ".";
    }

    private String none(NamedQuery query, Map<String, String> given) {
        Stream<String> reasons = query.parameters().stream().filter(parameter -> given.containsKey(parameter.name()))
                .map(parameter -> parameter.name().equals(YEAR) ? years() : names(parameter, given.get(parameter.name())));
        return Stream.concat(Stream.of("No rows."), reasons.filter(each -> !each.isEmpty())).distinct().collect(Collectors.joining(" "));
    }

    /** The years that papers of the graph are of. */
    private String years() {
        String years = search.catalogue().of(ResourceType.PAPER).stream().flatMap(entry -> entry.values(Facet.YEAR).stream())
                .distinct().sorted().collect(Collectors.joining(", "));
        return years.isEmpty() ? "No paper of the graph has a year." : "The papers of the graph are of the years " + years + ".";
    }

    private String names(Parameter parameter, String value) {
        if (parameter.type() != ParameterType.LITERAL || !parameter.choices().isEmpty()) {
            return "";
        }
        String alike = finder.alike(value, kinds(parameter.name())).stream().map(NamedResource::inWords).collect(Collectors.joining("; "));
        return EXACT + (alike.isEmpty() ? "" : " Names like the " + parameter.name() + ": " + alike + ".");
    }

    /** The labels of the types that a parameter of this name takes; empty where it may be any. */
    private static Set<String> kinds(String parameter) {
        return switch (parameter) {
            case "author", "other" -> Set.of(ResourceType.PERSON.label(), ResourceType.ORGANIZATION.label());
            case "concept" -> NamedResource.CONCEPTS;
            case "paper", "method", "task", "dataset", "metric" -> Set.of(parameter);
            default -> Set.of();
        };
    }
}
