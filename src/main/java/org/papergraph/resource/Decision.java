package org.papergraph.resource;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.graph.Iris;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/**
 * A decision on two entries of a paper, two names of a person or of a concept, or a concept and a term of a vocabulary.
 *
 * @param rule that decided, with its IRI
 * @param status local name of its IRI, such as {@code Applied}
 * @param score from 0 to 1, or empty
 * @param reason that somebody gave for deciding by hand, or empty
 * @param sides the candidates, such as {@code Ari Morcos} or {@code entry 3 of 000_sample.txt}
 */
public record Decision(String iri, LabelledTerm rule, String status, String score, String evidence, String reason, List<Side> sides) {

    public Decision {
        sides = List.copyOf(sides);
    }

    /**
     * A candidate.
     *
     * @param paper of an entry; {@link LabelledTerm#NONE} for a person
     * @param document of an entry; {@link LabelledTerm#NONE} for a person
     * @param line of the document, or empty
     * @param texts of an entry as the document has them, the shortest first
     */
    public record Side(LabelledTerm candidate, LabelledTerm paper, LabelledTerm document, String line, List<String> texts) {

        public Side {
            texts = List.copyOf(texts);
        }
    }

    /**
     * A decision in a line: its sides by name alone.
     *
     * @param reason that somebody gave for deciding by hand, or empty
     */
    public record Summary(String iri, String rule, String status, String score, String evidence, String reason, String one, String other) {}

    /** The decisions on a person, an entry, or the entries of a paper, by status and falling score. */
    static List<Summary> summaries(String iri, Lookups lookups) {
        return lookups.decisions(iri).stream()
                .map(row -> new Summary(
                        row.text("decision"),
                        Labels.local(row.text("rule")),
                        Labels.local(row.text("status")),
                        row.text("score"),
                        row.text("evidence"),
                        row.text("reason"),
                        row.text("one"),
                        row.text("other")))
                .toList();
    }

    static Decision read(String iri, QueryFiles queries, Labeller labeller) {
        Map<String, List<Row>> sides = queries.rows("decision", Map.of("resource", iri)).stream()
                .collect(Collectors.groupingBy(row -> row.text("candidate"), LinkedHashMap::new, Collectors.toList()));
        return sides.values().stream().map(rows -> rows.get(0)).findFirst()
                .map(row -> new Decision(
                        iri,
                        new LabelledTerm(row.has("ruleLabel") ? row.text("ruleLabel") : Labels.words(row.text("rule")), row.text("rule")),
                        Labels.local(row.text("status")),
                        row.text("score"),
                        row.text("evidence"),
                        row.text("reason"),
                        sides.values().stream().map(rows -> side(rows, labeller)).toList()))
                .orElse(new Decision(iri, LabelledTerm.NONE, "", "", "", "", List.of()));
    }

    private static Side side(List<Row> rows, Labeller labeller) {
        Row row = rows.get(0);
        return new Side(
                new LabelledTerm(name(row), row.text("candidate")),
                row.has("paper") ? labeller.of(row, "paper") : LabelledTerm.NONE,
                row.has("document") ? new LabelledTerm(row.text("documentLabel"), row.text("document")) : LabelledTerm.NONE,
                row.text("line"),
                Labeller.firsts(rows, "context").map(each -> each.text("text")).filter(text -> !text.isEmpty())
                        .sorted(Comparator.comparingInt(String::length))
                        .toList());
    }

    private static String name(Row row) {
        if (row.has("name")) {
            return row.text("name");
        }
        return row.has("number") ? row.text("documentLabel") + ", entry " + row.text("number") : Iris.conceptName(row.text("candidate"));
    }
}
