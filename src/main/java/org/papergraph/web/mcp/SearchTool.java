package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Facet;
import org.papergraph.search.FacetedResults;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.search.RankedEntries;
import org.papergraph.search.PaperByline;
import org.papergraph.search.Search;
import org.papergraph.store.text.Highlighter;

/** Resources by words of their names, titles and abstracts, in the order of the search page. */
final class SearchTool implements GraphTool {

    private static final String ANY = "any";
    private static final List<String> TYPES = Stream.concat(
                    Stream.of(ANY),
                    ResourceType.searchable().stream().filter(type -> type != ResourceType.DOCUMENT).map(ResourceType::label))
            .toList();
    private static final int USUAL = 10;
    private static final int MOST = 50;
    private static final int LAST_PAGE = 100;
    private static final int MOST_SIMILAR = 5;

    private final Search search;

    SearchTool(Search search) {
        this.search = search;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        String type = call.optionalText("type").orElse(ANY);
        RankedEntries found = search.find(call.words("query"));
        if (found.query().isEmpty() || !TYPES.contains(type)) {
            throw new QueryRejectedException(found.query().isEmpty() ? "'query' needs a word to look for" : "'type' must be one of " + String.join(", ", TYPES));
        }
        int limit = call.number("limit", USUAL, 1, MOST);
        int page = call.number("page", 1, 1, LAST_PAGE);
        List<RankedEntry> left = FacetedResults.of(found.entries(), type.equals(ANY) ? Map.of() : Map.of(Facet.TYPE, type)).left();
        ObjectNode answer = JsonNodeFactory.instance.objectNode().put("query", call.words("query")).put("type", type).put("page", page);
        Highlighter highlighter = found.query().highlighter();
        ArrayNode results = answer.putArray("results");
        left.stream().skip((long) limit * (page - 1)).limit(limit).forEach(each -> results.add(result(each, highlighter)));
        boolean more = left.size() > (long) limit * page;
        answer.put("more", more);
        String note = note(found, left, more ? "There are more: ask for page " + (page + 1) + "." : "");
        return note.isEmpty() ? answer : answer.put("note", note);
    }

    private String note(RankedEntries found, List<RankedEntry> left, String more) {
        List<String> notes = new ArrayList<>();
        if (left.isEmpty()) {
            notes.add(found.entries().isEmpty() ? "Nothing has these words." : "Nothing of this type has these words.");
        } else if (left.stream().noneMatch(RankedEntry::complete)) {
            notes.add("Nothing has all of these words; these have some of them.");
        } else if (found.near()) {
            notes.add("Nothing has exactly these words. Similar names: " + similar(left) + ".");
        }
        notes.add(more);
        return notes.stream().filter(each -> !each.isEmpty()).collect(Collectors.joining(" "));
    }

    private String similar(List<RankedEntry> left) {
        return left.stream().limit(MOST_SIMILAR).map(each -> NamedResource.of(each.entry(), search).inWords()).collect(Collectors.joining("; "));
    }

    private ObjectNode result(RankedEntry ranked, Highlighter highlighter) {
        CatalogueEntry entry = ranked.entry();
        ObjectNode json = NamedResource.of(entry, search).json();
        if (!entry.date().isEmpty()) {
            json.put("date", entry.date());
        }
        if (entry.type() == ResourceType.PAPER) {
            PaperByline byline = search.byline(entry);
            Stream.concat(byline.authors().stream(), Stream.of(byline.others()).filter(others -> !others.isEmpty())).forEach(name -> json.withArray("/authors").add(name));
            byline.venues().forEach(venue -> json.withArray("/venues").add(venue));
            search.standing(entry).forEach(each -> json.withArray("/standing").add(each.label()));
        }
        if (entry.papers() > 0) {
            json.put("papers", entry.papers());
        }
        if (!ranked.complete()) {
            json.put("complete", false);
        }
        String text = search.abstractText(entry);
        return text.isEmpty() ? json : json.put("snippet", highlighter.excerpt(text).text());
    }
}
