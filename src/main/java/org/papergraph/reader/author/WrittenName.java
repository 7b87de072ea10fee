package org.papergraph.reader.author;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PersonName.Kind;

/**
 * An author of a list, taken apart.
 *
 * @param written the characters of the document, runs of space as one
 * @param name without titles, degrees, marks and what stands in brackets behind it; empty where nothing else is written
 * @param evidence of the kind of agent
 * @param problems that reading it met
 */
record WrittenName(String written, String name, Evidence evidence, Identifiers identifiers, List<String> affiliations, List<String> problems) {

    WrittenName {
        affiliations = List.copyOf(affiliations);
        problems = List.copyOf(problems);
    }

    /** Evidence of the kind of agent that stands beside a name. */
    enum Evidence {
        NONE,
        /** a title, a degree, an ORCID, or the family name first */
        PERSON,
        /** braces around the whole name, as BibTeX has them */
        ORGANIZATION
    }

    boolean isEmpty() {
        return name.isEmpty();
    }

    Kind kind() {
        return switch (evidence) {
            case PERSON -> Kind.PERSON;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case NONE -> OrganizationEvidence.isOrganization(name) ? Kind.ORGANIZATION : Kind.PERSON;
        };
    }

    /** The same with what stands behind its comma, which becomes part of the name as {@code newName} says. */
    WrittenName joined(WrittenName next, String newName, Evidence newEvidence) {
        return new WrittenName(written + ", " + next.written, newName, newEvidence, identifiers.and(next.identifiers),
                both(affiliations, next.affiliations), both(problems, next.problems));
    }

    /** The same with marks, identifiers and affiliations that stand behind its comma. */
    WrittenName joined(WrittenName next) {
        return joined(next, name, next.evidence == Evidence.NONE ? evidence : next.evidence);
    }

    /** The same as a person's whose family name this is and whose given names the next one is. */
    WrittenName withGivenNames(WrittenName next) {
        return joined(next, next.name + " " + name, Evidence.PERSON);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
