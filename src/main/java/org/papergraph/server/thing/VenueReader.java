package org.papergraph.server.thing;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Questions;

/** Reads the page of a venue. */
final class VenueReader {

    private final Questions questions;
    private final Addresses addresses;
    private final PaperLists papers;

    VenueReader(Questions questions, Links links, Addresses addresses) {
        this.questions = questions;
        this.addresses = addresses;
        this.papers = new PaperLists(questions, links, addresses);
    }

    VenuePage read(Thing venue, Selection selection) {
        String iri = venue.iri();
        Years years = papers.years(iri, Dcterms.isPartOf);
        Node main = years.total() > 0 ? Dcterms.isPartOf : Pg.mentionsVenue;
        Years named = papers.years(iri, Pg.mentionsVenue);
        return new VenuePage(
                venue.heading(addresses, questions.address("papers", papers.values(iri, main, selection))),
                venue.details(List.of()),
                papers.plot(iri, years),
                papers.concepts(iri, Dcterms.isPartOf),
                papers.list(iri, Dcterms.isPartOf, years, selection),
                papers.list(iri, Pg.mentionsVenue, named, Selection.ALL),
                questions.address("papers", papers.values(iri, Pg.mentionsVenue, Selection.ALL)));
    }
}
