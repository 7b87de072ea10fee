package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.resource.Decision;
import org.papergraph.resource.Labels;
import org.papergraph.resource.PaperConcept;
import org.papergraph.resource.Passage;
import org.papergraph.resource.ResourceReader;

/** The evidence for a statement: the sentences that it was derived from, or the decisions on two entries or names. */
final class ExplainTool implements GraphTool {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LAST_PAGE = 1000;
    private static final int MOST_DECISIONS = 20;
    private static final List<String> LINKS =
            ResourceType.concepts().stream().map(type -> Labels.local(type.linkFromPaper().orElseThrow().getURI())).toList();
    private static final String PAPER = ResourceType.PAPER.label();
    private static final Set<String> WITH_DECISIONS = Set.of(PAPER, ResourceType.PERSON.label(), ResourceType.ORGANIZATION.label());

    private final ResourceReader resources;
    private final ResourceFinder finder;

    ExplainTool(ResourceReader resources, ResourceFinder finder) {
        this.resources = resources;
        this.finder = finder;
    }

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public ObjectNode answer(ToolArguments call) {
        Optional<String> concept = call.optionalText("concept");
        Optional<String> link = call.optionalText("link");
        if (link.isPresent() && !LINKS.contains(link.get())) {
            throw new QueryRejectedException("'link' must be one of " + String.join(", ", LINKS));
        }
        NamedResource resource = finder.named(call.words("thing"), concept.isPresent() ? Set.of(PAPER) : WITH_DECISIONS).get(0);
        ObjectNode answer = resource.json();
        concept.ifPresent(name -> addStatements(answer, resource, name, link, call));
        addDecisions(answer, resource);
        return answer;
    }

    private void addStatements(ObjectNode answer, NamedResource paper, String name, Optional<String> link, ToolArguments call) {
        List<PaperConcept> extracted = resources.concepts(paper.iri()).stream().filter(each -> !each.statement().isEmpty()).toList();
        NamedResource concept = concept(name, extracted);
        List<PaperConcept> statements = extracted.stream()
                .filter(each -> each.concept().iri().equals(concept.iri()))
                .filter(each -> link.isEmpty() || Labels.local(each.link()).equals(link.get()))
                .sorted(Comparator.comparing(PaperConcept::link))
                .toList();
        answer.set("concept", concept.json());
        boolean more = addEvidence(answer.putArray("statements"), statements, call.number("limit", USUAL, 1, MOST), call.number("page", 1, 1, LAST_PAGE));
        if (more) {
            answer.put("note", "There are more mentions: ask for page " + (call.number("page", 1, 1, LAST_PAGE) + 1) + ".");
        } else if (answer.get("statements").isEmpty()) {
            answer.put("note", "The graph holds no such statement: no mention of " + concept.inWords()
                    + " was found in the title or abstract of this paper. describe shows what the paper is linked to.");
        }
    }

    /** Of several concepts of that name, the one that the paper mentions. */
    private NamedResource concept(String name, List<PaperConcept> extracted) {
        List<NamedResource> named = finder.named(name, NamedResource.CONCEPTS);
        return named.stream()
                .filter(each -> extracted.stream().anyMatch(statement -> statement.concept().iri().equals(each.iri())))
                .findFirst().orElse(named.get(0));
    }

    /** Adds a page of the passages of all statements, each below its statement; true if there are more. */
    private boolean addEvidence(ArrayNode json, List<PaperConcept> statements, int limit, int page) {
        int skipped = (page - 1) * limit;
        int room = limit;
        for (PaperConcept statement : statements) {
            List<Passage> passages = resources.passages(statement.statement(), skipped + room + 1);
            List<Passage> behind = passages.subList(Math.min(skipped, passages.size()), passages.size());
            skipped -= Math.min(skipped, passages.size());
            if (behind.size() > room) {
                add(json, statement, behind.subList(0, room));
                return true;
            }
            add(json, statement, behind);
            room -= behind.size();
        }
        return false;
    }

    private static void add(ArrayNode json, PaperConcept statement, List<Passage> passages) {
        if (!passages.isEmpty()) {
            ObjectNode row = new JsonRow()
                    .text("link", Labels.local(statement.link()))
                    .flag("linked", statement.linked())
                    .number("confidence", statement.confidence())
                    .text("id", statement.statement())
                    .json();
            row.putArray("evidence").addAll(passages.stream().map(ExplainTool::passage).toList());
            json.add(row);
        }
    }

    /** The sentence with stars around the mention, and its place. */
    private static ObjectNode passage(Passage passage) {
        return new JsonRow()
                .text("sentence", passage.before() + "**" + passage.words() + "**" + passage.after())
                .text("words", passage.words())
                .number("confidence", passage.confidence())
                .text("document", passage.place().document())
                .number("entry", passage.place().entry())
                .number("line", passage.place().line())
                .text("part", passage.place().part())
                .text("model", passage.model())
                .text("run", passage.run())
                .text("mention", passage.mention())
                .json();
    }

    private void addDecisions(ObjectNode answer, NamedResource resource) {
        List<Decision.Summary> decisions = resources.decisions(resource.iri());
        if (!decisions.isEmpty() || !answer.has("concept")) {
            answer.putArray("decisions").addAll(decisions.stream().limit(MOST_DECISIONS).map(ExplainTool::decision).toList());
        }
        if (decisions.isEmpty() && !answer.has("concept")) {
            answer.put("note", "No two entries or names were compared for it." + (resource.kind().equals(PAPER) ? " Give a concept to see why the paper is linked to it." : ""));
        }
    }

    private static ObjectNode decision(Decision.Summary decision) {
        return new JsonRow()
                .text("rule", decision.rule())
                .text("status", decision.status())
                .number("score", decision.score())
                .text("evidence", decision.evidence())
                .text("one", decision.one())
                .text("other", decision.other())
                .text("decision", decision.iri())
                .json();
    }
}
