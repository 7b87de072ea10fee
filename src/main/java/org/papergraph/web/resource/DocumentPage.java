package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Link;

/**
 * The page of a document.
 *
 * @param entries how many it has, as the graph counts them
 * @param lines the entries of this part of the list
 * @param problems the first of them
 * @param runs that annotated it
 */
record DocumentPage(
        Heading heading,
        List<Fact> details,
        long entries,
        List<Line> lines,
        Pager pager,
        List<Defect> problems,
        long problemCount,
        List<Figure> figures,
        List<Run> runs)
        implements ResourcePage {

    public DocumentPage {
        details = List.copyOf(details);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        figures = List.copyOf(figures);
        runs = List.copyOf(runs);
    }

    /** An entry and its paper. */
    public record Line(Link entry, Link paper) {}

    /** What could not be read; its line leads to the problem. */
    public record Defect(Link line, String reason) {}

    /**
     * A run and what it was run by.
     *
     * @param ended when, or empty
     */
    public record Run(Link run, List<Link> agents, String ended) {

        public Run {
            agents = List.copyOf(agents);
        }
    }

    @Override
    public String template() {
        return "resource/document.jte";
    }
}
