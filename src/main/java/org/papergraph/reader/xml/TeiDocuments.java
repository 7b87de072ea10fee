package org.papergraph.reader.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Papers in TEI as GROBID extracts them, with sections and references; of a document that is a list of references, each of these.
 *
 * @see <a href="https://grobid.readthedocs.io/">GROBID</a>
 */
final class TeiDocuments implements XmlRecordReader {

    private static final FieldPaths MONOGRAPH = new FieldPaths("PUBLISHER imprint/publisher, SERIAL_NUMBER idno, OTHER_VENUE meeting");

    @Override
    public void read(XmlElement document, XmlRecordReader.Sink sink) {
        List<XmlElement> references = document.at("text").flatMap(text -> text.within("listBibl")).flatMap(list -> list.at("biblStruct")).toList();
        String title = title(document);
        boolean hasAbstract = document.first("teiHeader/profileDesc/abstract").filter(text -> !text.text().isEmpty()).isPresent();
        if (document.name().equals("biblStruct")) {
            sink.accept(listed(document));
        } else if (title.isEmpty() && !hasAbstract && !references.isEmpty()) {
            references.forEach(reference -> sink.accept(listed(reference)));
        } else {
            sink.accept(paper(document, title, references));
        }
    }

    private static BibliographicRecord paper(XmlElement document, String title, List<XmlElement> references) {
        BibliographicRecord record = new BibliographicRecord(document.line());
        record.addMarked(RecordField.TITLE, title, document.line());
        document.first("teiHeader/fileDesc/sourceDesc/biblStruct").ifPresent(source -> publication(source, title, record));
        document.first("teiHeader/profileDesc/abstract").ifPresent(text -> JatsAbstract.addTo(record, text));
        document.at("teiHeader/profileDesc/textClass/keywords").flatMap(keywords -> keywords.has("term") ? keywords.within("term") : Stream.of(keywords))
                .forEach(term -> record.add(RecordField.KEYWORDS, term.text(), term.line()));
        document.at("teiHeader/fileDesc/publicationStmt/availability/licence").flatMap(licence -> Stream.of(licence.attribute("target"), licence.text())).filter(text -> !text.isEmpty()).limit(1)
                .forEach(licence -> record.add(RecordField.LICENCE, licence, document.line()));
        document.at("teiHeader/fileDesc/publicationStmt/date").map(date -> date.attribute("when")).forEach(date -> record.add(RecordField.DATE, date, document.line()));
        document.at("text/body").forEach(body -> BodySections.tei(body, record));
        references.forEach(reference -> reference(reference).ifPresent(record::add));
        return record;
    }

    private static String title(XmlElement document) {
        List<XmlElement> titles = Stream.of("teiHeader/fileDesc/titleStmt/title", "teiHeader/fileDesc/sourceDesc/biblStruct/analytic/title").flatMap(document::at).toList();
        return Stream.concat(titles.stream().filter(title -> title.attribute("type").equals("main")), titles.stream()).map(XmlElement::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private static BibliographicRecord listed(XmlElement bibliographic) {
        BibliographicRecord record = new BibliographicRecord(bibliographic.line());
        String title = workTitle(bibliographic);
        record.addMarked(RecordField.TITLE, title, bibliographic.line());
        publication(bibliographic, title, record);
        return record;
    }

    private static String workTitle(XmlElement bibliographic) {
        return Stream.of("analytic/title", "monogr/title").flatMap(bibliographic::at).map(XmlElement::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** What a structure says of authors, identifiers and place of publication. */
    private static void publication(XmlElement bibliographic, String workTitle, BibliographicRecord record) {
        authors(bibliographic).forEach(author -> author(author).ifPresentOrElse(record::add, () ->
                author.at("affiliation").map(TeiDocuments::affiliation).filter(text -> !text.isEmpty()).forEach(text -> record.add(RecordField.AFFILIATION, text, author.line()))));
        Stream.of("idno", "analytic/idno", "monogr/idno").flatMap(bibliographic::at).filter(TeiDocuments::isOfWork)
                .forEach(id -> record.identify(IdentifierForm.ofScheme(id.attribute("type"), id.text())));
        bibliographic.at("monogr").forEach(monograph -> {
            boolean inJournal = monograph.at("title").anyMatch(title -> title.attribute("level").equals("j"));
            record.add(RecordField.TYPE, inJournal ? "article" : monograph.has("meeting") && bibliographic.has("analytic") ? "conference" : "", monograph.line());
            monograph.at("title").filter(title -> title.attribute("type").matches("|main")).map(XmlElement::text).filter(text -> !text.isEmpty() && !text.equals(workTitle)).limit(1)
                    .forEach(text -> record.add(RecordField.VENUE, text, monograph.line()));
            MONOGRAPH.fill(record, monograph);
            monograph.at("imprint/biblScope").forEach(scope -> scope(scope, record));
            monograph.at("imprint/date").filter(date -> date.attribute("type").matches("|published")).map(date -> date.attribute("when").isEmpty() ? date.text() : date.attribute("when"))
                    .filter(date -> !date.isEmpty()).forEach(date -> record.add(RecordField.DATE, date, monograph.line()));
        });
        bibliographic.at("series/title").forEach(series -> record.add(RecordField.SERIES, series.text(), series.line()));
        Stream.of("ptr", "analytic/ptr", "monogr/ptr").flatMap(bibliographic::at).forEach(pointer -> record.add(RecordField.ADDRESS, pointer.attribute("target"), pointer.line()));
    }

    private static Stream<XmlElement> authors(XmlElement bibliographic) {
        return (bibliographic.has("analytic/author") ? bibliographic.at("analytic/author") : bibliographic.at("monogr/author"));
    }

    private static Optional<RecordAuthor> author(XmlElement author) {
        Optional<XmlElement> name = author.first("persName");
        String given = name.map(parts -> parts.at("forename").map(XmlElement::text).collect(Collectors.joining(" "))).orElse("");
        String family = name.map(parts -> parts.text("surname")).orElse("");
        String organization = Stream.of("orgName", "name").map(author::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
        if ((given + family).isBlank() && organization.isEmpty()) {
            return Optional.empty();
        }
        RecordAuthor named = (given + family).isBlank() ? RecordAuthor.named(organization) : RecordAuthor.person(given, family, name.map(parts -> parts.text("genName")).orElse(""));
        return Optional.of(named.affiliatedWith(author.at("affiliation").map(TeiDocuments::affiliation).toList())
                .identifiedBy(author.at("idno").map(id -> IdentifierForm.named(id.attribute("type"), id.text())).collect(Identifiers.together())));
    }

    /** The raw text where GROBID kept it, else institution and address with commas between. */
    private static String affiliation(XmlElement affiliation) {
        return affiliation.at("note").filter(note -> note.attribute("type").equals("raw_affiliation")).map(note -> note.textWithout(Set.of("label"))).filter(text -> !text.isEmpty()).findFirst()
                .orElseGet(() -> Stream.concat(affiliation.at("orgName"), affiliation.at("address/*")).map(XmlElement::text).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining(", ")));
    }

    /** False for that of the journal or book. */
    private static boolean isOfWork(XmlElement id) {
        return IdentifierForm.scheme(id.attribute("type")).filter(scheme -> scheme == IdentifierScheme.ISSN || scheme == IdentifierScheme.ISBN).isEmpty();
    }

    private static void scope(XmlElement scope, BibliographicRecord record) {
        String from = scope.attribute("from").isEmpty() ? scope.text() : scope.attribute("from");
        switch (scope.attribute("unit")) {
            case "volume" -> record.add(RecordField.VOLUME, from, scope.line());
            case "issue" -> record.add(RecordField.ISSUE, from, scope.line());
            case "page" -> {
                record.add(RecordField.FIRST_PAGE, from, scope.line());
                record.add(RecordField.LAST_PAGE, scope.attribute("to"), scope.line());
            }
            default -> { }
        }
    }

    private static Optional<Reference> reference(XmlElement bibliographic) {
        String raw = bibliographic.at("note").filter(note -> note.attribute("type").equals("raw_reference")).map(XmlElement::text).findFirst().orElse("");
        String date = bibliographic.at("monogr/imprint/date").map(each -> each.attribute("when").isEmpty() ? each.text() : each.attribute("when")).filter(text -> !text.isEmpty()).findFirst().orElse("");
        List<String> names = authors(bibliographic).flatMap(author -> author(author).stream()).map(author -> author.name().written()).toList();
        String composed = Stream.of(String.join(", ", names), bibliographic.text("analytic/title"), bibliographic.text("monogr/title"), date).filter(text -> !text.isEmpty()).collect(Collectors.joining(". "));
        WrittenReference reference = new WrittenReference(raw.isEmpty() ? composed : raw).title(workTitle(bibliographic)).firstAuthor(names.stream().findFirst().orElse("")).year(date);
        Stream.of("idno", "analytic/idno", "monogr/idno").flatMap(bibliographic::at).filter(TeiDocuments::isOfWork)
                .forEach(id -> reference.identify(id.attribute("type"), id.text()));
        Stream.of("ptr", "analytic/ptr", "monogr/ptr").flatMap(bibliographic::at).forEach(pointer -> reference.address(pointer.attribute("target")));
        return reference.reference();
    }
}
