package org.papergraph.citation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.papergraph.document.IdentifierScheme;

/** A citation as JSON-LD of schema.org, to stand in a page. */
public final class ScholarlyArticle {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScholarlyArticle() {}

    /**
     * JSON that holds no {@code <}, {@code >} or {@code &}, so that nothing in it can end the element around it.
     *
     * @param page the address of the paper's page with scheme and host
     */
    public static String of(Citation citation, String page) {
        try {
            return MAPPER.writeValueAsString(article(citation, page))
                    .replace("<", "\\u003c")
                    .replace(">", "\\u003e")
                    .replace("&", "\\u0026")
                    .replace("\u2028", "\\u2028")
                    .replace("\u2029", "\\u2029");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("strings can be written as JSON", e);
        }
    }

    private static ObjectNode article(Citation citation, String page) {
        ObjectNode article = MAPPER.createObjectNode();
        article.put("@context", "https://schema.org").put("@type", "ScholarlyArticle").put("@id", citation.iri());
        put(article, "url", page);
        put(article, "name", citation.title());
        put(article, "headline", citation.title());
        if (!citation.authors().isEmpty()) {
            ArrayNode authors = article.putArray("author");
            citation.authors().forEach(author -> authors.addObject()
                    .put("@type", author.organization() ? "Organization" : "Person")
                    .put("name", author.name()));
        }
        put(article, "datePublished", citation.issued().joined("-"));
        Imprint imprint = citation.imprint();
        if (citation.venue().isKnown()) {
            ObjectNode venue = article.putObject("isPartOf").put("@type", "Periodical").put("name", citation.venue().name());
            put(venue, "volumeNumber", imprint.volume());
            put(venue, "issueNumber", imprint.issue());
        }
        put(article, "pagination", imprint.pages());
        if (!imprint.publisher().isEmpty()) {
            article.putObject("publisher").put("@type", "Organization").put("name", imprint.publisher());
        }
        String doi = citation.access().identifier(IdentifierScheme.DOI);
        put(article, "sameAs", doi.isEmpty() ? "" : IdentifierScheme.DOI.prefix() + doi);
        put(article, "inLanguage", citation.synopsis().language());
        put(article, "keywords", String.join(", ", citation.synopsis().keywords()));
        put(article, "abstract", citation.synopsis().text());
        if (!citation.access().code().isEmpty()) {
            ArrayNode code = article.putArray("hasPart");
            citation.access().code().forEach(address -> code.addObject()
                    .put("@type", "SoftwareSourceCode")
                    .put("codeRepository", address));
        }
        return article;
    }

    private static void put(ObjectNode object, String name, String value) {
        if (!value.isEmpty()) {
            object.put(name, value);
        }
    }
}
