package org.papergraph.resource;

import java.util.List;
import org.papergraph.query.Row;
import org.papergraph.resource.lookup.Lookups;

/**
 * A method, task, dataset or metric of a paper.
 *
 * @param link IRI of the property that says so, such as {@code pg:usesMethod}
 * @param confidence calibrated probability of the extracted statement, or empty
 * @param statement IRI of the extracted statement, or empty
 * @param linked true if the graph links the paper to the concept; false for one that is only mentioned
 */
public record PaperConcept(LabelledTerm concept, String link, String confidence, String statement, boolean linked) {

    /** The concepts of a paper: linked ones before those only mentioned, by falling confidence. */
    static List<PaperConcept> read(String paper, Lookups lookups, Labeller labeller) {
        List<Row> rows = lookups.concepts(paper);
        return rows.stream().map(row -> row.text("property")).distinct()
                .flatMap(link -> Labeller.firsts(rows.stream().filter(row -> row.text("property").equals(link)).toList(), "concept"))
                .map(row -> new PaperConcept(
                        labeller.of(row, "concept"),
                        row.text("property"),
                        row.text("confidence"),
                        row.text("statement"),
                        row.text("linked").equals("true")))
                .toList();
    }
}
