package org.papergraph.web.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.DocumentContents;
import org.papergraph.resource.DocumentContents.ListedEntry;
import org.papergraph.resource.DocumentContents.ListedProblem;
import org.papergraph.resource.DocumentContents.ListedRun;
import org.papergraph.resource.Figure;
import org.papergraph.resource.Properties.Property;
import org.papergraph.resource.Resource;
import org.papergraph.web.resource.Heading.DataLink;
import org.papergraph.web.view.Link;

/**
 * The page of a document.
 *
 * @param lines the entries of this part of the list
 * @param problems the first of them
 * @param problemCount total number
 * @param runs that annotated it
 * @param about concepts and authors of its papers
 * @param citations its papers for reference managers
 */
record DocumentPage(
        Heading heading,
        List<Property> details,
        EntryCount entries,
        List<ListedEntry> lines,
        Pager pager,
        List<ListedProblem> problems,
        long problemCount,
        List<Figure> figures,
        List<ListedRun> runs,
        YearPlot years,
        List<SharedList> about,
        List<DataLink> citations)
        implements ResourcePage {

    /** Entries a page. */
    private static final int SIZE = 25;

    /**
     * Entries of a document of which the papers are counted by year and by what they are about: the first ones, so that the page of any document
     * takes no longer than that of one of {@value #MOST}.
     *
     * @param all entries of the document
     */
    record EntryCount(long all) {

        private static final int MOST = 10_000;

        int counted() {
            return (int) Math.min(all, MOST);
        }

        /** What is counted, or empty where it is all. */
        public String note() {
            return all > MOST ? "Of the papers of the first " + String.format("%,d", MOST) + " entries." : "";
        }
    }

    public DocumentPage {
        details = List.copyOf(details);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        figures = List.copyOf(figures);
        runs = List.copyOf(runs);
        about = List.copyOf(about);
        citations = List.copyOf(citations);
    }

    static DocumentPage of(Resource document, Selection selection, PageParts parts) {
        String iri = document.iri();
        DocumentContents contents = parts.resources().documents();
        EntryCount entries = new EntryCount(document.properties().number(Pg.entryCount));
        Pager pager = Pager.of(new Selection(selection.page(), "", ""), entries.all(), SIZE, parts.urls().page(iri), "#entries");
        int offset = (pager.page() - 1) * SIZE;
        return new DocumentPage(
                parts.heading(document, contents.sparql(iri, SIZE, offset)),
                document.properties().details(List.of(Pg.entryCount, Pg.problemCount)),
                entries,
                contents.entries(iri, SIZE, offset),
                pager,
                contents.problems(iri),
                document.properties().number(Pg.problemCount),
                parts.resources().figuresOfDocument(iri),
                contents.runs(iri),
                parts.yearsOfDocument(iri, entries.counted()),
                parts.ofDocument(iri, entries.counted()),
                parts.citations(iri, Selection.ALL));
    }

    /** Links to the sections. */
    public List<Link> contents() {
        return Stream.of(
                        section("Entries", "entries", true),
                        section("What could not be read", "problems", !problems.isEmpty()),
                        section("Papers by year", "years", !years.papers().isEmpty() || years.undated() > 0),
                        section("What its papers are about", "about", !about.isEmpty()),
                        section("Runs", "runs", !runs.isEmpty()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Link> section(String name, String fragment, boolean present) {
        return present ? Optional.of(new Link(name, "#" + fragment)) : Optional.empty();
    }

    @Override
    public String template() {
        return "resource/document.jte";
    }
}
