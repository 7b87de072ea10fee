package org.papergraph.document;

import java.util.List;

/**
 * The authors that a document shows for an entry.
 *
 * @param affiliations the tags behind the list, as written; they belong to the list, not to one author
 * @param completeness of the list
 */
public record AuthorList(List<Authorship> authorships, List<String> affiliations, Completeness completeness) {

    public AuthorList {
        authorships = List.copyOf(authorships);
        affiliations = List.copyOf(affiliations);
    }

    /** Statements of a document about the rest of the list. */
    public enum Completeness {
        /** the document lists no authors at all */
        UNSTATED,
        /** every author is listed */
        COMPLETE,
        /** the list ends in {@code et al.} or the like */
        INCOMPLETE
    }

    /** The list of a document that names no authors. */
    public static AuthorList unstated() {
        return new AuthorList(List.of(), List.of(), Completeness.UNSTATED);
    }
}
