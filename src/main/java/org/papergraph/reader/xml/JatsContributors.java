package org.papergraph.reader.xml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenAffiliation;

/** The authors of an article in JATS and the institutions to which they point. */
final class JatsContributors {

    private static final Set<String> NO_INSTITUTION = Set.of("label", "sup", "email", "xref", "institution-id", "ext-link", "fn");
    private static final Set<String> NO_NAME = Set.of("contrib-group", "xref", "fn", "email", "ext-link", "address", "aff");

    private final XmlElement meta;
    private final Map<String, List<XmlElement>> institutions = new LinkedHashMap<>();

    JatsContributors(XmlElement meta) {
        this.meta = meta;
        meta.within("aff").forEach(aff -> institutions.computeIfAbsent(aff.attribute("id"), id -> new ArrayList<>()).add(aff));
    }

    void addTo(BibliographicRecord record) {
        List<XmlElement> all = meta.at("contrib-group").flatMap(group -> group.at("contrib")).toList();
        List<XmlElement> authors = all.stream().filter(each -> each.attribute("contrib-type").matches("(?i)|authors?|collab|group")).toList();
        List<RecordAuthor> named = (authors.isEmpty() ? all : authors).stream().flatMap(each -> author(each).stream()).toList();
        named.forEach(record::add);
        if (meta.at("contrib-group").anyMatch(group -> group.has("etal"))) {
            record.omitsAuthors();
        }
        if (named.stream().allMatch(author -> author.affiliations().isEmpty())) {
            meta.within("aff").map(JatsContributors::institution).filter(text -> !text.isEmpty()).forEach(text -> record.add(RecordField.AFFILIATION, text, meta.line()));
        }
    }

    private Optional<RecordAuthor> author(XmlElement contributor) {
        return name(contributor).map(author -> author.identifiedBy(identifiers(contributor)).withAffiliations(Stream.concat(
                contributor.at("aff").map(List::of),
                contributor.at("xref").filter(xref -> xref.attribute("ref-type").equals("aff")).flatMap(xref -> Stream.of(xref.attribute("rid").split("\\s+")))
                        .map(id -> institutions.getOrDefault(id, List.of()))).flatMap(affs -> affiliation(affs).stream()).toList()));
    }

    private static Optional<RecordAuthor> name(XmlElement contributor) {
        Optional<XmlElement> parts = Stream.of("name", "name-alternatives/name", "string-name", "name-alternatives/string-name").flatMap(contributor::at).findFirst();
        if (parts.isPresent() && !parts.get().text("surname").isEmpty()) {
            return Optional.of(RecordAuthor.person(parts.get().text("given-names"), parts.get().text("surname"), parts.get().text("suffix")));
        }
        String whole = parts.map(XmlElement::text).orElse("");
        return whole.isEmpty() ? Stream.of("collab", "collab-alternatives/collab", "on-behalf-of").flatMap(contributor::at).map(collab -> collab.textWithout(NO_NAME).replaceFirst("[,;:]+$", ""))
                .filter(name -> !name.isEmpty()).findFirst().map(RecordAuthor::organization) : Optional.of(RecordAuthor.named(whole));
    }

    /** The ORCID, which may stand as an address beside others, and identifiers in schemes that are named. */
    private static Identifiers identifiers(XmlElement contributor) {
        Identifiers orcid = Identifiers.of(Stream.concat(Stream.of("contrib-id", "ext-link", "uri").flatMap(contributor::at), contributor.at("*/contrib-id"))
                .flatMap(id -> Stream.of(id.text(), id.attribute("href"))).flatMap(text -> IdentifierScheme.ORCID.read(text).stream()).limit(1).toList());
        return orcid.and(contributor.at("contrib-id").filter(id -> orcid.isEmpty() || !id.attribute("contrib-id-type").equals("orcid"))
                .map(id -> IdentifierForm.named(id.attribute("contrib-id-type"), id.text())).collect(Identifiers.together()));
    }

    /** One affiliation, perhaps in several elements, with the identifiers of all institutions in it. */
    private static Optional<Affiliation> affiliation(List<XmlElement> affs) {
        WrittenAffiliation written = new WrittenAffiliation(affs.stream().map(JatsContributors::institution).collect(Collectors.joining("; ")));
        affs.stream().flatMap(aff -> aff.within("institution-id")).forEach(id -> written.identify(id.attribute("institution-id-type"), id.text()));
        return written.affiliation();
    }

    private static String institution(XmlElement aff) {
        return aff.textWithout(NO_INSTITUTION).replaceAll("\\s+([,;.])", "$1").replaceFirst("^[\\s,;.]+", "").replaceFirst("[\\s,;]+$", "");
    }
}
