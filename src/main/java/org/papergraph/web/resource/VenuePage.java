package org.papergraph.web.resource;

import java.util.List;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.PaperLists;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;
import org.papergraph.web.view.QueryUrls;

/**
 * The page of a venue.
 *
 * @param papers that appeared there
 * @param named papers whose text names it; the beginning of the list
 * @param namedAddress address of the query editor with the query for those
 */
record VenuePage(
        Heading heading,
        List<Property> details,
        YearPlot years,
        List<SharedList> concepts,
        PaperList papers,
        PaperList named,
        String namedAddress)
        implements ResourcePage {

    public VenuePage {
        details = List.copyOf(details);
        concepts = List.copyOf(concepts);
    }

    static VenuePage of(Resource venue, Selection selection, PageParts parts) {
        String iri = venue.iri();
        PaperLists papers = parts.resources().papers();
        Years years = papers.years(iri, Dcterms.isPartOf);
        Node main = years.total() > 0 ? Dcterms.isPartOf : Pg.mentionsVenue;
        return new VenuePage(
                parts.heading(venue, parts.sparql(iri, main, selection)),
                venue.properties().details(List.of()),
                parts.plot(iri, years),
                parts.concepts(iri, Dcterms.isPartOf),
                parts.papers(iri, Dcterms.isPartOf, years, selection),
                parts.papers(iri, Pg.mentionsVenue, papers.years(iri, Pg.mentionsVenue), Selection.ALL),
                QueryUrls.editor(parts.sparql(iri, Pg.mentionsVenue, Selection.ALL)));
    }

    @Override
    public String template() {
        return "resource/venue.jte";
    }
}
