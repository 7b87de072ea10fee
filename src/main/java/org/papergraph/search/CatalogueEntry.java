package org.papergraph.search;

import java.util.List;
import org.papergraph.graph.ResourceType;

/**
 * A resource as facets and sorting take it.
 *
 * @param date as the graph has it, such as {@code 2024-05-02} or {@code --03-17}; of a document, when it was read last;
 *     empty where none is stated, and for other resources
 * @param venues the keys of those that a paper is part of
 * @param authors the keys of the people and organizations that wrote a paper
 * @param methods the keys of those that a paper uses
 * @param subjects the keys of those that documents state of a paper
 * @param papers the number of papers of a resource; for a document, of its entries
 */
public record CatalogueEntry(
        String iri, ResourceType type, String date, List<String> venues, List<String> authors, List<String> methods, List<String> subjects, long papers) {

    public CatalogueEntry {
        venues = List.copyOf(venues);
        authors = List.copyOf(authors);
        methods = List.copyOf(methods);
        subjects = List.copyOf(subjects);
    }

    static CatalogueEntry other(String iri, ResourceType type, long papers) {
        return new CatalogueEntry(iri, type, "", List.of(), List.of(), List.of(), List.of(), papers);
    }

    /** The year of a paper's date, or empty. */
    String year() {
        return type != ResourceType.PAPER || date.startsWith("-") || date.length() < 4 ? "" : date.substring(0, 4);
    }

    /** The values by which a facet finds the resource. */
    public List<String> values(Facet facet) {
        return switch (facet) {
            case TYPE -> List.of(type.label());
            case YEAR -> year().isEmpty() ? List.of() : List.of(year());
            case VENUE -> venues;
            case AUTHOR -> authors;
            case METHOD -> methods;
            case SUBJECT -> subjects;
        };
    }
}
