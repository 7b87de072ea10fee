package org.papergraph.reader.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.identifier.IdentifiersInText;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.NoteLines;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/** Records in the XML of EndNote, as EndNote, Mendeley, Zotero, JabRef and others write it, with the styles of texts or without. */
final class EndNoteRecords implements XmlRecordReader {

    private static final FieldPaths FIELDS = new FieldPaths("TITLE titles/title, OTHER_TITLE titles/short-title titles/translated-title, ABSTRACT abstract,"
            + " YEAR dates/year, MONTH dates/pub-dates/date, VOLUME volume, ISSUE number issue,"
            + " PAGES pages, PUBLISHER publisher, SERIAL_NUMBER isbn issn, ADDRESS urls/web-urls/url urls/related-urls/url, FULL_TEXT urls/text-urls/url,"
            + " LANGUAGE language, AFFILIATION auth-address, PROCEEDINGS custom3");
    private static final FieldPaths JOURNAL = new FieldPaths("VENUE periodical/full-title, OTHER_VENUE titles/alt-title periodical/abbr-1 alt-periodical/full-title");
    /** Types of references by their numbers, for records that do not name them. */
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("17", "Journal Article"), Map.entry("6", "Book"), Map.entry("28", "Edited Book"), Map.entry("5", "Book Section"),
            Map.entry("10", "Conference Proceedings"), Map.entry("47", "Conference Paper"), Map.entry("32", "Thesis"), Map.entry("27", "Report"), Map.entry("34", "Unpublished Work"),
            Map.entry("43", "Electronic Article"), Map.entry("9", "Computer Program"), Map.entry("59", "Dataset"));
    private static final Pattern PMID = Pattern.compile("[1-9]\\d{5,8}");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?:and )?others|et\\.? al\\.?,?");

    @Override
    public void read(XmlElement element, XmlRecordReader.Sink sink) {
        BibliographicRecord record = new BibliographicRecord(element.line());
        String type = element.first("ref-type").map(named -> named.attribute("name").isEmpty() ? TYPES.getOrDefault(named.text(), "") : named.attribute("name")).orElse("");
        record.add(RecordField.TYPE, type, element.line());
        venue(element, type, record);
        FIELDS.fill(record, element);
        authors(element, record);
        element.at("keywords/keyword").forEach(keyword -> record.add(RecordField.KEYWORDS, keyword.text(), keyword.line()));
        identifiers(element, record);
        Stream.of("notes", "research-notes", "custom2").map(element::text).forEach(note -> new NoteLines(note).addTo(record));
        sink.accept(record);
    }

    /** The second title is that of the journal or proceedings, or of the series of a book. */
    private static void venue(XmlElement element, String type, BibliographicRecord record) {
        boolean isBook = type.equals("Book") || type.equals("Edited Book");
        element.at("titles/secondary-title").forEach(title -> record.addMarked(isBook ? RecordField.SERIES : RecordField.VENUE, title.text(), title.line()));
        element.at("titles/tertiary-title").forEach(title -> record.addMarked(RecordField.SERIES, title.text(), title.line()));
        if (!isBook) {
            JOURNAL.fill(record, element);
        }
    }

    private static void authors(XmlElement element, BibliographicRecord record) {
        List<XmlElement> authors = element.at("contributors/authors/author").filter(author -> !author.text().isEmpty()).toList();
        List<String> names = (authors.isEmpty() ? element.at("contributors/secondary-authors/author") : authors.stream()).map(XmlElement::text).toList();
        names.stream().filter(name -> !OTHERS.matcher(name).matches()).flatMap(name -> author(name).stream()).forEach(record::add);
        if (names.stream().anyMatch(name -> OTHERS.matcher(name).matches())) {
            record.omitsAuthors();
        }
    }

    /** A name; that of an organisation ends in a comma. */
    private static Optional<RecordAuthor> author(String written) {
        String name = written.replaceFirst("[,\\s]+$", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(written.endsWith(",") && name.indexOf(' ') > 0 && name.indexOf(',') < 0
                ? RecordAuthor.organization(name) : RecordAuthor.named(name));
    }

    private static void identifiers(XmlElement element, BibliographicRecord record) {
        for (XmlElement number : element.at("electronic-resource-num").toList()) {
            Optional<Identifier> known = IdentifiersInText.dois(number.text()).findFirst().or(() -> IdentifierForm.read(number.text()));
            record.identify(known.map(each -> Identifiers.of(List.of(each))).orElseGet(() -> Identifiers.unread(IdentifierScheme.DOI.label(), number.text())));
        }
        element.texts("accession-num").forEach(number -> record.identify(PMID.matcher(number).matches() ? IdentifierForm.of(IdentifierScheme.PUBMED, number) : IdentifierForm.of(number)));
        element.texts("custom2").stream().filter(number -> number.matches("PMC\\d+")).forEach(number -> record.identify(IdentifierScheme.PMC, number));
    }
}
