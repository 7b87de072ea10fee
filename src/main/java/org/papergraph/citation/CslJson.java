package org.papergraph.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.name.NameParts;

/** Writes a citation as an item of the Citation Style Language's JSON (CSL 1.0.2). */
final class CslJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<WorkType, String> TYPES = Map.of(
            WorkType.JOURNAL_ARTICLE, "article-journal", WorkType.CONFERENCE_PAPER, "paper-conference", WorkType.PREPRINT, "article",
            WorkType.BOOK, "book", WorkType.BOOK_CHAPTER, "chapter", WorkType.THESIS, "thesis", WorkType.REPORT, "report",
            WorkType.DATASET, "dataset", WorkType.SOFTWARE, "software");
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();

    private CslJson() {}

    static String write(Citation citation) {
        try {
            return WRITER.writeValueAsString(item(citation));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written as JSON", e);
        }
    }

    private static ObjectNode item(Citation citation) {
        ObjectNode item = MAPPER.createObjectNode().put("id", citation.key()).put("type", TYPES.getOrDefault(citation.type(), "document"));
        put(item, "citation-key", citation.key());
        put(item, "title", citation.title());
        if (!citation.authors().isEmpty()) {
            ArrayNode authors = item.putArray("author");
            citation.authors().forEach(author -> authors.add(name(author)));
        }
        if (citation.issued().hasYear()) {
            ArrayNode date = item.putObject("issued").putArray("date-parts").addArray();
            Issued issued = citation.issued();
            Stream.of(issued.year(), issued.month(), issued.day()).filter(part -> !part.isEmpty()).map(Integer::valueOf).forEach(date::add);
        }
        put(item, "container-title", citation.container());
        putImprint(item, citation.imprint(), citation.publisher());
        putAccess(item, citation.access(), citation.type());
        put(item, "language", citation.synopsis().language());
        put(item, "keyword", citation.synopsis().joinedKeywords());
        put(item, "status", citation.retracted() ? "Retracted" : "");
        put(item, "note", String.join("\n", citation.notes()));
        put(item, "abstract", citation.synopsis().text());
        return item;
    }

    private static void putImprint(ObjectNode item, Imprint imprint, String publisher) {
        put(item, "collection-title", imprint.series());
        put(item, "volume", imprint.volume());
        put(item, "issue", imprint.issue());
        put(item, "page", imprint.pages("-"));
        put(item, "publisher", publisher);
        put(item, "ISSN", imprint.serialNumbers(IdentifierScheme.ISSN));
        put(item, "ISBN", imprint.serialNumbers(IdentifierScheme.ISBN));
    }

    /** The number of a preprint is that of the work; of another work it is a place in an archive. */
    private static void putAccess(ObjectNode item, Access access, WorkType type) {
        put(item, "DOI", access.identifier(IdentifierScheme.DOI));
        put(item, "PMID", access.identifier(IdentifierScheme.PUBMED));
        put(item, "PMCID", access.identifier(IdentifierScheme.PMC));
        String arxiv = access.identifier(IdentifierScheme.ARXIV);
        if (!arxiv.isEmpty()) {
            item.put("archive", "arXiv").put("archive_location", arxiv);
        }
        put(item, "number", type == WorkType.PREPRINT && !arxiv.isEmpty() ? "arXiv:" + arxiv : "");
        put(item, "URL", access.address());
        put(item, "license", access.licence());
    }

    private static ObjectNode name(Contributor author) {
        ObjectNode name = MAPPER.createObjectNode();
        NameParts parts = author.parts();
        if (author.organization() || parts.given().isEmpty()) {
            return name.put("literal", author.name());
        }
        put(name, "family", parts.family());
        put(name, "given", parts.given());
        put(name, "non-dropping-particle", parts.particle());
        put(name, "suffix", parts.suffix());
        return name;
    }

    private static void put(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }
}
