package org.papergraph.resource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.query.Row;

/** Labels of the terms in rows of results: the name that the graph gives an IRI, or else words from its text or its key. */
final class Labeller {

    private final ResourceKeys keys;

    Labeller(ResourceKeys keys) {
        this.keys = keys;
    }

    /** The term of a variable; the row's variables {@code label} and {@code opening} name an IRI. */
    LabelledTerm of(Row row, String variable) {
        return row.hasIri(variable)
                ? new LabelledTerm(name(row, variable), row.text(variable))
                : LabelledTerm.literal(literal(row, variable));
    }

    /** The term of the variable {@code property}, named by {@code propertyLabel}. */
    static LabelledTerm property(Row row) {
        String iri = row.text("property");
        return new LabelledTerm(row.has("propertyLabel") ? row.text("propertyLabel") : Labels.property(iri), iri);
    }

    /** The first of the rows that agree in a variable: a resource with two names has two rows. */
    static Stream<Row> firsts(List<Row> rows, String variable) {
        Set<String> seen = new HashSet<>();
        return rows.stream().filter(row -> seen.add(row.text(variable)));
    }

    private String name(Row row, String variable) {
        if (row.has("label")) {
            return row.text("label");
        }
        String iri = row.text(variable);
        if (row.has("opening")) {
            return Labels.opening(row.text("opening"));
        }
        return keys.isOwn(iri) ? Labels.ofKey(keys.key(iri)) : foreign(iri);
    }

    /** A term of a vocabulary by its words, another site by its whole address. */
    private static String foreign(String iri) {
        return iri.contains("#") || !Labels.prefixed(iri).equals(iri) ? Labels.words(iri) : iri;
    }

    private static String literal(Row row, String variable) {
        String text = row.text(variable);
        return switch (row.datatype(variable)) {
            case "gMonthDay" -> Labels.date(text);
            case "boolean" -> text.equals("true") || text.equals("1") ? "yes" : "no";
            default -> text;
        };
    }
}
