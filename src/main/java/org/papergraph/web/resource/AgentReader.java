package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.ViewQueries;

/** Reads the page of a person or an organization. */
final class AgentReader {

    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;
    private final PaperLists papers;

    AgentReader(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
        this.papers = new PaperLists(questions, links, addresses);
    }

    AgentPage read(Resource agent, Selection selection) {
        String iri = agent.iri();
        Years years = papers.years(iri, Dcterms.creator);
        return new AgentPage(
                agent.heading(addresses, questions.address("papers", papers.values(iri, Dcterms.creator, selection))),
                agent.details(List.of()),
                questions.rows("names-as-written", QueryParameters.of(iri)).stream().map(row -> row.text("name")).toList(),
                figures(iri),
                papers.plot(iri, years),
                papers.authors(iri, Dcterms.creator, "Co-authors"),
                papers.concepts(iri, Dcterms.creator),
                new DecisionReader(questions, links, addresses).rulings(iri),
                papers.list(iri, Dcterms.creator, years, selection));
    }

    private List<Figure> figures(String agent) {
        return PaperLists.firsts(questions.rows("figures", QueryParameters.of(agent)), "figure")
                .map(row -> new Figure(
                        links.named(row, "figure", row.text("name")), row.text("value"), links.of(row, "document")))
                .toList();
    }
}
