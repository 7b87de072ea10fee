package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.citation.Citation.Contributor;

class CslJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Charles de Gaulle | {'family':'Gaulle','given':'Charles','non-dropping-particle':'de'}",
        "Ludwig von Mises III | {'family':'Mises','given':'Ludwig','non-dropping-particle':'von','suffix':'III'}",
        "José Ortega y Gasset | {'family':'Ortega y Gasset','given':'José'}",
        "Yang Liu 0001 | {'family':'Liu','given':'Yang'}",
        "bell hooks | {'family':'hooks','given':'bell'}",
        "Plato | {'literal':'Plato'}"})
    void nameHasTheVariablesOfItsParts(String written, String name) throws JsonProcessingException {
        assertEquals(MAPPER.readTree(name.replace('\'', '"')), item(Citations.of("A", "", true, new Contributor(written, false))).get("author").get(0));
    }

    @Test
    void itemIsReadBackAsItWas() throws JsonProcessingException {
        JsonNode item = item(Citations.of(Citations.HOSTILE, "2023-04", true, new Venue("Nature", Venue.Kind.JOURNAL), new Contributor("Acme, Inc.", true)));
        assertEquals("article-journal", item.get("type").asText());
        assertEquals("Nature", item.get("container-title").asText());
        assertEquals(Citations.HOSTILE, item.get("title").asText());
        assertEquals("[[2023,4]]", item.get("issued").get("date-parts").toString());
        assertEquals("Acme, Inc.", item.get("author").get(0).get("literal").asText());
    }

    @Test
    void absentDataHaveNoVariable() throws JsonProcessingException {
        JsonNode item = item(Citations.of("", "--03-17", true, Venue.UNKNOWN));
        assertFalse(item.has("title") || item.has("author") || item.has("issued") || item.has("publisher"), item::toString);
    }

    private static JsonNode item(Citation citation) throws JsonProcessingException {
        JsonNode items = MAPPER.readTree(CitationFormat.CSL_JSON.write(citation));
        assertEquals(1, items.size());
        return items.get(0);
    }
}
