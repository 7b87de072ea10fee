package org.papergraph.resource;

import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryFiles;

/**
 * A number that a document states of a person or an organization.
 *
 * @param name of the figure, with the observation's IRI
 * @param value as the document's statement has it
 * @param other the document, among the figures of a person; the person, among the figures of a document
 */
public record Figure(LabelledTerm name, String value, LabelledTerm other) {

    static List<Figure> ofAgent(String agent, QueryFiles queries, Labeller labeller) {
        return read(agent, "figures", "document", queries, labeller);
    }

    static List<Figure> ofDocument(String document, QueryFiles queries, Labeller labeller) {
        return read(document, "stated-figures", "whose", queries, labeller);
    }

    private static List<Figure> read(String iri, String query, String other, QueryFiles queries, Labeller labeller) {
        return Labeller.firsts(queries.rows(query, Map.of("resource", iri)), "figure")
                .map(row -> new Figure(new LabelledTerm(row.text("name"), row.text("figure")), row.text("value"), labeller.of(row, other)))
                .toList();
    }
}
