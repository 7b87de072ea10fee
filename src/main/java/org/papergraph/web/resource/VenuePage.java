package org.papergraph.web.resource;

import java.util.List;

/**
 * The page of a venue.
 *
 * @param papers what appeared there
 * @param named papers whose text names it; the beginning of the list
 */
record VenuePage(
        Heading heading,
        List<Fact> details,
        YearPlot years,
        List<Companions> concepts,
        PaperList papers,
        PaperList named,
        String namedQuestion)
        implements ResourcePage {

    public VenuePage {
        details = List.copyOf(details);
        concepts = List.copyOf(concepts);
    }

    @Override
    public String template() {
        return "resource/venue.jte";
    }
}
