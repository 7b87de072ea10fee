package org.papergraph.reader.xml;

import java.util.List;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.ArxivPreprint;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.Latex;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/**
 * Preprints in the two shapes of arXiv's own metadata, {@code arXiv} and {@code arXivRaw}. The date is that of the first version.
 *
 * @see <a href="https://info.arxiv.org/help/oa/index.html">arXiv's interface for harvesting</a>
 */
final class ArxivRecords {

    private static final String IDENTIFIER = "id";

    private ArxivRecords() {
    }

    static BibliographicRecord record(XmlElement preprint) {
        BibliographicRecord record = begun(preprint.line(), preprint.text("title"), preprint.text("abstract"), preprint.text("comments"));
        record.identify(IdentifierScheme.ARXIV, preprint.text(IDENTIFIER));
        Stream.of(preprint.text("doi").split("\\s+")).forEach(doi -> record.identify(IdentifierScheme.DOI, doi));
        Stream.of("version/date", "created", "updated").map(preprint::text).filter(date -> !date.isEmpty()).findFirst()
                .ifPresent(date -> record.add(RecordField.DATE, date, preprint.line()));
        preprint.at("license").forEach(licence -> record.add(RecordField.LICENCE, licence.text(), licence.line()));
        ArxivPreprint.classify(record, preprint.texts("categories"));
        ArxivPreprint.publish(record, preprint.text("journal-ref"));
        List<XmlElement> authors = preprint.at("authors/author").toList();
        authors.forEach(author -> author(author, record));
        if (authors.isEmpty()) {
            preprint.first("authors").ifPresent(line -> record.add(RecordField.AUTHOR, Latex.text(line.text()), line.line()));
        }
        return record;
    }

    /** A record of a preprint of arXiv with what every shape has. */
    static BibliographicRecord begun(int line, String title, String abstractText, String comment) {
        BibliographicRecord record = new BibliographicRecord(line);
        record.add(RecordField.TYPE, "preprint", line);
        record.add(RecordField.TITLE, ArxivPreprint.spelled(title), line);
        record.add(RecordField.ABSTRACT, ArxivPreprint.spelled(abstractText), line);
        record.add(RecordField.VENUE, "arXiv", line);
        ArxivPreprint.withdraw(record, comment, abstractText);
        return record;
    }

    private static void author(XmlElement author, BibliographicRecord record) {
        String given = Latex.text(author.text("forenames"));
        String family = Latex.text(author.text("keyname"));
        if (!(given + family).isBlank()) {
            RecordAuthor named = given.isBlank() ? RecordAuthor.named(family) : RecordAuthor.person(given, family, author.text("suffix"));
            record.add(named.affiliatedWith(author.texts("affiliation")));
        }
    }
}
