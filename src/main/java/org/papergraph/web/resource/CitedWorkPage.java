package org.papergraph.web.resource;

import java.util.List;
import java.util.TreeMap;
import org.papergraph.graph.Vocabulary.Cito;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.PaperLists.Years;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.RelatedWork;
import org.papergraph.resource.Resource;

/**
 * The page of a work that papers cite and no document is of.
 *
 * @param relations to papers, such as those that it retracts
 * @param years of the papers that cite it
 */
record CitedWorkPage(Heading heading, List<Property> details, List<RelatedWork> relations, YearPlot years, PaperList citedBy) implements ResourcePage {

    public CitedWorkPage {
        details = List.copyOf(details);
        relations = List.copyOf(relations);
    }

    static CitedWorkPage of(Resource work, Selection selection, PageParts parts) {
        String iri = work.iri();
        boolean cited = work.properties().number(Pg.citingPaperCount) > 0;
        Years years = cited ? parts.resources().papers().years(iri, Cito.cites) : new Years(new TreeMap<>(), 0);
        return new CitedWorkPage(
                parts.heading(work, parts.sparql(iri, Cito.cites, selection)),
                work.properties().details(List.of(Pg.citingPaperCount)),
                parts.resources().relatedWorks(iri),
                parts.plot(iri, years),
                parts.papers(iri, Cito.cites, years, selection));
    }

    @Override
    public String template() {
        return "resource/citedwork.jte";
    }
}
