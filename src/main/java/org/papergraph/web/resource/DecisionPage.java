package org.papergraph.web.resource;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.resource.Decision;
import org.papergraph.resource.Labels;
import org.papergraph.resource.PaperLists.ListedPaper;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.Resource;
import org.papergraph.web.view.BidiText;

/**
 * The page of a decision on two entries, two names, or a concept and a term.
 *
 * @param identifier of the decision on the command line
 */
record DecisionPage(Heading heading, Decision decision, String identifier, List<SidePapers> sides) implements ResourcePage {

    public DecisionPage {
        sides = List.copyOf(sides);
    }

    /**
     * A candidate.
     *
     * @param papers of a person or concept, the newest
     */
    public record SidePapers(Decision.Side side, List<ListedPaper> papers) {

        public SidePapers {
            papers = List.copyOf(papers);
        }
    }

    static DecisionPage of(Resource resource, PageParts parts) {
        Decision decision = parts.resources().decision(resource.iri());
        String names = decision.sides().stream().map(side -> BidiText.isolated(side.candidate().label())).collect(Collectors.joining(" = "));
        String title = names.isEmpty() ? resource.title() : names + "?";
        return new DecisionPage(
                parts.heading(resource, title, parts.resources().sparql("decision", resource.iri())),
                decision,
                Labels.local(resource.iri()),
                decision.sides().stream().map(side -> new SidePapers(side, papers(side, parts))).toList());
    }

    private static List<ListedPaper> papers(Decision.Side side, PageParts parts) {
        String candidate = side.candidate().iri();
        Node link = parts.resources().read(candidate).type().flatMap(ResourceType::linkFromPaper).orElse(Dcterms.creator);
        if (side.paper().isIri()) {
            return List.of();
        }
        Years years = parts.resources().papers().years(candidate, link);
        return parts.papers(candidate, link, years, Selection.ALL).papers();
    }

    @Override
    public String template() {
        return "resource/decision.jte";
    }
}
