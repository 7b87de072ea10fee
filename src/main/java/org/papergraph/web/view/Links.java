package org.papergraph.web.view;

/** Makes links of the rows of questions: an IRI with the name that the graph gives it, or the best words there are. */
public final class Links {

    private final ResourceUrls addresses;

    public Links(ResourceUrls addresses) {
        this.addresses = addresses;
    }

    /** What a variable holds, named by the row's variables {@code label} and {@code opening}. */
    public Link of(Row row, String variable) {
        return row.hasIri(variable)
                ? new Link(name(row, variable), addresses.href(row.text(variable)))
                : Link.plain(literal(row, variable));
    }

    /** What a variable holds, named by words of the caller. */
    public Link named(Row row, String variable, String words) {
        return new Link(words, addresses.href(row.text(variable)));
    }

    /** A property of the row, named by its variable {@code propertyLabel}. */
    public Link property(Row row) {
        String name = row.has("propertyLabel") ? row.text("propertyLabel") : Labels.property(row.text("property"));
        return new Link(name, addresses.href(row.text("property")));
    }

    private String name(Row row, String variable) {
        if (row.has("label")) {
            return row.text("label");
        }
        String iri = row.text(variable);
        if (row.has("opening")) {
            return Labels.opening(row.text("opening"));
        }
        return addresses.isOwn(iri) ? Labels.ofKey(addresses.key(iri)) : foreign(iri);
    }

    /** A term of a vocabulary by its words, another site by its whole address. */
    private static String foreign(String iri) {
        return iri.contains("#") ? Labels.words(iri) : iri;
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
