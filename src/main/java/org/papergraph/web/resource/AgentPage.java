package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Link;

/**
 * The page of a person or an organization.
 *
 * @param namesAsWritten each way in which documents write the name
 * @param figures what documents say of it in numbers
 */
record AgentPage(
        Heading heading,
        List<Fact> details,
        List<String> namesAsWritten,
        List<Figure> figures,
        YearPlot years,
        Companions coauthors,
        List<Companions> concepts,
        List<DecisionLine> decisions,
        PaperList papers)
        implements ResourcePage {

    public AgentPage {
        details = List.copyOf(details);
        namesAsWritten = List.copyOf(namesAsWritten);
        figures = List.copyOf(figures);
        concepts = List.copyOf(concepts);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String template() {
        return "resource/agent.jte";
    }
}
