package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.web.view.ResourceUrls;

/** Shows on what the graph bases a statement: the words that say so, or the decision that joined two entries or names. */
final class ExplainTool implements GraphTool {

    private static final Set<String> CONCEPTS = ResourceType.concepts().stream().map(ResourceType::label).collect(Collectors.toUnmodifiableSet());
    private static final String ANY = "any";
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LAST_PAGE = 1000;
    private static final int MOST_DECISIONS = 20;
    private static final List<String> LINKS = List.of("usesMethod", "addressesTask", "usesDataset", "reportsMetric");
    private static final List<String> OF_STATEMENT = List.of("statement", "link", "linked", "sure");
    private static final Set<String> JOINED_KINDS = Set.of(ResourceType.PAPER.label(), ResourceType.PERSON.label(), ResourceType.ORGANIZATION.label());

    private final ToolQueries questions;
    private final ResourceFinder things;
    private final ResourceUrls addresses;

    ExplainTool(ToolQueries questions, ResourceFinder things, ResourceUrls addresses) {
        this.questions = questions;
        this.things = things;
        this.addresses = addresses;
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
        NamedResource thing = things.named(call.text("thing"), concept.isPresent() ? Set.of(ResourceType.PAPER.label()) : JOINED_KINDS).get(0);
        ObjectNode answer = thing.json(addresses, call.site());
        concept.ifPresent(name -> addStatements(answer, thing, concept(name, thing), link.orElse(ANY), call));
        addDecisions(answer, thing);
        return answer;
    }

    /** Of several concepts of that name, the one that the paper mentions. */
    private NamedResource concept(String name, NamedResource paper) {
        List<NamedResource> named = things.named(name, CONCEPTS);
        return named.stream().filter(each -> !evidence(paper, each, ANY, 1, 0).isEmpty()).findFirst().orElse(named.get(0));
    }

    private List<ObjectNode> evidence(NamedResource paper, NamedResource concept, String link, int limit, int offset) {
        return questions.rows("evidence", Map.of("paper", paper.iri(), "concept", concept.iri(), "link", link,
                "limit", Integer.toString(limit), "offset", Integer.toString(offset)));
    }

    private void addStatements(ObjectNode answer, NamedResource paper, NamedResource concept, String link, ToolArguments call) {
        int limit = call.number("limit", USUAL, 1, MOST);
        int page = call.number("page", 1, 1, LAST_PAGE);
        answer.set("concept", concept.json(addresses, call.site()));
        List<ObjectNode> rows = evidence(paper, concept, link, limit + 1, (page - 1) * limit);
        ArrayNode statements = answer.putArray("statements");
        rows.stream().limit(limit).forEach(row -> statement(statements, row).withArray("/evidence").add(passage(row)));
        if (rows.size() > limit) {
            answer.put("note", "There are more mentions: ask for page " + (page + 1) + ".");
        } else if (statements.isEmpty()) {
            answer.put("note", "The graph holds no such statement: no mention of " + concept.inWords()
                    + " was found in the title or abstract of this paper. describe shows what the paper is linked to.");
        }
    }

    private static ObjectNode statement(ArrayNode statements, ObjectNode row) {
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i).path("iri").equals(row.get("statement"))) {
                return (ObjectNode) statements.get(i);
            }
        }
        ObjectNode statement = statements.addObject();
        statement.set("link", row.get("link"));
        statement.set("linked", row.get("linked"));
        statement.set("confidence", row.get("sure"));
        statement.set("iri", row.get("statement"));
        return statement;
    }

    /** The sentence with stars around the words, and where it stands. */
    private static ObjectNode passage(ObjectNode row) {
        ObjectNode passage = row.objectNode()
                .put("sentence", TextExcerpt.marked(row.get("passage").asText(), row.get("from").asInt(), row.get("until").asInt()));
        row.remove(List.of("passage", "from", "until"));
        row.remove(OF_STATEMENT);
        return passage.setAll(row);
    }

    private void addDecisions(ObjectNode answer, NamedResource thing) {
        List<ObjectNode> decisions = questions.rows("decisions", Map.of("thing", thing.iri(), "limit", Integer.toString(MOST_DECISIONS), "offset", "0"));
        if (!decisions.isEmpty() || !answer.has("concept")) {
            answer.putArray("decisions").addAll(decisions);
        }
        if (decisions.isEmpty() && !answer.has("concept")) {
            answer.put("note", "No two entries or names were compared for it." + (thing.kind().equals(ResourceType.PAPER.label()) ? " Give a concept to see why the paper is linked to it." : ""));
        }
    }
}
