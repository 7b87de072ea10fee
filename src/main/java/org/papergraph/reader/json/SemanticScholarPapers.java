package org.papergraph.reader.json;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.document.Subject;
import org.papergraph.document.Subject.Vocabulary;
import org.papergraph.reader.bibliography.BibliographicRecord;
import org.papergraph.reader.bibliography.RecordAuthor;
import org.papergraph.reader.bibliography.RecordField;
import org.papergraph.reader.bibliography.WrittenReference;

/**
 * Papers of Semantic Scholar in each generation of names: the graph API ({@code paperId}, {@code externalIds}) with its answers to searches
 * and its lists of citations, the datasets ({@code corpusid}, {@code externalids}), the open corpus ({@code inCitations}, {@code s2Url}),
 * S2ORC ({@code paper_id}, {@code outbound_citations}) and papers parsed for it ({@code bib_entries}).
 *
 * @see <a href="https://api.semanticscholar.org/api-docs/graph">The graph API</a>
 */
final class SemanticScholarPapers implements JsonFormat {

    private static final Set<String> LISTS = Set.of("data", "papers", "recommendedPapers", "citingPaper", "citedPaper");
    private static final String[] OWN_KEYS = {"externalIds", "externalids", "s2Url", "s2_url", "inCitations", "outCitations", "inbound_citations",
        "outbound_citations", "corpusId", "corpusid", "s2FieldsOfStudy", "s2fieldsofstudy", "paperAbstract", "influentialCitationCount",
        "influentialcitationcount", "has_pdf_parse", "bib_entries", "pdf_parse", "mag_field_of_study"};
    private static final String HASH = "\\p{XDigit}{40}";

    @Override
    public boolean open(String key, boolean array, boolean first) {
        return LISTS.contains(key);
    }

    @Override
    public boolean recognises(JsonFields paper) {
        boolean own = Stream.of(OWN_KEYS).anyMatch(paper::hasAnyKey) || paper.text("paperId").matches(HASH);
        return own && (paper.hasAnyKey("title", "paperId", "paper_id") || paper.at("metadata").has("title") || paper.hasAnyKey("externalIds", "externalids"));
    }

    @Override
    public BibliographicRecord read(JsonFields paper, JsonFields around, int line) {
        JsonRecord record = new JsonRecord(paper, line).marked(RecordField.TITLE, "title").markup(RecordField.TITLE, paper.at("metadata").text("title"))
                .markup(RecordField.ABSTRACT, abstractText(paper)).text(RecordField.YEAR, "year")
                .text(RecordField.DATE, "publicationDate", "publicationdate", "publication_date");
        addIdentifiers(paper, record);
        paper.first("authors").items().forEach(author -> author(author).ifPresent(record.record()::add));
        paper.at("metadata").items("authors").forEach(author -> author(author).ifPresent(record.record()::add));
        addPublication(paper, record);
        addReferences(paper, record.record());
        addSubjects(paper, record.record());
        return record.record();
    }

    private static String abstractText(JsonFields paper) {
        JsonFields written = paper.first("abstract", "paperAbstract");
        return written.isArray() ? written.items().stream().map(part -> part.isObject() ? part.text("text") : part.text()).collect(Collectors.joining(" "))
                : written.text();
    }

    private static void addIdentifiers(JsonFields paper, JsonRecord record) {
        JsonFields external = paper.first("externalIds", "externalids", "identifiers");
        Stream.of("paperId", "paper_id", "sha", "id").map(paper::text).filter(text -> !text.isBlank()).forEach(text -> record.record()
                .identify(text.matches(HASH) ? IdentifierScheme.SEMANTIC_SCHOLAR : IdentifierScheme.CORPUS, text));
        record.identify(IdentifierScheme.CORPUS, "corpusId", "corpusid").identify(external, IdentifierScheme.CORPUS, "CorpusId")
                .put(RecordField.DOI, first(external, "DOI", "doi", paper, "doi")).put(RecordField.ARXIV, first(external, "ArXiv", "arxiv_id", paper, "arxivId", "arxiv_id"))
                .put(RecordField.PUBMED, first(external, "PubMed", "pubmed_id", paper, "pmid", "pubmed_id"))
                .put(RecordField.PMC, first(external, "PubMedCentral", "pmc_id", paper, "pmcid", "pmc_id"))
                .identify(external, IdentifierScheme.ACL_ANTHOLOGY, "ACL", "acl_id").identify(IdentifierScheme.ACL_ANTHOLOGY, "acl_id");
        record.record().identify(IdentifierScheme.DBLP, external.text("DBLP"));
        record.each(RecordField.ADDRESS, "url", "s2Url", "s2_url");
    }

    private static String first(JsonFields external, String one, String other, JsonFields paper, String... keys) {
        String text = external.text(one, other);
        return text.isBlank() ? paper.text(keys) : text;
    }

    /** An author by a name, or by its parts in S2ORC. */
    private static Optional<RecordAuthor> author(JsonFields author) {
        String given = Stream.concat(Stream.of(author.text("first")), author.texts("middle").stream()).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
        String name = author.isObject() ? author.text("name") : author.text();
        boolean inParts = author.has("last") || !given.isEmpty();
        if (!inParts && name.isBlank()) {
            return Optional.empty();
        }
        RecordAuthor read = inParts ? RecordAuthor.person(given, author.text("last"), author.text("suffix")) : RecordAuthor.named(name);
        return Optional.of(read.identifiedBy(Identifiers.read(IdentifierScheme.ORCID, author.at("externalIds").text("ORCID")))
                .affiliatedWith(author.texts("affiliations")));
    }

    private static void addPublication(JsonFields paper, JsonRecord record) {
        JsonFields journal = paper.at("journal");
        JsonFields venue = paper.first("publicationVenue", "publicationvenue");
        record.put(RecordField.VENUE, venue.text("name")).put(RecordField.VENUE, journal.isObject() ? journal.text("name") : journal.text())
                .text(RecordField.VENUE, "venue", "journalName").put(RecordField.VOLUME, journal.text("volume")).text(RecordField.VOLUME, "journalVolume", "volume")
                .pages(journal.text("pages")).pages(paper.text("journalPages", "pages"))
                .put(RecordField.SERIAL_NUMBER, venue.text("issn")).put(RecordField.FULL_TEXT, paper.at("openAccessPdf").text("url"))
                .put(RecordField.LICENCE, paper.at("openAccessPdf").text("license")).each(RecordField.FULL_TEXT, "s2PdfUrl", "pdfUrls");
        List<String> types = paper.first("publicationTypes", "publicationtypes").texts();
        Stream.concat(types.stream().filter(type -> type.equals("Conference")), types.stream()).forEach(type -> record.put(RecordField.TYPE, type));
    }

    private static void addReferences(JsonFields paper, BibliographicRecord record) {
        paper.first("references", "outCitations", "outbound_citations").items().forEach(cited -> reference(cited).ifPresent(record::add));
        for (JsonFields entries : List.of(paper.at("bib_entries"), paper.at("pdf_parse", "bib_entries"), paper.at("latex_parse", "bib_entries"))) {
            entries.keys().forEach(key -> parsed(entries.at(key)).ifPresent(record::add));
        }
    }

    /** A cited paper, or its identifier alone. */
    private static Optional<Reference> reference(JsonFields cited) {
        JsonFields paper = cited.has("citedPaper") ? cited.at("citedPaper") : cited;
        if (!paper.isObject()) {
            return new WrittenReference(paper.text()).identify(paper.text().matches(HASH) ? IdentifierScheme.SEMANTIC_SCHOLAR : IdentifierScheme.CORPUS, paper.text()).reference();
        }
        JsonFields external = paper.first("externalIds", "externalids");
        JsonFields author = paper.items("authors").stream().findFirst().orElse(JsonFields.NONE);
        return new WrittenReference("").title(paper.text("title")).firstAuthor(author.isObject() ? author.text("name") : author.text()).year(paper.text("year"))
                .identify(IdentifierScheme.SEMANTIC_SCHOLAR, paper.text("paperId")).identify(IdentifierScheme.CORPUS, paper.text("corpusId", "corpusid"))
                .identify(IdentifierScheme.DOI, first(external, "DOI", "doi", paper, "doi")).identify(IdentifierScheme.ARXIV, first(external, "ArXiv", "arXiv", paper, "arxivId"))
                .identify(IdentifierScheme.PUBMED, external.text("PubMed")).reference();
    }

    /** A reference as S2ORC parsed it from the paper. */
    private static Optional<Reference> parsed(JsonFields entry) {
        JsonFields author = entry.items("authors").stream().findFirst().orElse(JsonFields.NONE);
        JsonFields ids = entry.at("other_ids");
        return new WrittenReference(entry.text("raw_text")).title(entry.text("title")).year(entry.text("year"))
                .firstAuthor(Stream.of(author.text("first"), author.text("last")).filter(part -> !part.isBlank()).collect(Collectors.joining(" ")))
                .identify(IdentifierScheme.DOI, ids.text("DOI", "doi")).identify(IdentifierScheme.ARXIV, ids.text("arXiv", "ArXiv"))
                .identify(IdentifierScheme.CORPUS, entry.text("link")).reference();
    }

    private static void addSubjects(JsonFields paper, BibliographicRecord record) {
        Set<String> fields = new LinkedHashSet<>();
        for (String key : List.of("s2FieldsOfStudy", "s2fieldsofstudy", "fieldsOfStudy", "fieldsofstudy", "mag_field_of_study", "topics")) {
            paper.items(key).stream().map(field -> field.isObject() ? field.text("category", "topic", "label") : field.text())
                    .filter(field -> !field.isBlank()).forEach(fields::add);
        }
        fields.forEach(field -> record.add(new Subject(field, Vocabulary.SEMANTIC_SCHOLAR, "", List.of())));
    }
}
