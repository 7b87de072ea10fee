package org.papergraph.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * A work that a paper cites.
 *
 * @param written the reference as a document writes it, empty where it gives identifiers alone
 */
public record CitedWork(String written, List<LabelledTerm> identifiers) {

    public CitedWork {
        identifiers = List.copyOf(identifiers);
    }

    /** In the order of the documents' lists of references. */
    static List<CitedWork> read(String paper, QueryFiles queries, Labeller labeller) {
        Map<String, List<Row>> byReference = queries.rows("references", Map.of("resource", paper)).stream()
                .collect(Collectors.groupingBy(row -> row.text("reference"), LinkedHashMap::new, Collectors.toList()));
        return byReference.values().stream()
                .map(rows -> new CitedWork(rows.get(0).text("written"),
                        rows.stream().filter(row -> row.has("identifier")).map(row -> labeller.of(row, "identifier")).toList()))
                .toList();
    }
}
