package org.papergraph.reader.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.RelationNames;
import org.papergraph.reader.bibliography.UpdateNames;
import org.papergraph.reader.bibliography.WrittenAffiliation;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Records of Crossref: answers to queries in unixref and unixsd, and deposits.
 *
 * @see <a href="https://www.crossref.org/documentation/schema-library/">Crossref's schemas</a>
 */
final class CrossrefRecords implements XmlRecordReader {

    /** Elements of single works, within those of what they are published in. */
    private static final String[] WORKS = {"journal_article", "conference_paper", "content_item", "posted_content", "dissertation", "report-paper", "standard", "dataset", "peer_review"};
    /** Elements of works that hold others, where the record is of the whole. */
    private static final String[] WHOLES = {"book_metadata", "book_series_metadata", "book_set_metadata", "proceedings_metadata", "proceedings_series_metadata", "journal_metadata"};
    private static final Map<String, String> TYPES = Map.of("content_item", "chapter", "posted_content", "posted", "journal_metadata", "journal", "proceedings_metadata", "book",
            "proceedings_series_metadata", "book");
    private static final FieldPaths WORK = new FieldPaths("TITLE proceedings_title full_title, OTHER_TITLE titles/original_language_title, VOLUME volume, FIRST_PAGE pages/first_page,"
            + " LAST_PAGE pages/last_page, ARTICLE_NUMBER publisher_item/item_number, SERIAL_NUMBER isbn issn, PUBLISHER publisher/publisher_name institution/institution_name,"
            + " DOI doi_data/doi, ADDRESS doi_data/resource");
    private static final FieldPaths AROUND = new FieldPaths("VENUE journal_metadata/full_title proceedings_metadata/proceedings_title proceedings_series_metadata/proceedings_title"
            + " book_metadata/titles/title book_series_metadata/titles/title book_set_metadata/titles/title,"
            + " OTHER_VENUE journal_metadata/abbrev_title event_metadata/conference_name, SERIES proceedings_series_metadata/series_metadata/titles/title book_series_metadata/series_metadata/titles/title,"
            + " VOLUME journal_issue/journal_volume/volume, ISSUE journal_issue/issue, SERIAL_NUMBER journal_metadata/issn proceedings_metadata/isbn proceedings_series_metadata/isbn"
            + " book_metadata/isbn book_series_metadata/isbn, PUBLISHER proceedings_metadata/publisher/publisher_name proceedings_series_metadata/publisher/publisher_name"
            + " book_metadata/publisher/publisher_name book_series_metadata/publisher/publisher_name");

    @Override
    public void read(XmlElement element, XmlRecordReader.Sink sink) {
        List<XmlElement> works = List.of(WORKS).contains(element.name()) ? List.of(element) : element.within(WORKS).toList();
        List<XmlElement> found = works.isEmpty() ? element.within(WHOLES).limit(1).toList() : works;
        found.forEach(work -> sink.accept(record(work, element, !works.isEmpty())));
        if (found.isEmpty()) {
            sink.leaveOut(element, "the answer for " + element.text("doi") + " holds no work (" + element.attribute("status") + ")");
        }
    }

    private static BibliographicRecord record(XmlElement work, XmlElement query, boolean isPart) {
        BibliographicRecord record = new BibliographicRecord(work.line());
        String type = work.name().equals("posted_content") && !work.attribute("type").isEmpty() ? work.attribute("type") : TYPES.getOrDefault(work.name(), work.name());
        record.add(RecordField.TYPE, type.replace('_', ' '), work.line());
        title(work, record);
        Optional<XmlElement> around = isPart ? (query.name().matches("journal|conference|book") ? Stream.of(query) : query.within("journal", "conference", "book")).findFirst() : Optional.empty();
        authors(work, record);
        work.within("abstract").limit(1).forEach(text -> JatsAbstract.addTo(record, text));
        dates(work, around, record);
        WORK.fill(record, work);
        around.ifPresent(container -> AROUND.fill(record, container));
        Stream.concat(Stream.of(work), around.stream().flatMap(XmlElement::children)).map(each -> each.attribute("language")).filter(language -> !language.isEmpty()).limit(1)
                .forEach(language -> record.add(RecordField.LANGUAGE, language, work.line()));
        work.within("license_ref").filter(licence -> !licence.attribute("applies_to").equals("tdm")).limit(1).forEach(licence -> record.add(RecordField.LICENCE, licence.text(), licence.line()));
        work.at("doi_data/collection").filter(links -> !links.attribute("property").equals("crawler-based")).flatMap(links -> links.at("item/resource"))
                .forEach(address -> record.add(RecordField.FULL_TEXT, address.text(), address.line()));
        work.at("citation_list/citation").forEach(citation -> reference(citation).ifPresent(record::add));
        relations(work, query, record);
        return record;
    }

    private static void title(XmlElement work, BibliographicRecord record) {
        String title = work.text("titles/title");
        String subtitle = work.text("titles/subtitle");
        record.addMarked(RecordField.TITLE, title.isEmpty() || subtitle.isEmpty() || title.contains(subtitle) ? title : title + ": " + subtitle, work.line());
    }

    /** The authors, the one who is said to be the first before the others; editors and the like where there are none. */
    private static void authors(XmlElement work, BibliographicRecord record) {
        List<XmlElement> all = Stream.concat(work.at("contributors/*"), work.at("person_name")).filter(each -> each.name().matches("person_name|organization")).toList();
        List<XmlElement> authors = all.stream().filter(each -> each.attribute("contributor_role").matches("author|")).toList();
        List<XmlElement> named = authors.isEmpty() ? all : authors;
        Stream.of(true, false).flatMap(first -> named.stream().filter(each -> each.attribute("sequence").equals("first") == first))
                .forEach(each -> author(each).ifPresent(record::add));
    }

    private static Optional<RecordAuthor> author(XmlElement person) {
        String given = person.text("given_name");
        String family = person.text("surname");
        if ((given + family).isBlank()) {
            String name = person.name().equals("organization") ? person.text() : "";
            return name.isBlank() ? Optional.empty() : Optional.of(RecordAuthor.organization(name));
        }
        return Optional.of(RecordAuthor.person(given, family, person.text("suffix"))
                .identifiedBy(Identifiers.read(IdentifierScheme.ORCID, person.text("ORCID")))
                .withAffiliations(Stream.concat(person.texts("affiliation").stream().map(Affiliation::of),
                        person.at("affiliations/institution").flatMap(each -> affiliation(each).stream())).toList()));
    }

    private static Optional<Affiliation> affiliation(XmlElement institution) {
        WrittenAffiliation written = new WrittenAffiliation(institution.text("institution_name"));
        institution.at("institution_id").forEach(id -> written.identify(id.attribute("type"), id.text()));
        return written.affiliation();
    }

    /** The earliest of the dates of the work, else those of what it is published in. */
    private static void dates(XmlElement work, Optional<XmlElement> around, BibliographicRecord record) {
        Stream<XmlElement> own = Stream.of("publication_date", "posted_date", "approval_date", "database_date/publication_date").flatMap(work::at);
        Stream<XmlElement> outer = around.stream().flatMap(container -> Stream.of("journal_issue/publication_date", "proceedings_metadata/publication_date", "proceedings_series_metadata/publication_date",
                "book_metadata/publication_date", "book_series_metadata/publication_date").flatMap(container::at));
        List<String> dates = own.map(CrossrefRecords::padded).filter(date -> !date.isEmpty()).sorted().toList();
        Stream.concat(dates.stream(), outer.map(CrossrefRecords::padded)).findFirst().ifPresent(date -> record.add(RecordField.DATE, date, work.line()));
    }

    private static String padded(XmlElement date) {
        return DateParts.written(date).replaceAll("-(\\d)(?=-|$)", "-0$1");
    }

    private static Optional<Reference> reference(XmlElement citation) {
        String parts = String.join(", ", Stream.of("author", "cYear", "article_title", "volume_title", "series_title", "journal_title", "volume", "issue", "first_page")
                .map(citation::text).filter(part -> !part.isEmpty()).toList());
        String written = citation.text("unstructured_citation");
        return new WrittenReference(Stream.of(written, parts, citation.text("doi"), citation.attribute("key")).filter(text -> !text.isEmpty()).findFirst().orElse(""))
                .title(citation.text(citation.has("article_title") ? "article_title" : "volume_title")).firstAuthor(citation.text("author"))
                .year(citation.text("cYear")).identify(IdentifierScheme.DOI, citation.text("doi")).reference();
    }

    /** What the work does to others by way of Crossmark, and the relations that it or the answer states. */
    private static void relations(XmlElement work, XmlElement query, BibliographicRecord record) {
        work.within("update").forEach(update -> UpdateNames.of(update.attribute("type")).ifPresent(name ->
                related(update.text(), "doi").ifPresent(other -> record.add(new WorkRelation(name.ofNotice(), other)))));
        work.within("inter_work_relation", "intra_work_relation").forEach(relation ->
                relate(record, relation.attribute("relationship-type"), relation.text(), relation.attribute("identifier-type")));
        query.at("crm-item").filter(item -> item.attribute("name").equals("relation")).forEach(item ->
                relate(record, item.attribute("claim"), item.text(), item.attribute("type")));
    }

    private static void relate(BibliographicRecord record, String relation, String text, String type) {
        related(text, type).ifPresent(other -> {
            if (RelationNames.isCitation(relation)) {
                record.add(other);
            }
            RelationNames.kind(relation).ifPresent(kind -> record.add(new WorkRelation(kind, other)));
        });
    }

    private static Optional<Reference> related(String text, String type) {
        return new WrittenReference(text).identify(type, text).reference();
    }
}
