package org.papergraph.reader.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.document.Affiliation;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.IdentifierForm;
import org.papergraph.reader.bibliography.MeshHeading;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenAffiliation;

/**
 * Records of PubMed and MEDLINE.
 *
 * @see <a href="https://www.nlm.nih.gov/bsd/licensee/elements_descriptions.html">the elements of MEDLINE and PubMed</a>
 */
final class PubmedRecords implements XmlRecordReader {

    private static final FieldPaths CITATION = new FieldPaths("TITLE Article/ArticleTitle, OTHER_TITLE Article/VernacularTitle, VENUE Article/Journal/Title,"
            + " OTHER_VENUE Article/Journal/ISOAbbreviation MedlineJournalInfo/MedlineTA, VOLUME Article/Journal/JournalIssue/Volume,"
            + " ISSUE Article/Journal/JournalIssue/Issue, SERIAL_NUMBER Article/Journal/ISSN MedlineJournalInfo/ISSNLinking,"
            + " LANGUAGE Article/Language, KEYWORDS KeywordList/Keyword");
    private static final FieldPaths CHAPTER = new FieldPaths("TITLE ArticleTitle, OTHER_TITLE VernacularTitle, LANGUAGE Language, KEYWORDS KeywordList/Keyword,"
            + " PUBLISHER Book/Publisher/PublisherName, SERIAL_NUMBER Book/Isbn, VOLUME Book/Volume, SERIES Book/CollectionTitle");
    private static final String PREPRINT = "Preprint";
    private static final List<String> NO_LABELS = List.of("", "UNLABELLED", "ABSTRACT");

    @Override
    public void read(XmlElement element, XmlRecordReader.Sink sink) {
        BibliographicRecord record = new BibliographicRecord(element.line());
        XmlElement document = element.first("BookDocument").or(() -> element.first("MedlineCitation")).orElse(element);
        record.identify(IdentifierScheme.PUBMED, document.text("PMID"));
        Stream.of("PubmedData/ArticleIdList/ArticleId", "PubmedBookData/ArticleIdList/ArticleId", "BookDocument/ArticleIdList/ArticleId")
                .flatMap(element::at).forEach(id -> record.identify(IdentifierForm.ofScheme(id.attribute("IdType"), id.text())));
        if (document.name().equals("BookDocument")) {
            chapter(document, record);
        } else {
            citation(document, record);
        }
        Stream.of("PubmedData/ReferenceList", "PubmedBookData/ReferenceList", "BookDocument/ReferenceList").flatMap(element::at)
                .flatMap(list -> list.within("Reference")).forEach(reference -> PubmedRelations.addReference(reference, record));
        sink.accept(record);
    }

    private static void citation(XmlElement citation, BibliographicRecord record) {
        citation.first("Article").ifPresent(article -> {
            types(article, record);
            authors(article, record);
            abstractText(article, record);
            dates(article.first("Journal/JournalIssue/PubDate"), record);
            pages(article, record);
            article.at("ELocationID").filter(id -> id.attribute("EIdType").equals("doi")).forEach(id -> record.identify(
                    id.attribute("ValidYN").equals("N") ? Identifiers.unread(IdentifierScheme.DOI.label(), id.text()) : IdentifierForm.of(IdentifierScheme.DOI, id.text())));
        });
        CITATION.fill(record, citation);
        if (!citation.has("Article/Abstract/AbstractText")) {
            citation.first("OtherAbstract").ifPresent(other -> labelled(other, record));
        }
        citation.at("OtherID").filter(id -> id.text().startsWith("PMC")).map(id -> id.text().replaceAll("\\s.*", ""))
                .forEach(id -> record.identify(IdentifierScheme.PMC, id));
        citation.at("MeshHeadingList/MeshHeading").flatMap(heading -> heading.at("DescriptorName").map(descriptor -> new MeshHeading(descriptor.text(), descriptor.attribute("UI"),
                heading.at("QualifierName").map(each -> new MeshHeading.Qualifier(each.text(), each.attribute("UI"))).toList()))).flatMap(MeshHeading::subjects).forEach(record::add);
        boolean isPreprint = citation.texts("Article/PublicationTypeList/PublicationType").contains(PREPRINT);
        citation.at("CommentsCorrectionsList/CommentsCorrections").forEach(note -> PubmedRelations.add(note, isPreprint, record));
    }

    private static void chapter(XmlElement document, BibliographicRecord record) {
        boolean isPart = !document.text("ArticleTitle").isEmpty();
        document.first("Book/BookTitle").ifPresent(title ->
                record.addMarked(isPart ? RecordField.VENUE : RecordField.TITLE, title.text(), title.line()));
        record.add(RecordField.TYPE, isPart ? "chapter" : "book", document.line());
        XmlElement authored = document.has("AuthorList") ? document : document.first("Book").orElse(document);
        authors(authored, record);
        abstractText(document, record);
        dates(document.first("ContributionDate").or(() -> document.first("Book/PubDate")), record);
        pages(document, record);
        CHAPTER.fill(record, document);
    }

    /** A preprint is said first, as every record is an article of a journal for PubMed. */
    private static void types(XmlElement article, BibliographicRecord record) {
        List<String> types = article.texts("PublicationTypeList/PublicationType");
        Stream.concat(types.stream().filter(PREPRINT::equals), types.stream().filter(type -> !type.equals(PREPRINT)))
                .forEach(type -> record.add(RecordField.TYPE, type, article.line()));
    }

    private static void authors(XmlElement around, BibliographicRecord record) {
        List<XmlElement> lists = around.at("AuthorList").toList();
        List<XmlElement> ofAuthors = lists.stream().filter(list -> !list.attribute("Type").equals("editors")).toList();
        for (XmlElement list : ofAuthors.isEmpty() ? lists : ofAuthors) {
            list.at("Author").filter(author -> !author.attribute("ValidYN").equals("N")).forEach(author -> author(author, record));
            if (list.attribute("CompleteYN").equals("N")) {
                record.omitsAuthors();
            }
        }
    }

    private static void author(XmlElement author, BibliographicRecord record) {
        String given = Stream.of("ForeName", "FirstName").map(author::text).filter(name -> !name.isEmpty()).findFirst()
                .orElseGet(() -> String.join(" ", author.text("Initials").split("(?<=\\p{Lu})(?=\\p{Lu})")));
        String family = author.text("LastName");
        String group = author.text("CollectiveName");
        List<Affiliation> affiliations = Stream.concat(author.at("AffiliationInfo").flatMap(info -> affiliation(info).stream()),
                author.texts("Affiliation").stream().map(Affiliation::of)).toList();
        if (!group.isEmpty()) {
            record.add(RecordAuthor.organization(group).withAffiliations(affiliations).identifiedBy(identifiers(author)));
        } else if (!(given + family).isBlank()) {
            record.add(RecordAuthor.person(given, family, author.text("Suffix")).withAffiliations(affiliations).identifiedBy(identifiers(author)));
        }
    }

    private static Identifiers identifiers(XmlElement author) {
        return author.at("Identifier").map(id -> IdentifierForm.named(id.attribute("Source"), id.text())).collect(Identifiers.together());
    }

    private static Optional<Affiliation> affiliation(XmlElement info) {
        WrittenAffiliation written = new WrittenAffiliation(info.text("Affiliation"));
        info.at("Identifier").forEach(id -> written.identify(id.attribute("Source"), id.text()));
        return written.affiliation();
    }

    private static void abstractText(XmlElement around, BibliographicRecord record) {
        around.first("Abstract").ifPresent(text -> labelled(text, record));
    }

    /** The parts of an abstract, each behind its label. */
    private static void labelled(XmlElement abstractText, BibliographicRecord record) {
        abstractText.at("AbstractText").filter(part -> !part.text().isEmpty()).forEach(part -> {
            String label = part.attribute("Label");
            record.addMarked(RecordField.ABSTRACT, NO_LABELS.contains(label) ? part.text() : label + ": " + part.text(), part.line());
        });
    }

    private static void dates(Optional<XmlElement> date, BibliographicRecord record) {
        date.ifPresent(written -> {
            String words = DateParts.written(written);
            if (!words.isEmpty()) {
                record.add(RecordField.DATE, words, written.line());
            }
        });
    }

    private static void pages(XmlElement around, BibliographicRecord record) {
        around.first("Pagination").ifPresent(pagination -> {
            String first = pagination.text("StartPage");
            String last = pagination.text("EndPage");
            String whole = pagination.has("MedlinePgn") ? pagination.text("MedlinePgn") : last.isEmpty() ? first : first + "–" + last;
            record.add(RecordField.PAGES, whole, pagination.line());
        });
    }
}
