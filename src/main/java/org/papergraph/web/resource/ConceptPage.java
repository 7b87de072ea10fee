package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Link;

/**
 * The page of a method, task, dataset or metric.
 *
 * @param names other names
 * @param mentions how often it is mentioned, as the graph counts it, or empty
 * @param narrower concepts that it is broader than
 * @param passages sentences that mention it, those that seem to say what it is first
 * @param allRead whether all its mentions were looked at for them
 * @param usedWith concepts of the papers that use it
 */
record ConceptPage(
        Heading heading,
        List<String> names,
        List<Fact> details,
        String mentions,
        List<Link> narrower,
        List<Passage> passages,
        boolean allRead,
        YearPlot years,
        List<Companions> usedWith,
        Companions users,
        PaperList papers)
        implements ResourcePage {

    public ConceptPage {
        names = List.copyOf(names);
        details = List.copyOf(details);
        narrower = List.copyOf(narrower);
        passages = List.copyOf(passages);
        usedWith = List.copyOf(usedWith);
    }

    @Override
    public String template() {
        return "resource/concept.jte";
    }
}
