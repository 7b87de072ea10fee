package org.papergraph.reader.bibliography;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PersonName;
import org.papergraph.reader.author.AuthorLine;
import org.papergraph.reader.author.OrganizationEvidence;

/**
 * An author that a record gives apart from the others, perhaps in parts of the name, with identifiers and affiliations.
 *
 * @param name as people write it, given name first
 * @param identifiers of the author, such as an ORCID
 * @param affiliations of the author, each name once
 */
public record RecordAuthor(PersonName name, Identifiers identifiers, List<Affiliation> affiliations) {

    public RecordAuthor {
        affiliations = byName(affiliations);
    }

    /**
     * A person by the parts of the name; a part that is not given is empty.
     *
     * @param family with its particle, such as {@code van der Berg}
     * @param suffix such as {@code Jr.}
     * @throws IllegalArgumentException if all parts are blank
     */
    public static RecordAuthor person(String given, String family, String suffix) {
        String spoken = Stream.of(NameOrder.withDots(given.strip(), family.strip()), family).map(String::strip).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        String whole = suffix.isBlank() ? spoken : spoken + ", " + suffix.strip();
        return new RecordAuthor(single(whole), Identifiers.none(), List.of());
    }

    public static RecordAuthor organization(String name) {
        return new RecordAuthor(new PersonName(name.strip(), PersonName.Kind.ORGANIZATION), Identifiers.none(), List.of());
    }

    /** A person or an organisation, whichever a whole name reads as; the family name of a person may stand first, before a comma. */
    public static RecordAuthor named(String whole) {
        return OrganizationEvidence.isOrganization(whole) ? organization(whole) : person("", NameOrder.spoken(whole), "");
    }

    public RecordAuthor identifiedBy(Identifiers ids) {
        return new RecordAuthor(name, ids, affiliations);
    }

    /** The same with affiliations by their names, as written. */
    public RecordAuthor affiliatedWith(List<String> institutions) {
        return withAffiliations(institutions.stream().map(Affiliation::of).toList());
    }

    /** The same with affiliations. */
    public RecordAuthor withAffiliations(List<Affiliation> institutions) {
        return new RecordAuthor(name, identifiers, institutions);
    }

    Authorship at(int position) {
        return new Authorship(name, position, identifiers, affiliations, "");
    }

    /** Those that have a name; of one name, all identifiers together. */
    private static List<Affiliation> byName(List<Affiliation> affiliations) {
        Map<String, Affiliation> named = new LinkedHashMap<>();
        affiliations.stream().filter(each -> !each.name().isBlank()).forEach(each -> named.merge(each.name().strip(), each, RecordAuthor::together));
        return named.entrySet().stream().map(each -> new Affiliation(each.getKey(), each.getValue().identifiers(), each.getValue().otherIdentifiers())).toList();
    }

    private static Affiliation together(Affiliation one, Affiliation other) {
        return new Affiliation(one.name(), both(one.identifiers(), other.identifiers()), both(one.otherIdentifiers(), other.otherIdentifiers()));
    }

    private static <T> List<T> both(Collection<T> one, Collection<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    /** The name without titles and marks, as author lines are read; a name that reads as several or none stays as it is. */
    private static PersonName single(String written) {
        AuthorList read = AuthorLine.of(written).list();
        boolean one = read.authorships().size() == 1 && read.authorships().get(0).name().kind() == PersonName.Kind.PERSON;
        return one ? read.authorships().get(0).name() : new PersonName(written, PersonName.Kind.PERSON);
    }
}
