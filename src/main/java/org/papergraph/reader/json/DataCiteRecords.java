package org.papergraph.reader.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject.Vocabulary;
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
 * Records of DataCite in JSON (schema 4): answers of its API with {@code data}, and their {@code attributes} alone, in arrays or lines.
 *
 * @see <a href="https://datacite-metadata-schema.readthedocs.io/en/4.6/">DataCite's schema</a>
 */
final class DataCiteRecords implements JsonFormat {

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return key.equals("data");
    }

    @Override
    public boolean recognises(JsonFields record) {
        JsonFields fields = fields(record);
        boolean titled = fields.items("titles").stream().anyMatch(title -> title.has("title"));
        return titled && fields.hasAnyKey("creators", "publicationYear", "relatedIdentifiers", "rightsList", "schemaVersion");
    }

    @Override
    public BibliographicRecord read(JsonFields item, JsonFields around, int line) {
        JsonFields fields = fields(item);
        JsonRecord record = new JsonRecord(fields, line).markup(RecordField.TITLE, title(fields)).put(RecordField.DATE, date(fields))
                .text(RecordField.YEAR, "publicationYear").text(RecordField.LANGUAGE, "language").put(RecordField.LICENCE, licence(fields))
                .text(RecordField.ADDRESS, "url").each(RecordField.FULL_TEXT, "contentUrl");
        fields.items("titles").stream().filter(title -> title.has("titleType"))
                .forEach(title -> record.markup(RecordField.OTHER_TITLE, title.text("title")));
        fields.items("descriptions").stream().filter(each -> each.text("descriptionType").equalsIgnoreCase("abstract"))
                .forEach(each -> record.markup(RecordField.ABSTRACT, each.text("description")));
        types(fields.at("types")).forEach(type -> record.put(RecordField.TYPE, type));
        addIdentifiers(item, fields, record);
        fields.first("creators", "contributors").items().forEach(name -> author(name).ifPresent(record.record()::add));
        addPublication(fields, record);
        addSubjects(fields, record);
        addRelated(fields, record.record());
        return record.record();
    }

    private static JsonFields fields(JsonFields record) {
        return record.at("attributes").isObject() ? record.at("attributes") : record;
    }

    /** The first title without a type and the subtitle. */
    private static String title(JsonFields fields) {
        List<JsonFields> titles = fields.items("titles");
        String main = titles.stream().filter(title -> !title.has("titleType")).map(title -> title.isObject() ? title.text("title") : title.text()).findFirst().orElse("");
        String subtitle = titles.stream().filter(title -> title.text("titleType").equalsIgnoreCase("subtitle")).map(title -> title.text("title")).findFirst().orElse("");
        return main.isBlank() || subtitle.isBlank() ? main : main + ": " + subtitle;
    }

    private static String date(JsonFields fields) {
        return Stream.of("issued", "available", "submitted", "created").flatMap(type -> fields.items("dates").stream()
                        .filter(date -> date.text("dateType").equalsIgnoreCase(type)).map(date -> date.text("date")))
                .filter(text -> !text.isBlank()).findFirst().map(text -> text.replaceFirst("(?<=\\d{4})[/].*|T.*", "")).orElse("");
    }

    private static String licence(JsonFields fields) {
        List<JsonFields> rights = fields.items("rightsList");
        return Stream.concat(rights.stream().map(each -> each.text("rightsUri")), rights.stream().map(each -> each.isObject() ? each.text("rights", "rightsIdentifier") : each.text()))
                .filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The types, the general one first unless it says no more than that there is text. */
    private static List<String> types(JsonFields types) {
        String general = types.text("resourceTypeGeneral");
        return Stream.of(general.matches("(?i)text|other|collection") ? "" : general, types.text("resourceType"))
                .filter(type -> !type.isBlank()).map(type -> type.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT)).toList();
    }

    private static void addIdentifiers(JsonFields item, JsonFields fields, JsonRecord record) {
        String doi = fields.text("doi", "DOI");
        record.put(RecordField.DOI, doi.isBlank() && IdentifierScheme.DOI.read(item.text("id")).isPresent() ? item.text("id") : doi);
        Stream.of("identifiers", "alternateIdentifiers").flatMap(key -> fields.items(key).stream()).forEach(each -> {
            String text = each.isObject() ? each.text("identifier", "alternateIdentifier") : each.text();
            String type = each.text("identifierType", "alternateIdentifierType");
            if (!text.isBlank() && !(type.equalsIgnoreCase("doi") && !doi.isBlank())) {
                record.record().identify(IdentifierForm.named(type, text));
            }
        });
    }

    private static Optional<RecordAuthor> author(JsonFields creator) {
        String name = creator.isObject() ? creator.text("name", "creatorName") : creator.text();
        boolean organization = creator.text("nameType", "type").matches("(?i)organi[sz]ation(?:al)?");
        boolean inParts = !organization && creator.has("familyName");
        if (!inParts && name.isBlank()) {
            return Optional.empty();
        }
        RecordAuthor author = inParts ? RecordAuthor.person(creator.text("givenName"), creator.text("familyName"), "")
                : organization ? RecordAuthor.organization(name) : RecordAuthor.named(name);
        Identifiers identifiers = creator.items("nameIdentifiers").stream().map(each -> each.isObject()
                ? IdentifierForm.named(each.text("nameIdentifierScheme", "schemeUri", "schemeURI"), each.text("nameIdentifier")) : IdentifierForm.of(each.text()))
                .collect(Identifiers.together());
        return Optional.of(author.identifiedBy(identifiers.and(Identifiers.of(Identifier.ofAddress(creator.text("id")).stream().toList())))
                .withAffiliations(creator.items("affiliation").stream().flatMap(each -> affiliation(each).stream()).toList()));
    }

    private static Optional<Affiliation> affiliation(JsonFields affiliation) {
        return new WrittenAffiliation(affiliation.isObject() ? affiliation.text("name") : affiliation.text())
                .identify(affiliation.text("affiliationIdentifierScheme", "schemeUri", "schemeURI"), affiliation.text("affiliationIdentifier")).affiliation();
    }

    private static void addPublication(JsonFields fields, JsonRecord record) {
        JsonFields publisher = fields.at("publisher");
        JsonFields container = fields.at("container");
        JsonFields in = fields.items("relatedItems").stream().filter(each -> each.text("relationType").equals("IsPublishedIn")).findFirst().orElse(JsonFields.NONE);
        record.put(RecordField.PUBLISHER, publisher.isObject() ? publisher.text("name") : publisher.text())
                .markup(RecordField.VENUE, in.items("titles").stream().map(title -> title.text("title")).findFirst().orElse("")).markup(RecordField.VENUE, container.text("title"));
        for (JsonFields place : List.of(in, container)) {
            record.put(RecordField.VOLUME, place.text("volume")).put(RecordField.ISSUE, place.text("issue"))
                    .put(RecordField.FIRST_PAGE, place.text("firstPage")).put(RecordField.LAST_PAGE, place.text("lastPage"));
        }
        Stream.of(in.at("relatedItemIdentifier").isObject() ? in.at("relatedItemIdentifier").text("relatedItemIdentifier") : "", container.text("identifier"))
                .forEach(number -> record.put(RecordField.SERIAL_NUMBER, number));
    }

    /** A term without a vocabulary is a keyword. */
    private static void addSubjects(JsonFields fields, JsonRecord record) {
        for (JsonFields subject : fields.items("subjects")) {
            String label = subject.isObject() ? subject.text("subject") : subject.text();
            boolean keyword = !subject.has("subjectScheme") && !subject.has("schemeUri") && !subject.has("valueUri");
            if (keyword) {
                record.put(RecordField.KEYWORDS, label);
            } else if (!label.isBlank()) {
                record.record().add(new Subject(label, Vocabulary.OTHER, subject.text("valueUri"), List.of()));
            }
        }
    }

    private static void addRelated(JsonFields fields, BibliographicRecord record) {
        for (JsonFields related : fields.items("relatedIdentifiers")) {
            String text = related.text("relatedIdentifier");
            relate(record, related.text("relationType"), new WrittenReference(text)
                    .identify(related.text("relatedIdentifierType"), text).reference());
        }
        fields.items("relatedItems").stream().filter(related -> !related.text("relationType").equals("IsPublishedIn")).forEach(related -> {
            JsonFields identifier = related.at("relatedItemIdentifier");
            relate(record, related.text("relationType"), new WrittenReference("")
                    .title(related.items("titles").stream().map(title -> title.text("title")).findFirst().orElse("")).year(related.text("publicationYear"))
                    .firstAuthor(related.items("creators").stream().map(creator -> creator.text("name")).findFirst().orElse(""))
                    .identify(identifier.text("relatedItemIdentifierType"), identifier.isObject() ? identifier.text("relatedItemIdentifier") : identifier.text()).reference());
        });
    }

    private static void relate(BibliographicRecord record, String relation, Optional<Reference> other) {
        other.filter(each -> RelationNames.isCitation(relation)).ifPresent(record::add);
        other.ifPresent(each -> RelationNames.kind(relation).ifPresent(kind -> record.add(new WorkRelation(kind, each))));
    }
}
