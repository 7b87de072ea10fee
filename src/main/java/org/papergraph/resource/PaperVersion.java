package org.papergraph.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.Row;

/**
 * A version of a paper.
 *
 * @param status local name of its IRI, such as {@code Preprint}
 * @param dates as far as documents give them
 * @param places venue, volume and pages, each as one document gives them
 * @param identifiers by their IRIs
 */
public record PaperVersion(String status, List<String> dates, List<String> places, List<String> identifiers) {

    public PaperVersion {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
        identifiers = List.copyOf(identifiers);
    }

    /** The preprint before the published version. */
    static List<PaperVersion> read(String paper, QueryFiles queries) {
        Map<String, List<Row>> versions = queries.rows("versions", Map.of("resource", paper)).stream()
                .collect(Collectors.groupingBy(row -> row.text("status"), LinkedHashMap::new, Collectors.toList()));
        return versions.entrySet().stream()
                .map(version -> new PaperVersion(Labels.local(version.getKey()), values(version.getValue(), Schema.datePublished),
                        values(version.getValue(), Dcterms.bibliographicCitation), values(version.getValue(), Dcterms.identifier)))
                .toList();
    }

    private static List<String> values(List<Row> rows, Node part) {
        return rows.stream().filter(row -> row.text("part").equals(part.getURI())).map(row -> row.text("value")).distinct().toList();
    }
}
