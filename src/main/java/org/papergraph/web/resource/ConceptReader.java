package org.papergraph.web.resource;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.ViewQueries;

/** Reads the page of a method, task, dataset or metric. */
final class ConceptReader {

    private static final List<Node> SECTIONS = List.of(Skos.altLabel, Pg.paperCount, Pg.mentionCount);

    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;
    private final PaperLists papers;

    ConceptReader(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
        this.papers = new PaperLists(questions, links, addresses);
    }

    ConceptPage read(Resource concept, Selection selection) {
        String iri = concept.iri();
        Node link = concept.type().flatMap(ResourceType::linkFromPaper).orElseThrow();
        Years years = papers.years(iri, link);
        String mentions = concept.facts().first(Pg.mentionCount);
        return new ConceptPage(
                concept.heading(addresses, questions.address("papers", papers.values(iri, link, selection))),
                concept.facts().all(Skos.altLabel),
                concept.details(SECTIONS),
                mentions,
                narrower(iri),
                new Passages(questions, links).ofConcept(iri),
                mentions.isEmpty() || Long.parseLong(mentions) <= Passages.LOOKED_AT,
                papers.plot(iri, years),
                papers.concepts(iri, link),
                papers.authors(iri, link, "Who uses it"),
                papers.list(iri, link, years, selection));
    }

    private List<Link> narrower(String iri) {
        return PaperLists.firsts(questions.rows("narrower", QueryParameters.of(iri)), "concept")
                .map(row -> links.of(row, "concept"))
                .toList();
    }
}
