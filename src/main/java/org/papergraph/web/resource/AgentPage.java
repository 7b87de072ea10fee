package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.resource.Decision;
import org.papergraph.resource.Figure;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;

/**
 * The page of a person or an organization.
 *
 * @param namesAsWritten spellings of the name in documents
 */
record AgentPage(
        Heading heading,
        List<Property> details,
        List<String> namesAsWritten,
        List<Figure> figures,
        YearPlot years,
        SharedList coauthors,
        List<SharedList> concepts,
        List<Decision.Summary> decisions,
        PaperList papers)
        implements ResourcePage {

    public AgentPage {
        details = List.copyOf(details);
        namesAsWritten = List.copyOf(namesAsWritten);
        figures = List.copyOf(figures);
        concepts = List.copyOf(concepts);
        decisions = List.copyOf(decisions);
    }

    static AgentPage of(Resource agent, Selection selection, PageParts parts) {
        String iri = agent.iri();
        ResourceReader resources = parts.resources();
        Years years = resources.papers().years(iri, Dcterms.creator);
        return new AgentPage(
                parts.heading(agent, parts.sparql(iri, Dcterms.creator, selection)),
                agent.properties().details(List.of(Owl.sameAs)),
                resources.namesAsWritten(iri),
                resources.figuresOfAgent(iri),
                parts.plot(iri, years),
                parts.authors(iri, Dcterms.creator, "Co-authors"),
                parts.concepts(iri, Dcterms.creator),
                resources.decisions(iri),
                parts.papers(iri, Dcterms.creator, years, selection));
    }

    @Override
    public String template() {
        return "resource/agent.jte";
    }
}
