package org.papergraph.resource;

import java.util.List;
import java.util.Map;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/**
 * An entry of a document that a paper comes from, and the run that found the mentions in it.
 *
 * @param number of the entry, or empty
 * @param line of the document, or empty
 * @param authorListComplete {@code true}, {@code false}, or empty where the document shows no authors
 * @param statedProperties IRIs of the properties that the document states of the paper
 * @param extractedProperties those that were extracted from the pages of the document, the surest first
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
        List<ExtractedProperty> extractedProperties,
        LabelledTerm run,
        LabelledTerm model) {

    public Occurrence {
        statedProperties = List.copyOf(statedProperties);
        extractedProperties = List.copyOf(extractedProperties);
    }

    /** The occurrences of a paper, by document and entry. */
    static List<Occurrence> read(String paper, QueryFiles queries, Lookups lookups, Labeller labeller) {
        List<Row> rows = lookups.occurrences(paper);
        Map<String, List<ExtractedProperty>> extracted = rows.stream().anyMatch(row -> row.has("pdf")) ? ExtractedProperty.read(paper, queries) : Map.of();
        return Labeller.firsts(rows, "entry")
                .map(row -> of(row, stated(paper, row.text("document"), lookups), extracted.getOrDefault(row.text("entry"), List.of()), labeller))
                .toList();
    }

    private static List<String> stated(String paper, String document, Lookups lookups) {
        return lookups.stated(paper, document).stream().filter(property -> !property.equals(RDF.type.getURI())).toList();
    }

    private static Occurrence of(Row row, List<String> given, List<ExtractedProperty> extracted, Labeller labeller) {
        List<String> stated = extracted.isEmpty() ? given : List.of();
        return new Occurrence(
                labeller.of(row, "document"),
                new LabelledTerm(row.has("number") ? "entry " + row.text("number") : "entry", row.text("entry")),
                row.text("number"),
                row.text("line"),
                row.text("complete"),
                stated,
                extracted,
                row.has("run") ? new LabelledTerm("the run", row.text("run")) : LabelledTerm.NONE,
                row.has("model") ? new LabelledTerm(row.text("modelLabel"), row.text("model")) : LabelledTerm.NONE);
    }
}
