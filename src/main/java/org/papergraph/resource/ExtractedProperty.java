package org.papergraph.resource;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.query.QueryFiles;

/**
 * A property of which an entry gives values that were extracted from typeset pages.
 *
 * @param property IRI
 * @param confidence from 0 to 1, as a decimal
 */
public record ExtractedProperty(String property, String confidence) {

    /** The extracted properties of a paper by the IRI of the entry that gives them, the surest first. */
    static Map<String, List<ExtractedProperty>> read(String paper, QueryFiles queries) {
        return queries.rows("extractions", Map.of("resource", paper)).stream().collect(Collectors.groupingBy(
                row -> row.text("entry"),
                Collectors.mapping(row -> new ExtractedProperty(row.text("property"), row.text("confidence")), Collectors.toList())));
    }
}
