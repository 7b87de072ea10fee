package org.papergraph.reader.json;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.RelationNames;
import org.papergraph.reader.bibliography.UpdateNames;
import org.papergraph.reader.bibliography.WrittenAffiliation;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Works of Crossref's REST API and of its dumps: messages with one work or with items, works alone, in arrays or lines.
 *
 * @see <a href="https://github.com/CrossRef/rest-api-doc/blob/master/api_format.md">Format of the API</a>
 */
final class CrossrefWorks implements JsonFormat {

    private static final Set<String> LISTS = Set.of("message", "items");
    private static final String[] OWN_KEYS = {"is-referenced-by-count", "reference-count", "references-count", "content-domain", "deposited", "indexed",
        "published-print", "published-online", "issn-type", "update-to", "member", "prefix"};
    private static final String DOI_RESOLVER = "(?i)https?://(?:dx\\.)?doi\\.org/.*";

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return LISTS.contains(key);
    }

    @Override
    public boolean recognises(JsonFields work) {
        boolean titled = work.at("title").isArray() || work.at("container-title").isArray();
        return work.has("DOI") && Stream.of(OWN_KEYS).filter(work::hasAnyKey).count() >= (titled ? 1 : 2) || work.has("DOI") && titled && work.has("publisher");
    }

    @Override
    public BibliographicRecord read(JsonFields work, JsonFields around, int line) {
        JsonRecord record = new JsonRecord(work, line).each(RecordField.TYPE, "subtype", "type").markup(RecordField.TITLE, title(work))
                .marked(RecordField.OTHER_TITLE, "original-title", "short-title").markup(RecordField.ABSTRACT, abstractText(work))
                .put(RecordField.DATE, date(work)).text(RecordField.DOI, "DOI").text(RecordField.LANGUAGE, "language")
                .each(RecordField.SUBJECT, "subject").put(RecordField.LICENCE, licence(work));
        addAuthors(work, record.record());
        addPublication(work, record);
        addLinks(work, record);
        work.items("reference").forEach(reference -> reference(reference).ifPresent(record.record()::add));
        addRelations(work, record.record());
        addUpdates(work, record.record());
        return record.record();
    }

    private static String title(JsonFields work) {
        String title = work.text("title");
        String subtitle = work.text("subtitle");
        return title.isBlank() || subtitle.isBlank() || title.contains(subtitle) ? title : title + ": " + subtitle;
    }

    /** The abstract in JATS, without the heading that says that it is one. */
    private static String abstractText(JsonFields work) {
        return work.text("abstract").replaceFirst("(?i)<jats:title>\\s*abstract\\s*[.:]?\\s*</jats:title>", "");
    }

    private static String date(JsonFields work) {
        return Stream.of("issued", "published", "published-print", "published-online", "posted", "published-other", "approved", "content-created")
                .map(key -> new CslDate(work.at(key)).text()).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    private static String licence(JsonFields work) {
        List<JsonFields> licences = work.items("license");
        return Stream.concat(licences.stream().filter(each -> each.text("content-version").equals("vor")), licences.stream())
                .map(each -> each.isObject() ? each.text("URL") : each.text()).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /** The authors, the one who is said to be the first before the others; editors and the like where there are none. */
    private static void addAuthors(JsonFields work, BibliographicRecord record) {
        List<JsonFields> names = work.first("author", "editor", "chair", "translator").items();
        Stream.of(true, false).flatMap(first -> names.stream().filter(name -> name.text("sequence").equals("first") == first))
                .forEach(name -> CslNames.author(name).ifPresent(author -> record.add(author
                        .identifiedBy(Identifiers.read(IdentifierScheme.ORCID, name.text("ORCID", "orcid")))
                        .withAffiliations(name.items("affiliation").stream().flatMap(each -> affiliation(each).stream()).toList()))));
    }

    private static Optional<Affiliation> affiliation(JsonFields affiliation) {
        WrittenAffiliation written = new WrittenAffiliation(affiliationName(affiliation));
        affiliation.items("id").forEach(id -> written.identify(id.text("id-type"), id.text("id")));
        return written.affiliation();
    }

    private static String affiliationName(JsonFields affiliation) {
        return affiliation.isObject() ? String.join(", ", Stream.of("department", "name", "place").flatMap(key -> affiliation.texts(key).stream()).distinct().toList())
                : affiliation.text();
    }

    /** Of the two containers of a paper or chapter, the first is the series. */
    private static void addPublication(JsonFields work, JsonRecord record) {
        List<String> containers = work.texts("container-title");
        boolean inSeries = containers.size() > 1 && work.text("type").matches(".*(?:chapter|proceedings|reference|section|part).*");
        record.markup(RecordField.VENUE, containers.isEmpty() ? "" : containers.get(inSeries ? 1 : 0))
                .markup(RecordField.SERIES, inSeries ? containers.get(0) : "")
                .text(RecordField.OTHER_VENUE, "short-container-title").put(RecordField.OTHER_VENUE, work.at("event").text("name"))
                .put(RecordField.OTHER_VENUE, work.at("institution").items().stream().map(each -> each.text("name")).findFirst().orElse(""))
                .text(RecordField.VOLUME, "volume").text(RecordField.ISSUE, "issue").pages(work.text("page"))
                .text(RecordField.ARTICLE_NUMBER, "article-number").text(RecordField.PUBLISHER, "publisher")
                .each(RecordField.SERIAL_NUMBER, "ISSN", "ISBN");
    }

    /** The page of the publisher and the full text that is for readers. */
    private static void addLinks(JsonFields work, JsonRecord record) {
        Stream.of(work.at("resource", "primary").text("URL"), work.text("URL")).filter(address -> !address.matches(DOI_RESOLVER))
                .forEach(address -> record.put(RecordField.ADDRESS, address));
        work.items("link").stream().filter(link -> !link.text("intended-application").equals("similarity-checking"))
                .forEach(link -> record.put(RecordField.FULL_TEXT, link.text("URL")));
    }

    private static Optional<Reference> reference(JsonFields reference) {
        String written = reference.text("unstructured");
        String parts = String.join(", ", Stream.of("author", "year", "article-title", "volume-title", "series-title", "journal-title", "volume", "issue", "first-page")
                .map(reference::text).filter(part -> !part.isBlank()).toList());
        String text = Stream.of(written, parts, reference.text("DOI", "key")).filter(each -> !each.isBlank()).findFirst().orElse("");
        return new WrittenReference(text).title(reference.text("article-title", "volume-title")).firstAuthor(reference.text("author"))
                .year(reference.text("year")).identify(IdentifierScheme.DOI, reference.text("DOI")).reference();
    }

    private static void addRelations(JsonFields work, BibliographicRecord record) {
        JsonFields relations = work.at("relation");
        for (String name : relations.keys()) {
            for (JsonFields other : relations.items(name)) {
                Optional<Reference> reference = identified(other.text("id-type"), other.text("id", "doi"));
                if (RelationNames.isCitation(name)) {
                    reference.ifPresent(record::add);
                }
                reference.ifPresent(named -> RelationNames.kind(name).ifPresent(kind -> record.add(new WorkRelation(kind, named))));
            }
        }
    }

    /** A work by its identifier alone. */
    private static Optional<Reference> identified(String type, String text) {
        return new WrittenReference(text).identify(type, text).reference();
    }

    /** What a notice does to other works, and what notices did to this one. */
    private static void addUpdates(JsonFields work, BibliographicRecord record) {
        for (JsonFields update : work.items("update-to")) {
            UpdateNames.of(update.text("type", "label")).ifPresent(name -> identified("doi", update.text("DOI"))
                    .ifPresent(other -> record.add(new WorkRelation(name.ofNotice(), other))));
        }
        for (JsonFields update : Stream.of("updated-by", "updated_by").flatMap(key -> work.items(key).stream()).toList()) {
            UpdateNames.of(update.text("type", "label")).ifPresent(name -> {
                record.state(name.status());
                identified("doi", update.text("DOI")).ifPresent(other -> record.add(new WorkRelation(name.ofWork(), other)));
            });
        }
    }
}
