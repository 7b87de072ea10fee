package org.papergraph.web.resource;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Links;
import org.papergraph.web.view.PaperLine;
import org.papergraph.web.view.QueryParameters;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.Row;
import org.papergraph.web.view.ViewQueries;

/** Reads decisions on which entries are one paper and which names one person. */
final class DecisionReader {

    private final ViewQueries questions;
    private final Links links;
    private final ResourceUrls addresses;

    DecisionReader(ViewQueries questions, Links links, ResourceUrls addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
    }

    /** The decisions that concern somebody, an entry, or a paper's entries. */
    List<DecisionLine> rulings(String thing) {
        return PaperLists.firsts(questions.rows("decisions", QueryParameters.of(thing)), "decision")
                .map(row -> new DecisionLine(
                        links.named(row, "decision", Labels.words(row.text("rule"))),
                        Labels.words(row.text("status")),
                        row.text("evidence")))
                .toList();
    }

    DecisionPage read(Resource decision) {
        Map<String, List<Row>> sides = questions.rows("decision", QueryParameters.of(decision.iri())).stream()
                .collect(Collectors.groupingBy(row -> row.text("candidate"), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = sides.values().stream().flatMap(List::stream).limit(1).toList();
        String names = sides.values().stream().map(side -> name(side.get(0))).collect(Collectors.joining(" = "));
        Heading heading = decision.heading(
                names.isEmpty() ? decision.title() : names + "?",
                addresses,
                questions.address("decision", QueryParameters.of(decision.iri())));
        return new DecisionPage(
                heading,
                rows.stream().map(row -> links.named(row, "rule", rule(row))).findFirst().orElse(Link.plain("")),
                text(rows, "score"),
                text(rows, "evidence"),
                rows.stream().map(row -> Labels.words(row.text("status"))).findFirst().orElse(""),
                Labels.local(decision.iri()),
                sides.values().stream().map(this::side).toList());
    }

    private static String text(List<Row> rows, String variable) {
        return rows.stream().map(row -> row.text(variable)).findFirst().orElse("");
    }

    private static String rule(Row row) {
        return row.has("ruleLabel") ? row.text("ruleLabel") : Labels.words(row.text("rule"));
    }

    private DecisionPage.Side side(List<Row> rows) {
        Row row = rows.get(0);
        return new DecisionPage.Side(
                links.named(row, "candidate", name(row)),
                row.has("paper") ? links.of(row, "paper") : Link.plain(""),
                row.has("document") ? links.named(row, "document", row.text("documentLabel")) : Link.plain(""),
                row.text("line"),
                PaperLists.firsts(rows, "context").map(each -> each.text("text")).filter(text -> !text.isEmpty())
                        .sorted(Comparator.comparingInt(String::length))
                        .toList(),
                row.has("paper") ? List.of() : papersBy(row.text("candidate")));
    }

    private List<PaperLine> papersBy(String person) {
        PaperLists papers = new PaperLists(questions, links, addresses);
        return papers.list(person, Dcterms.creator, papers.years(person, Dcterms.creator), Selection.ALL).papers();
    }

    private static String name(Row row) {
        if (row.has("name")) {
            return row.text("name");
        }
        return row.has("number") ? row.text("documentLabel") + ", entry " + row.text("number") : row.text("candidate");
    }
}
