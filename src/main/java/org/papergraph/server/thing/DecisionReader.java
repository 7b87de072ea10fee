package org.papergraph.server.thing;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Link;
import org.papergraph.server.page.Links;
import org.papergraph.server.page.Names;
import org.papergraph.server.page.PaperLine;
import org.papergraph.server.page.Questions;
import org.papergraph.server.page.Row;
import org.papergraph.server.page.Values;

/** Reads decisions on which entries are one paper and which names one person. */
final class DecisionReader {

    private final Questions questions;
    private final Links links;
    private final Addresses addresses;

    DecisionReader(Questions questions, Links links, Addresses addresses) {
        this.questions = questions;
        this.links = links;
        this.addresses = addresses;
    }

    /** The decisions that concern somebody, an entry, or a paper's entries. */
    List<Ruling> rulings(String thing) {
        return PaperLists.firsts(questions.rows("decisions", Values.of(thing)), "decision")
                .map(row -> new Ruling(
                        links.named(row, "decision", Names.words(row.text("rule"))),
                        Names.words(row.text("status")),
                        row.text("evidence")))
                .toList();
    }

    DecisionPage read(Thing decision) {
        Map<String, List<Row>> sides = questions.rows("decision", Values.of(decision.iri())).stream()
                .collect(Collectors.groupingBy(row -> row.text("candidate"), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = sides.values().stream().flatMap(List::stream).limit(1).toList();
        String names = sides.values().stream().map(side -> name(side.get(0))).collect(Collectors.joining(" = "));
        Heading heading = decision.heading(
                names.isEmpty() ? decision.title() : names + "?",
                addresses,
                questions.address("decision", Values.of(decision.iri())));
        return new DecisionPage(
                heading,
                rows.stream().map(row -> links.named(row, "rule", rule(row))).findFirst().orElse(Link.plain("")),
                text(rows, "score"),
                text(rows, "evidence"),
                rows.stream().map(row -> Names.words(row.text("status"))).findFirst().orElse(""),
                Names.local(decision.iri()),
                sides.values().stream().map(this::side).toList());
    }

    private static String text(List<Row> rows, String variable) {
        return rows.stream().map(row -> row.text(variable)).findFirst().orElse("");
    }

    private static String rule(Row row) {
        return row.has("ruleLabel") ? row.text("ruleLabel") : Names.words(row.text("rule"));
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
