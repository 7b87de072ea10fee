package org.papergraph.resource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * An entry of a document that a paper comes from, and the run that found the mentions in it.
 *
 * @param number of the entry, or empty
 * @param line of the document, or empty
 * @param authorListComplete {@code true}, {@code false}, or empty where the document shows no authors
 * @param statedProperties IRIs of the properties that the document states of the paper
 * @param run {@link LabelledTerm#NONE} where none found mentions there
 * @param model of the run
 */
public record Occurrence(
        LabelledTerm document,
        LabelledTerm entry,
        String number,
        String line,
        String authorListComplete,
        List<String> statedProperties,
        LabelledTerm run,
        LabelledTerm model) {

    public Occurrence {
        statedProperties = List.copyOf(statedProperties);
    }

    /** The occurrences of a paper, by document and entry. */
    static List<Occurrence> read(String paper, QueryFiles queries, Labeller labeller) {
        Map<String, List<String>> stated = queries.rows("stated", Map.of("resource", paper)).stream()
                .filter(row -> !row.text("property").equals(RDF.type.getURI()))
                .collect(Collectors.groupingBy(
                        row -> row.text("document"),
                        Collectors.mapping(row -> row.text("property"), Collectors.toList())));
        return Labeller.firsts(queries.rows("occurrences", Map.of("resource", paper)), "entry")
                .map(row -> of(row, stated.getOrDefault(row.text("document"), List.of()), labeller))
                .toList();
    }

    private static Occurrence of(Row row, List<String> stated, Labeller labeller) {
        return new Occurrence(
                labeller.of(row, "document"),
                new LabelledTerm(row.has("number") ? "entry " + row.text("number") : "entry", row.text("entry")),
                row.text("number"),
                row.text("line"),
                row.text("complete"),
                stated,
                row.has("run") ? new LabelledTerm("the run", row.text("run")) : LabelledTerm.NONE,
                row.has("model") ? new LabelledTerm(row.text("modelLabel"), row.text("model")) : LabelledTerm.NONE);
    }
}
