package org.papergraph.reader.xml;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.RelationNames;
import org.papergraph.reader.bibliography.WrittenAffiliation;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Resources in DataCite's schema, kernels 2 to 4.
 *
 * @see <a href="https://datacite-metadata-schema.readthedocs.io/en/4.6/">DataCite's schema</a>
 */
final class DataCiteResources implements XmlRecordReader {

    private static final FieldPaths FIELDS = new FieldPaths("PUBLISHER publisher, YEAR publicationYear, LANGUAGE language");
    private static final String PUBLISHED_IN = "IsPublishedIn";

    @Override
    public void read(XmlElement resource, XmlRecordReader.Sink sink) {
        BibliographicRecord record = new BibliographicRecord(resource.line());
        types(resource, record);
        titles(resource, record);
        resource.at("descriptions/description").filter(each -> each.attribute("descriptionType").equalsIgnoreCase("abstract"))
                .forEach(each -> record.addMarked(RecordField.ABSTRACT, each.text(), each.line()));
        identifiers(resource, record);
        List<XmlElement> creators = resource.at("creators/creator").toList();
        (creators.isEmpty() ? resource.at("contributors/contributor") : creators.stream()).forEach(each -> author(each).ifPresent(record::add));
        date(resource, record);
        FIELDS.fill(record, resource);
        subjects(resource, record);
        licence(resource).ifPresent(licence -> record.add(RecordField.LICENCE, licence, resource.line()));
        related(resource, record);
        sink.accept(record);
    }

    /** The types, the general one first unless it says no more than that there is text. */
    private static void types(XmlElement resource, BibliographicRecord record) {
        resource.first("resourceType").ifPresent(type -> Stream.of(type.attribute("resourceTypeGeneral").replaceFirst("(?i)^(?:text|other|collection)$", ""), type.text())
                .filter(each -> !each.isEmpty())
                .forEach(each -> record.add(RecordField.TYPE, each.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT), type.line())));
    }

    /** The first title without a type and the subtitle; the others where there is none. */
    private static void titles(XmlElement resource, BibliographicRecord record) {
        List<XmlElement> titles = resource.at("titles/title").toList();
        String main = titles.stream().filter(title -> title.attribute("titleType").isEmpty()).map(XmlElement::text).findFirst().orElse("");
        String subtitle = titles.stream().filter(title -> title.attribute("titleType").equalsIgnoreCase("subtitle")).map(XmlElement::text).findFirst().orElse("");
        record.addMarked(RecordField.TITLE, main.isEmpty() || subtitle.isEmpty() ? main : main + ": " + subtitle, resource.line());
        titles.stream().filter(title -> !title.attribute("titleType").isEmpty()).forEach(title -> record.addMarked(RecordField.OTHER_TITLE, title.text(), title.line()));
    }

    private static void identifiers(XmlElement resource, BibliographicRecord record) {
        resource.at("identifier").filter(each -> !each.text().isEmpty()).forEach(each -> record.identify(IdentifierForm.named(each.attribute("identifierType"), each.text())));
        resource.at("alternateIdentifiers/alternateIdentifier").filter(each -> !each.text().isEmpty())
                .forEach(each -> record.identify(IdentifierForm.named(each.attribute("alternateIdentifierType"), each.text())));
    }

    private static Optional<RecordAuthor> author(XmlElement creator) {
        XmlElement named = creator.first("creatorName").or(() -> creator.first("contributorName")).orElse(creator);
        String name = named == creator ? "" : named.text();
        boolean organization = named.attribute("nameType").matches("(?i)organi[sz]ation(?:al)?");
        boolean inParts = !organization && !creator.text("familyName").isEmpty();
        if (!inParts && name.isEmpty()) {
            return Optional.empty();
        }
        RecordAuthor author = inParts ? RecordAuthor.person(creator.text("givenName"), creator.text("familyName"), "")
                : organization ? RecordAuthor.organization(name) : RecordAuthor.named(name);
        return Optional.of(author.withAffiliations(creator.at("affiliation").flatMap(each -> affiliation(each).stream()).toList())
                .identifiedBy(creator.at("nameIdentifier").map(each -> IdentifierForm.named(schemeOf(each, "nameIdentifierScheme"), each.text())).collect(Identifiers.together())));
    }

    private static Optional<Affiliation> affiliation(XmlElement affiliation) {
        return new WrittenAffiliation(affiliation.text())
                .identify(schemeOf(affiliation, "affiliationIdentifierScheme"), affiliation.attribute("affiliationIdentifier")).affiliation();
    }

    /** The name of the scheme, or else its address. */
    private static String schemeOf(XmlElement identifier, String attribute) {
        return identifier.attribute(attribute).isEmpty() ? identifier.attribute("schemeURI") : identifier.attribute(attribute);
    }

    private static void date(XmlElement resource, BibliographicRecord record) {
        Stream.of("issued", "available", "submitted", "created").flatMap(type -> resource.at("dates/date").filter(date -> date.attribute("dateType").equalsIgnoreCase(type)))
                .filter(date -> !date.text().isEmpty()).findFirst()
                .ifPresent(date -> record.add(RecordField.DATE, date.text().replaceFirst("(?<=\\d{4})/.*|T.*", ""), date.line()));
    }

    private static Optional<String> licence(XmlElement resource) {
        List<XmlElement> rights = Stream.of("rightsList/rights", "rights").flatMap(resource::at).toList();
        return Stream.concat(rights.stream().map(each -> each.attribute("rightsURI")), rights.stream().map(XmlElement::text)).filter(text -> !text.isEmpty()).findFirst();
    }

    /** A term without a vocabulary is a keyword. */
    private static void subjects(XmlElement resource, BibliographicRecord record) {
        resource.at("subjects/subject").filter(subject -> !subject.text().isEmpty()).forEach(subject -> {
            boolean isKeyword = Stream.of("subjectScheme", "schemeURI", "valueURI").map(subject::attribute).allMatch(String::isEmpty);
            if (isKeyword) {
                record.add(RecordField.KEYWORDS, subject.text(), subject.line());
            } else {
                record.add(new Subject(subject.text(), Subject.Vocabulary.OTHER, subject.attribute("valueURI"), List.of()));
            }
        });
    }

    private static void related(XmlElement resource, BibliographicRecord record) {
        resource.at("relatedIdentifiers/relatedIdentifier").forEach(related -> relate(record, related.attribute("relationType"),
                new WrittenReference(related.text()).identify(related.attribute("relatedIdentifierType"), related.text()).reference()));
        for (XmlElement item : resource.at("relatedItems/relatedItem").toList()) {
            if (item.attribute("relationType").equals(PUBLISHED_IN)) {
                new FieldPaths("VENUE titles/title, VOLUME volume, ISSUE issue, FIRST_PAGE firstPage, LAST_PAGE lastPage, SERIAL_NUMBER relatedItemIdentifier").fill(record, item);
            } else {
                relate(record, item.attribute("relationType"), new WrittenReference("").title(item.text("titles/title")).year(item.text("publicationYear"))
                        .firstAuthor(item.text("creators/creator/creatorName"))
                        .identify(item.first("relatedItemIdentifier").map(each -> each.attribute("relatedItemIdentifierType")).orElse(""), item.text("relatedItemIdentifier")).reference());
            }
        }
    }

    private static void relate(BibliographicRecord record, String relation, Optional<Reference> other) {
        other.filter(each -> RelationNames.isCitation(relation)).ifPresent(record::add);
        other.ifPresent(each -> RelationNames.kind(relation).ifPresent(kind -> record.add(new WorkRelation(kind, each))));
    }
}
