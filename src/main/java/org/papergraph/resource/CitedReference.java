package org.papergraph.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * A reference of a paper.
 *
 * @param written as a document writes it, or author, title and year where it tells them apart; empty where it gives identifiers alone
 * @param work the paper or cited work that it leads to; {@link LabelledTerm#NONE} where it does not tell works apart
 * @param isPaper true if that is a paper of the graph
 */
public record CitedReference(String written, LabelledTerm work, boolean isPaper, List<LabelledTerm> identifiers) {

    public CitedReference {
        identifiers = List.copyOf(identifiers);
    }

    /** In the order of the documents' lists of references. */
    static List<CitedReference> read(String paper, QueryFiles queries, Labeller labeller) {
        Map<String, List<Row>> byReference = queries.rows("references", Map.of("resource", paper)).stream()
                .collect(Collectors.groupingBy(row -> row.text("reference"), LinkedHashMap::new, Collectors.toList()));
        return byReference.values().stream().map(rows -> of(rows, labeller)).toList();
    }

    private static CitedReference of(List<Row> rows, Labeller labeller) {
        Row first = rows.get(0);
        return new CitedReference(written(first),
                first.has("work") ? labeller.of(first, "work") : LabelledTerm.NONE,
                first.text("isPaper").equals("true"),
                rows.stream().filter(row -> row.has("identifier"))
                        .map(row -> new LabelledTerm(row.text("identifierLabel"), row.text("identifier"))).distinct().toList());
    }

    private static String written(Row row) {
        return row.has("written") ? row.text("written")
                : Stream.of("author", "title", "year").map(row::text).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }
}
