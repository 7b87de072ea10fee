package org.papergraph.reader.bibliography;

import java.util.Locale;
import org.papergraph.document.IdentifierScheme;

/** The schemes of identifiers in the words of DataCite, whether in JSON or in XML. */
public final class DataCiteSchemes {

    private DataCiteSchemes() {
    }

    /** The scheme that a type of identifier means; a DOI where the type is not told or not known. */
    public static IdentifierScheme scheme(String type) {
        return switch (type.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "")) {
            case "arxiv" -> IdentifierScheme.ARXIV;
            case "pmid" -> IdentifierScheme.PUBMED;
            case "pmcid" -> IdentifierScheme.PMC;
            case "isbn" -> IdentifierScheme.ISBN;
            case "issn", "eissn", "lissn" -> IdentifierScheme.ISSN;
            case "handle" -> IdentifierScheme.HANDLE;
            default -> IdentifierScheme.DOI;
        };
    }
}
