package org.papergraph.server.thing;

import java.util.List;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Questions;
import org.papergraph.server.page.Values;

/** Reads the page of a person or an organization. */
final class AgentReader {

    private final Questions questions;
    private final Links links;
    private final Addresses addresses;
    private final PaperLists papers;

    AgentReader(Questions questions, Links links, Addresses addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
        this.papers = new PaperLists(questions, links, addresses);
    }

    AgentPage read(Thing agent, Selection selection) {
        String iri = agent.iri();
        Years years = papers.years(iri, Dcterms.creator);
        return new AgentPage(
                agent.heading(addresses, questions.address("papers", papers.values(iri, Dcterms.creator, selection))),
                agent.details(List.of()),
                questions.rows("names-as-written", Values.of(iri)).stream().map(row -> row.text("name")).toList(),
                figures(iri),
                papers.plot(iri, years),
                papers.authors(iri, Dcterms.creator, "Co-authors"),
                papers.concepts(iri, Dcterms.creator),
                new DecisionReader(questions, links, addresses).rulings(iri),
                papers.list(iri, Dcterms.creator, years, selection));
    }

    private List<Figure> figures(String agent) {
        return PaperLists.firsts(questions.rows("figures", Values.of(agent)), "figure")
                .map(row -> new Figure(
                        links.named(row, "figure", row.text("name")), row.text("value"), links.of(row, "document")))
                .toList();
    }
}
