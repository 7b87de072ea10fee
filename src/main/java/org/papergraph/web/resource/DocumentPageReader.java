package org.papergraph.web.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads the page of a document. */
final class DocumentPageReader {

    /** As many entries as the question {@code entries} answers with. */
    private static final int SIZE = 100;

    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;

    DocumentPageReader(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
    }

    DocumentPage read(Resource document, Selection selection) {
        String iri = document.iri();
        long entries = count(document, Pg.entryCount);
        Pager pager = Pager.of(new Selection(selection.page(), "", ""), entries, SIZE, addresses.page(iri), "#entries");
        Map<String, String> values = Map.of("thing", iri, "offset", Integer.toString((pager.page() - 1) * SIZE));
        return new DocumentPage(
                document.heading(addresses, questions.address("entries", values)),
                document.details(List.of(Pg.entryCount, Pg.problemCount)),
                entries,
                PaperLists.firsts(questions.rows("entries", values), "entry").map(this::line).toList(),
                pager,
                questions.rows("problems", QueryParameters.of(iri)).stream().map(this::defect).toList(),
                count(document, Pg.problemCount),
                figures(iri),
                runs(iri));
    }

    private static long count(Resource document, Node property) {
        String counted = document.facts().first(property);
        return counted.isEmpty() ? 0 : Long.parseLong(counted);
    }

    private DocumentPage.Line line(Row row) {
        return new DocumentPage.Line(links.named(row, "entry", "entry " + row.text("number")), links.of(row, "paper"));
    }

    private DocumentPage.Defect defect(Row row) {
        String words = row.has("line") ? "line " + row.text("line") : "problem";
        return new DocumentPage.Defect(links.named(row, "problem", words), row.text("reason"));
    }

    private List<Figure> figures(String document) {
        return PaperLists.firsts(questions.rows("stated-figures", QueryParameters.of(document)), "figure")
                .map(row -> new Figure(
                        links.named(row, "figure", row.text("name")), row.text("value"), links.of(row, "whose")))
                .toList();
    }

    private List<DocumentPage.Run> runs(String document) {
        Map<String, List<Row>> byRun = questions.rows("runs", QueryParameters.of(document)).stream()
                .collect(Collectors.groupingBy(row -> row.text("run"), LinkedHashMap::new, Collectors.toList()));
        return byRun.values().stream().map(this::run).toList();
    }

    private DocumentPage.Run run(List<Row> rows) {
        List<Link> agents =
                rows.stream().filter(row -> row.has("agent")).map(row -> links.of(row, "agent")).distinct().toList();
        return new DocumentPage.Run(links.named(rows.get(0), "run", "run"), agents, rows.get(0).text("ended"));
    }
}
