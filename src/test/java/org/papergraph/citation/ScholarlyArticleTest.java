package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.citation.Citation.Contributor;

class ScholarlyArticleTest {

    private static final Contributor ZOE = new Contributor("Zoë </script> Adams", false);
    private static final String PAGE = "http://localhost:3030/page/paper/a-title-0f3a";

    @Test
    void nothingInTheJsonCanEndTheElementAroundIt() throws Exception {
        String json = ScholarlyArticle.of(Citations.of(Citations.HOSTILE, "2023-04", true, ZOE), PAGE);
        assertFalse(json.matches("(?s).*[<>&\\u2028\\u2029].*"), json);
        JsonNode article = new ObjectMapper().readTree(json);
        assertEquals("ScholarlyArticle", article.get("@type").asText());
        assertEquals(Citations.HOSTILE, article.get("name").asText());
        assertEquals("2023-04", article.get("datePublished").asText());
        assertEquals("Person", article.get("author").get(0).get("@type").asText());
        assertEquals(PAGE, article.get("url").asText());
    }

    @Test
    void dateWithoutAYearIsNotPublished() throws Exception {
        Citation citation = Citations.of("", "--03-17", true);
        JsonNode article = new ObjectMapper().readTree(ScholarlyArticle.of(citation, PAGE));
        assertFalse(article.has("datePublished") || article.has("name") || article.has("author"), article.toString());
        assertTrue(MetaTag.of(citation, PAGE).stream().noneMatch(tag -> tag.name().contains("date")));
    }

    @Test
    void metaTagsNameEachAuthorInOrder() {
        List<MetaTag> tags = MetaTag.of(
                Citations.of("A", "2023-04-24", true, ZOE, new Contributor("Acme", true)), PAGE);
        assertTrue(tags.indexOf(new MetaTag("citation_author", ZOE.name()))
                < tags.indexOf(new MetaTag("citation_author", "Acme")));
        assertTrue(tags.contains(new MetaTag("citation_publication_date", "2023/04/24")));
        assertTrue(tags.contains(new MetaTag("citation_abstract_html_url", PAGE)));
    }
}
