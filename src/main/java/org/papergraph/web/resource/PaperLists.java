package org.papergraph.web.resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.PaperLine;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads the papers that lead to a thing by a property: lists of them, their years, and what else they have. */
final class PaperLists {

    static final int SIZE = 25;
    static final String PART = "#papers";
    private static final int COMPANIONS = 8;

    private static final List<Map.Entry<String, Node>> CONCEPTS = List.of(
            Map.entry("Methods", Pg.usesMethod),
            Map.entry("Tasks", Pg.addressesTask),
            Map.entry("Datasets", Pg.usesDataset),
            Map.entry("Metrics", Pg.reportsMetric));

    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;

    PaperLists(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
    }

    Years years(String thing, Node link) {
        return Years.of(questions.rows("years", values(thing, link)));
    }

    YearPlot plot(String thing, Years years) {
        return YearPlot.of(years.papers(), years.undated(), addresses.page(thing));
    }

    /** The part of the list that is selected. */
    PaperList list(String thing, Node link, Years years, Selection selection) {
        if (!selection.year().isEmpty()) {
            return ofYear(thing, link, years.in(selection.year()), selection);
        }
        return addresses.candidates(selection.with()).stream()
                .filter(with -> !selection.with().isEmpty())
                .map(with -> with(thing, link, with, selection))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> list(thing, link, "papers", Map.of(), years.total(),
                        new Selection(selection.page(), "", ""), Link.plain("")));
    }

    /** Tasks, methods, datasets and metrics of the papers; kinds of which there are none are left out. */
    List<Companions> concepts(String thing, Node link) {
        return CONCEPTS.stream()
                .map(each -> companions(thing, link, each.getKey(), each.getValue()))
                .filter(each -> !each.things().isEmpty())
                .toList();
    }

    /** The authors of the papers. */
    Companions authors(String thing, Node link, String heading) {
        return companions(thing, link, heading, Dcterms.creator);
    }

    private PaperList ofYear(String thing, Node link, long total, Selection selection) {
        Link condition = new Link("of " + selection.year(), addresses.page(thing) + PART);
        return list(thing, link, "papers-of-year", Map.of("year", selection.year()), total, selection, condition);
    }

    /** What the question {@code papers} takes for a page of a list. */
    Map<String, String> values(String thing, Node link, Selection selection) {
        Map<String, String> values = values(thing, link);
        values.put("limit", Integer.toString(SIZE));
        values.put("offset", Integer.toString((selection.page() - 1) * SIZE));
        return values;
    }

    private Optional<PaperList> with(String thing, Node link, String with, Selection selection) {
        Map<String, String> values = values(thing, link);
        values.put("with", with);
        Row row = questions.rows("papers-with-count", values).get(0);
        if (row.number("papers") == 0) {
            return Optional.empty();
        }
        Link condition = new Link("with " + row.text("label"), addresses.page(thing) + PART);
        return Optional.of(list(thing, link, "papers-with", Map.of("with", with), row.number("papers"), selection, condition));
    }

    /** @param more values for the question */
    private PaperList list(
            String thing, Node link, String question, Map<String, String> more, long total, Selection selection, Link condition) {
        Pager pager = Pager.of(selection, total, SIZE, addresses.page(thing), PART);
        Map<String, String> all = values(thing, link, selection.onPage(pager.page()));
        all.putAll(more);
        List<PaperLine> lines = total == 0 ? List.of() : lines(questions.rows(question, all));
        return new PaperList(lines, total, pager, condition);
    }

    private List<PaperLine> lines(List<Row> rows) {
        return firsts(rows, "paper")
                .map(row -> new PaperLine(links.of(row, "paper"), Labels.date(row.text("date"))))
                .toList();
    }

    private Companions companions(String thing, Node link, String heading, Node other) {
        Map<String, String> values = values(thing, link);
        values.put("other", other.getURI());
        values.put("limit", Integer.toString(COMPANIONS));
        List<Companion> things = firsts(questions.rows("together", values), "value")
                .map(row -> new Companion(links.of(row, "value"), row.number("papers"), listed(thing, row)))
                .toList();
        return new Companions(heading, things);
    }

    private String listed(String thing, Row row) {
        return addresses.page(thing) + new Selection(1, "", addresses.key(row.text("value"))).query() + PART;
    }

    /** The first of the rows that agree in a variable; a thing with two names has two. */
    static Stream<Row> firsts(List<Row> rows, String variable) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.text(variable)));
    }

    static Map<String, String> values(String thing, Node link) {
        return new HashMap<>(Map.of("thing", thing, "link", link.getURI()));
    }
}
