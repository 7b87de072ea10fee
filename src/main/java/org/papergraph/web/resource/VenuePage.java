package org.papergraph.web.resource;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
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
 * @param about concepts and authors of its papers
 * @param papers that appeared there; where there are none, those whose text names it
 * @param named papers whose text names it, beside those that appeared there; the beginning of the list
 * @param namedAddress address of the query editor with the query for those
 */
record VenuePage(
        Heading heading,
        List<Property> details,
        YearPlot years,
        List<SharedList> about,
        String papersHeading,
        PaperList papers,
        PaperList named,
        String namedAddress)
        implements ResourcePage {

    private static final Years NONE = new Years(new TreeMap<>(), 0);

    public VenuePage {
        details = List.copyOf(details);
        about = List.copyOf(about);
    }

    static VenuePage of(Resource venue, Selection selection, PageParts parts) {
        String iri = venue.iri();
        PaperLists papers = parts.resources().papers();
        Years published = papers.years(iri, Dcterms.isPartOf);
        Years naming = papers.years(iri, Pg.mentionsVenue);
        boolean isPublisher = published.total() > 0;
        Node main = isPublisher ? Dcterms.isPartOf : Pg.mentionsVenue;
        Years years = isPublisher ? published : naming;
        return new VenuePage(
                parts.heading(venue, parts.sparql(iri, main, selection)),
                venue.properties().details(List.of()),
                parts.plot(iri, years),
                Stream.concat(parts.concepts(iri, main).stream(), Stream.of(parts.authors(iri, main, "People")))
                        .filter(each -> !each.resources().isEmpty()).toList(),
                isPublisher ? "Papers" : "Papers whose text names it",
                parts.papers(iri, main, years, selection),
                parts.papers(iri, Pg.mentionsVenue, isPublisher ? naming : NONE, Selection.ALL),
                QueryUrls.editor(parts.sparql(iri, Pg.mentionsVenue, Selection.ALL)));
    }

    @Override
    public String template() {
        return "resource/venue.jte";
    }
}
