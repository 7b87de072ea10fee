package org.papergraph.reader.xml;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Records of dblp: of its dump, of a person's page, and of answers to a search. A number behind a name tells its bearers apart.
 *
 * @see <a href="https://dblp.org/xml/docu/dblpxml.pdf">DBLP — Some Lessons Learned</a>
 */
final class DblpRecords implements XmlRecordReader {

    private static final FieldPaths FIELDS = new FieldPaths("TITLE title, PAGES pages, YEAR year, MONTH month, VOLUME volume, ISSUE number, VENUE journal booktitle venue,"
            + " SERIES series, PUBLISHER publisher school, SERIAL_NUMBER isbn issn, ADDRESS ee, DOI doi");
    /** Types in words that tell what they are. */
    private static final Map<String, String> TYPES = Map.of("proceedings", "book", "phdthesis", "thesis", "mastersthesis", "thesis", "data", "dataset",
            "Editorship", "book", "Books and Theses", "book", "Parts in Books or Collections", "chapter", "Conference and Workshop Papers", "conference",
            "Data and Artifacts", "dataset", "Reference Works", "chapter");
    private static final String PREPRINTS = "CoRR";

    @Override
    public void read(XmlElement element, XmlRecordReader.Sink sink) {
        String key = element.attribute("key").isEmpty() ? element.text("key") : element.attribute("key");
        if (element.name().matches("www|person") || element.name().equals("info") && !element.has("title")) {
            sink.leaveOut(element, "the record " + (key.isEmpty() ? element.text("author") : key) + " is of a person and no paper,");
            return;
        }
        BibliographicRecord record = new BibliographicRecord(element.line());
        if (!key.isEmpty()) {
            record.identify(IdentifierScheme.DBLP, "rec/" + key);
        }
        type(element, record);
        FIELDS.fill(record, element);
        authors(element, record);
        relations(element, record);
        sink.accept(record);
    }

    private static void type(XmlElement element, BibliographicRecord record) {
        String type = element.name().equals("info") ? element.text("type") : element.name();
        String volume = element.text("volume");
        boolean isPreprint = element.text("journal").equals(PREPRINTS) || element.text("venue").equals(PREPRINTS);
        record.add(RecordField.TYPE, isPreprint ? "preprint" : TYPES.getOrDefault(type, type), element.line());
        if (isPreprint && volume.startsWith("abs/")) {
            record.identify(IdentifierScheme.ARXIV, volume.substring("abs/".length()));
        }
        if (element.attribute("publtype").contains("withdrawn") || element.text("type").equals("Withdrawn Items")) {
            record.state(PublicationStatus.RETRACTED);
        }
    }

    private static void authors(XmlElement element, BibliographicRecord record) {
        List<XmlElement> authors = Stream.of("author", "authors/author").flatMap(element::at).toList();
        (authors.isEmpty() ? element.at("editor") : authors.stream()).filter(author -> !author.text().isEmpty())
                .forEach(author -> record.add(RecordAuthor.named(author.text()).identifiedBy(
                        Identifiers.read(IdentifierScheme.ORCID, author.attribute("orcid")).and(person(author.attribute("pid"))))));
    }

    private static Identifiers person(String number) {
        return number.isEmpty() ? Identifiers.none() : Identifiers.read(IdentifierScheme.DBLP, "pid/" + number);
    }

    private static void relations(XmlElement element, BibliographicRecord record) {
        element.at("crossref").filter(whole -> !whole.text().isEmpty()).forEach(whole -> new WrittenReference("").identify(IdentifierScheme.DBLP, "rec/" + whole.text())
                .reference().ifPresent(work -> record.add(new WorkRelation(WorkRelation.Kind.PART_OF, work))));
        element.at("cite").filter(cited -> cited.text().contains("/")).forEach(cited -> new WrittenReference(cited.text())
                .identify(IdentifierScheme.DBLP, "rec/" + cited.text()).reference().ifPresent(record::add));
    }
}
