package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.web.view.ResourceUrls;

/** Says what is known of one thing. */
final class DescribeTool implements GraphTool {

    private static final int LAST_PAGE = 1000;
    private static final int MOST_OTHERS = 5;

    private final ToolQueries questions;
    private final ResourceFinder things;
    private final ResourceUrls addresses;

    DescribeTool(ToolQueries questions, ResourceFinder things, ResourceUrls addresses) {
        this.questions = questions;
        this.things = things;
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "describe";
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        List<NamedResource> named = things.named(call.text("thing"), call.optionalText("type").map(Set::of).orElse(Set.of()));
        int page = call.number("page", 1, 1, LAST_PAGE);
        NamedResource thing = named.get(0);
        ObjectNode answer = thing.json(addresses, call.site());
        List<Section> sections = Section.of(thing.kind());
        if (page == 1) {
            answer.set("facts", Facts.of(questions.rows("facts", Map.of("thing", thing.iri())), true));
            named.stream().skip(1).limit(MOST_OTHERS).forEach(other -> answer.withArray("/alsoCalledSo").add(other.json(addresses, "")));
        } else {
            answer.put("page", page);
        }
        List<String> notes = new ArrayList<>();
        sections.stream().filter(section -> page == 1 || section.paged()).forEach(section -> add(section, thing, page, answer, notes));
        if (page > 1 && sections.stream().noneMatch(section -> answer.has(section.name()))) {
            notes.add("There is nothing on this page.");
        }
        return notes.isEmpty() ? answer : answer.put("note", String.join(" ", notes));
    }

    private void add(Section section, NamedResource thing, int page, ObjectNode answer, List<String> notes) {
        List<ObjectNode> rows = rows(section, thing, page);
        if (!rows.isEmpty()) {
            answer.putArray(section.name()).addAll(rows.subList(0, Math.min(section.limit(), rows.size())));
        }
        if (rows.size() > section.limit()) {
            notes.add(section.paged()
                    ? "There are more " + section.name() + ": ask for page " + (page + 1) + "."
                    : "Of " + section.name() + " the first " + section.limit() + " are given; the tool sparql reaches all.");
        }
    }

    /** One row more than the limit where there are more. */
    private List<ObjectNode> rows(Section section, NamedResource thing, int page) {
        Map<String, String> values = new TreeMap<>(section.values());
        values.put("thing", thing.iri());
        values.put("limit", Integer.toString(section.limit() + 1));
        values.put("offset", Integer.toString((page - 1) * section.limit()));
        return questions.rows(section.question(), values);
    }
}
