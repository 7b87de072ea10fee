package org.papergraph.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.store.Store;

/** Papers by words that stand in several of title, abstract, authors, venue, year and identifier. */
class LinkedPapersTest {

    private static final String GRAPH = """
            BASE <http://localhost:3030/id/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX fabio: <http://purl.org/spar/fabio/>
            PREFIX datacite: <http://purl.org/spar/datacite/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            GRAPH <graph/derived> {
              <person/ada-vasara> a foaf:Person ; foaf:name "Ada Vasara" ; datacite:hasIdentifier <https://orcid.org/0000-0002-1825-0097> .
              <person/noam-lindqvist> a foaf:Person ; foaf:name "Noam Lindqvist" .
              <person/bo-noam> a foaf:Person ; foaf:name "Bo Noam" .
              <venue/nips> a pg:ConferenceSeries ; dcterms:title "NeurIPS", "Neural Information Processing Systems" .
              <venue/jmlr> a pg:JournalSeries ; dcterms:title "Journal of Learning" .
              <paper/attention> a fabio:ResearchPaper ; dcterms:title "Attention in Transformers" ; dcterms:abstract "Recurrence is dropped." ;
                dcterms:creator <person/ada-vasara>, <person/noam-lindqvist> ; dcterms:isPartOf <venue/nips> ; dcterms:issued "2017-06-12" ;
                datacite:hasIdentifier <https://doi.org/10.1000/attention.17> .
              <paper/pruning> a fabio:ResearchPaper ; dcterms:title "Pruning Nets" ; dcterms:abstract "Attention is pruned, transformers shrink." ;
                dcterms:creator <person/ada-vasara> ; dcterms:isPartOf <venue/jmlr> ; dcterms:issued "2020" .
              <paper/flat> a fabio:ResearchPaper ; dcterms:title "Flat Minima" ; dcterms:creator <person/bo-noam> ; dcterms:isPartOf <venue/nips> ; dcterms:issued "2020-01-02" .
            }
            """;

    private static Store store;
    private static Search search;

    @BeforeAll
    static void fill() {
        store = Store.inMemory();
        store.write(dataset -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset));
        search = new Search(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "vasara attention | paper/attention paper/pruning",
        "attention by vasara | paper/attention paper/pruning",
        "neurips transformers | paper/attention",
        "transformers neurips 2017 | paper/attention",
        "vasara 2020 | paper/pruning",
        "lindqvist vasara | paper/attention",
        "noam lindqvist recurrence | paper/attention",
        "\"noam lindqvist\" 2017 | paper/attention",
        "neural information processing minima | paper/flat",
        "neurips 2020 | paper/flat",
        "vasara atten | paper/attention paper/pruning"})
    void papersHaveTheWordsInSeveralPlaces(String words, String papers) {
        assertEquals(List.of(papers.split(" ")), complete(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lindqvist | person/noam-lindqvist paper/attention",
        "vasara | person/ada-vasara paper/pruning paper/attention",
        "noam | person/bo-noam person/noam-lindqvist paper/flat paper/attention",
        "neurips | venue/nips paper/flat paper/attention",
        "2020 | paper/flat paper/pruning"})
    void resourceOfANameIsFollowedByItsPapersTheNewestFirst(String words, String found) {
        assertEquals(List.of(found.split(" ")), complete(words));
    }

    @Test
    void wordsInOneTextComeBeforeWordsInSeveral() {
        assertEquals("paper/attention", complete("attention transformers").get(0));
        assertEquals(Set.of("paper/attention", "paper/pruning"), Set.copyOf(complete("attention transformers")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1000/attention.17", "https://doi.org/10.1000/ATTENTION.17", "doi:10.1000/attention.17"})
    void identifierFindsItsPaper(String identifier) {
        assertEquals("paper/attention", complete(identifier).get(0));
        assertFalse(search.find(identifier).near());
    }

    @Test
    void identifierFindsItsPerson() {
        assertEquals("person/ada-vasara", complete("0000-0002-1825-0097").get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lindqvist minima", "2017 pruning", "\"noam vasara\" attention", "neurips pruning", "1066"})
    void nothingHasWordsOfTwoPapers(String words) {
        assertEquals(List.of(), complete(words));
    }

    @Test
    void misspelledNameIsFoundWithATitleWord() {
        RankedEntries found = search.find("vasera attention");
        assertTrue(found.near());
        assertEquals("paper/attention", key(found.entries().get(0)));
    }

    private static List<String> complete(String words) {
        RankedEntries found = search.find(words);
        return found.entries().stream().filter(each -> each.complete() && !found.near()).map(LinkedPapersTest::key).collect(Collectors.toList());
    }

    private static String key(RankedEntry found) {
        return found.entry().iri().substring(Store.DEFAULT_BASE.length());
    }
}
