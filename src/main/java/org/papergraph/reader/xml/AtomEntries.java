package org.papergraph.reader.xml;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.ArxivPreprint;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Entries of arXiv's feeds: answers of its API in Atom, and the announcements of the day in Atom or RSS.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv's API</a>
 */
final class AtomEntries implements XmlRecordReader {

    /** What stands before the abstract in announcements. */
    private static final String ANNOUNCEMENT = "(?s)^arXiv:\\S+ Announce Type:.*?Abstract:\\s*";

    @Override
    public void read(XmlElement entry, XmlRecordReader.Sink sink) {
        String identifier = Stream.of("id", "guid", "link").map(entry::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
        if (identifier.contains("/api/errors")) {
            sink.leaveOut(entry, "the entry is an error of arXiv (" + entry.text("summary") + ")");
            return;
        }
        BibliographicRecord record = ArxivRecords.begun(entry.line(), entry.text("title"),
                Stream.of("summary", "description").map(entry::text).filter(text -> !text.isEmpty()).findFirst().orElse("").replaceFirst(ANNOUNCEMENT, ""), entry.text("comment"));
        record.identify(IdentifierScheme.ARXIV, identifier.replaceFirst("^oai:arXiv\\.org:", "arXiv:"));
        Stream.of("doi", "DOI").flatMap(entry::at).flatMap(doi -> Stream.of(doi.text().split("\\s+"))).forEach(doi -> record.identify(IdentifierScheme.DOI, doi));
        Stream.of("published", "pubDate", "updated").map(entry::text).filter(date -> !date.isEmpty()).findFirst()
                .ifPresent(date -> record.add(RecordField.DATE, date, entry.line()));
        entry.at("link").filter(link -> link.attribute("type").equals("application/pdf") || link.attribute("title").equals("pdf"))
                .forEach(link -> record.add(RecordField.FULL_TEXT, link.attribute("href"), link.line()));
        Stream.of("rights", "license").flatMap(entry::at).forEach(licence -> record.add(RecordField.LICENCE, licence.text(), licence.line()));
        ArxivPreprint.classify(record, categories(entry));
        Stream.of("journal_ref", "journal_reference").map(entry::text).forEach(journal -> ArxivPreprint.publish(record, journal));
        authors(entry, record);
        sink.accept(record);
    }

    /** The categories, the primary one first; those of other schemes, such as of the ACM, are longer and no codes of arXiv. */
    private static List<String> categories(XmlElement entry) {
        return Stream.of(entry.at("primary_category"), entry.at("category")).flatMap(each -> each)
                .map(category -> category.attribute("term").isEmpty() ? category.text() : category.attribute("term"))
                .filter(term -> term.matches("[a-z]+(?:-[a-z]+)*(?:\\.[A-Za-z-]+)?")).distinct().toList();
    }

    private static void authors(XmlElement entry, BibliographicRecord record) {
        entry.at("author").filter(author -> !author.text("name").isEmpty())
                .forEach(author -> record.add(RecordAuthor.named(author.text("name")).affiliatedWith(author.texts("affiliation"))));
        entry.at("creator").forEach(line -> record.add(RecordField.AUTHOR, line.text(), line.line()));
    }
}
