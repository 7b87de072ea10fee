package org.papergraph.reader.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.reader.bibliography.ArxivPreprint;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.Latex;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;

/** Metadata that are harvested: Dublin Core of any repository, and the shapes of arXiv. */
final class OaiMetadata implements XmlRecordReader {

    private static final FieldPaths DUBLIN_CORE = new FieldPaths("PUBLISHER publisher, LANGUAGE language, SUBJECT subject, LICENCE rights");
    private static final String COMMENT = "Comment:";

    @Override
    public void read(XmlElement metadata, XmlRecordReader.Sink sink) {
        sink.accept(metadata.name().equals("dc") ? dublinCore(metadata) : ArxivRecords.record(metadata));
    }

    private static BibliographicRecord dublinCore(XmlElement metadata) {
        boolean isArxiv = metadata.texts("identifier").stream().anyMatch(text -> text.contains("arxiv.org/abs/"));
        List<String> descriptions = metadata.texts("description");
        List<String> abstracts = descriptions.stream().filter(text -> !text.startsWith(COMMENT)).toList();
        BibliographicRecord record = isArxiv
                ? ArxivRecords.begun(metadata.line(), metadata.text("title"), String.join(" ", abstracts),
                        descriptions.stream().filter(text -> text.startsWith(COMMENT)).map(text -> text.substring(COMMENT.length()).strip()).findFirst().orElse(""))
                : other(metadata, abstracts);
        metadata.at("creator").filter(creator -> !creator.text().isEmpty()).forEach(creator -> record.add(RecordAuthor.named(Latex.text(creator.text()))));
        metadata.first("date").ifPresent(date -> record.add(RecordField.DATE, date.text(), date.line()));
        DUBLIN_CORE.fill(record, metadata);
        metadata.texts("identifier").forEach(text -> identify(record, text, isArxiv));
        metadata.texts("relation").stream().filter(text -> Identifier.ofAddress(text).isEmpty()).forEach(text -> record.add(RecordField.ADDRESS, text, metadata.line()));
        return record;
    }

    private static BibliographicRecord other(XmlElement metadata, List<String> abstracts) {
        BibliographicRecord record = new BibliographicRecord(metadata.line());
        record.addMarked(RecordField.TITLE, metadata.text("title"), metadata.line());
        abstracts.forEach(text -> record.addMarked(RecordField.ABSTRACT, text, metadata.line()));
        metadata.texts("type").forEach(type -> record.add(RecordField.TYPE, type.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " "), metadata.line()));
        metadata.first("source").ifPresent(source -> record.add(RecordField.VENUE, source.text().replaceFirst(";.*", ""), source.line()));
        return record;
    }

    /** An address, a number with the name of its scheme, or for arXiv the words of the journal. */
    private static void identify(BibliographicRecord record, String text, boolean isArxiv) {
        Optional<Identifier> identifier = Identifier.ofAddress(text).or(() -> Stream.of(IdentifierScheme.DOI, IdentifierScheme.ISBN, IdentifierScheme.ISSN, IdentifierScheme.HANDLE)
                .flatMap(scheme -> scheme.read(text).stream()).findFirst());
        if (identifier.isPresent()) {
            record.identify(identifier.get().scheme(), text);
        } else if (text.matches("(?i)https?://\\S+")) {
            record.add(RecordField.ADDRESS, text, record.line());
        } else if (isArxiv) {
            ArxivPreprint.publish(record, text);
        } else {
            record.identify(text);
        }
    }
}
