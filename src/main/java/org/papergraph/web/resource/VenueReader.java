package org.papergraph.web.resource;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.ViewQueries;

/** Reads the page of a venue. */
final class VenueReader {

    private final ViewQueries questions;
    private final ResourceUrls addresses;
    private final PaperLists papers;

    VenueReader(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.addresses = addresses;
        this.papers = new PaperLists(questions, links, addresses);
    }

    VenuePage read(Resource venue, Selection selection) {
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
