package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.papergraph.resource.ResourceReader;

/** The description of one resource: its properties and, by its type, papers, authors, concepts and so on. */
final class DescribeTool implements GraphTool {

    private static final int LAST_PAGE = 1000;
    private static final int MOST_OTHERS = 5;

    private final ResourceReader resources;
    private final ResourceFinder finder;

    DescribeTool(ResourceReader resources, ResourceFinder finder) {
        this.resources = resources;
        this.finder = finder;
    }

    @Override
    public String name() {
        return "describe";
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        List<NamedResource> named = finder.named(call.words("thing"), call.optionalText("type").map(Set::of).orElse(Set.of()));
        int page = call.number("page", 1, 1, LAST_PAGE);
        NamedResource resource = named.get(0);
        ObjectNode answer = resource.json();
        List<Section> sections = Section.of(resource.kind());
        if (page == 1) {
            answer.set("facts", Facts.of(resources.read(resource.iri()).properties()));
            named.stream().skip(1).limit(MOST_OTHERS).forEach(other -> answer.withArray("/alsoCalledSo").add(other.json()));
        } else {
            answer.put("page", page);
        }
        List<String> notes = new ArrayList<>();
        sections.stream().filter(section -> page == 1 || section.paged()).forEach(section -> add(section, resource, page, answer, notes));
        if (page > 1 && sections.stream().noneMatch(section -> answer.has(section.name()))) {
            notes.add("There is nothing on this page.");
        }
        return notes.isEmpty() ? answer : answer.put("note", String.join(" ", notes));
    }

    private void add(Section section, NamedResource resource, int page, ObjectNode answer, List<String> notes) {
        List<ObjectNode> rows = section.read(resources, resource.iri(), page);
        if (!rows.isEmpty()) {
            answer.putArray(section.name()).addAll(rows.subList(0, Math.min(section.limit(), rows.size())));
        }
        if (rows.size() > section.limit()) {
            notes.add(section.paged()
                    ? "There are more " + section.name() + ": ask for page " + (page + 1) + "."
                    : "Of " + section.name() + " the first " + section.limit() + " are given; the tool sparql reaches all.");
        }
    }
}
