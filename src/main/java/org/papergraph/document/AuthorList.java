package org.papergraph.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The authors that a document shows for an entry.
 *
 * @param authorships in the order of the list; people of one name are numbered
 * @param affiliations the tags behind the list, as written; they belong to the list, not to one author
 * @param completeness of the list
 */
public record AuthorList(List<Authorship> authorships, List<String> affiliations, Completeness completeness) {

    /** The sentence that says, where a format has no sign for it, that a work has more authors than are listed. */
    public static final String MORE_AUTHORS = "There are more authors; the documents hide them.";

    public AuthorList {
        authorships = numbered(authorships);
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

    /** The authorships with the people of one name told apart: two places in a list are two people. */
    private static List<Authorship> numbered(List<Authorship> authorships) {
        Map<String, Integer> bearers = new HashMap<>();
        return authorships.stream().map(each -> each.name().kind() == PersonName.Kind.PERSON
                ? each.heldBy(bearers.merge(String.join(" ", each.name().words()), 1, Integer::sum)) : each).toList();
    }

    /** True if a name has a place in the list, in whatever form it is written. */
    public boolean shows(PersonName name) {
        return authorships.stream().anyMatch(each -> each.position() != Authorship.HIDDEN && each.name().key().equals(name.key()));
    }

    /** The list of a document that names no authors. */
    public static AuthorList unstated() {
        return new AuthorList(List.of(), List.of(), Completeness.UNSTATED);
    }
}
