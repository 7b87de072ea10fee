package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.ResultFormat;

/** Who cites whom, what is missing, what was retracted and what a paper is filed under, on pages, in search, in files and to agents. */
class CitationPagesTest {

    private static final String GRAPH = """
            BASE <http://localhost:3030/id/>
            PREFIX biro: <http://purl.org/spar/biro/>
            PREFIX c4o: <http://purl.org/spar/c4o/>
            PREFIX cito: <http://purl.org/spar/cito/>
            PREFIX datacite: <http://purl.org/spar/datacite/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX fabio: <http://purl.org/spar/fabio/>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            GRAPH <graph/source/1> {
              <paper/looms> a fabio:ResearchPaper ; dcterms:title "Looms that weave patterns" ; dcterms:subject <subject/keyword-weaving> ;
                dcterms:references <source/1/entry/1/reference/1> , <source/1/entry/1/reference/2> , <source/1/entry/1/reference/3> .
              <paper/engines> a fabio:ResearchPaper ; dcterms:title "Engines that compute" ; dcterms:identifier "Babbage 7" .
              <paper/looms/version/published> a pg:Version ; dcterms:isVersionOf <paper/looms> ; schema:creativeWorkStatus pg:Published .
              <subject/keyword-weaving> a pg:StatedSubject , skos:Concept ; skos:prefLabel "weaving" ; skos:inScheme pg:Keywords .
              <source/1/entry/1/reference/1> a biro:BibliographicReference ; dcterms:isPartOf <source/1/entry/1> ; schema:position 1 ; c4o:hasContent "Babbage 1837" .
              <source/1/entry/1/reference/2> a biro:BibliographicReference ; dcterms:isPartOf <source/1/entry/1> ; schema:position 2 ; schema:headline "Punched cards" .
              <source/1/entry/1/reference/3> a biro:BibliographicReference ; dcterms:isPartOf <source/1/entry/1> ; schema:position 3 ; c4o:hasContent "Personal communication" .
            }
            GRAPH <graph/citations> {
              <paper/looms> cito:cites <paper/engines> , <work/cards> .
              <paper/engines> pg:citingPaperCount 1 ; cito:isRetractedBy <work/notice> ; schema:creativeWorkStatus pg:Retracted .
              <source/1/entry/1/reference/1> biro:references <paper/engines> .
              <source/1/entry/1/reference/2> biro:references <work/cards> .
              <work/cards> a pg:CitedWork ; rdfs:label "Punched cards" ; schema:headline "Punched cards" ; pg:firstAuthorAsWritten "Jacquard, J." ;
                fabio:hasPublicationYear "1804"^^xsd:gYear ; datacite:hasIdentifier <https://doi.org/10.1000/cards> ; pg:citingPaperCount 1 .
              <work/others> a pg:CitedWork ; rdfs:label "Punched cards again" ; schema:headline "Punched cards again" ; pg:firstAuthorAsWritten "Jacquard J.M." ;
                fabio:hasPublicationYear "1804"^^xsd:gYear ; pg:citingPaperCount 2 .
              <https://doi.org/10.1000/cards> a datacite:Identifier ; rdfs:label "DOI 10.1000/cards" .
              <work/notice> a pg:CitedWork ; rdfs:label "DOI 10.1000/notice" ; datacite:hasIdentifier <https://doi.org/10.1000/notice> .
              <https://doi.org/10.1000/notice> a datacite:Identifier ; rdfs:label "DOI 10.1000/notice" .
            }
            """;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        server.store().write(dataset -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void paperShowsItsReferencesAndWhereTheyLead() {
        String page = page("/page/paper/looms");
        assertIn(page, "References <span class=\"count\">3</span>", "1 is a paper of this graph",
                "<strong><a href=\"/page/paper/engines\">Engines that compute</a></strong> <span class=\"quiet\">Babbage 1837</span>",
                "<a href=\"/page/work/cards\">Punched cards</a>", "Personal communication",
                "Subjects, as stated", "<a class=\"chip\" href=\"/page/subject/keyword-weaving\">weaving</a>");
        assertFalse(page.contains("Retracted."));
    }

    @Test
    void theVersionsOfAPaperAreNoOtherWorks() {
        assertFalse(page("/page/paper/looms").contains("Version of"));
    }

    @Test
    void retractedPaperSaysSoWithItsNoticeAndWhoCitesIt() {
        assertIn(page("/page/paper/engines"), "<strong>Retracted.</strong>", "role=\"alert\"", "Notice: <a href=\"/page/work/notice\">DOI 10.1000/notice</a>",
                "href=\"https://doi.org/10.1000/notice\"", "Cited by <span class=\"count\">1</span>", "/page/paper/looms", "Babbage 7");
        assertIn(page("/page/work/notice"), "Retracts <a href=\"/page/paper/engines\">Engines that compute</a>");
    }

    @Test
    void searchMarksWhatWasRetractedAndNarrowsBySubject() {
        assertIn(page("/search?q=engines"), "<strong class=\"badge\">Retracted</strong>");
        String looms = page("/search?q=&type=paper&subject=keyword-weaving");
        assertTrue(looms.contains("Looms that weave") && !looms.contains("Engines that compute"), looms);
        assertFalse(looms.contains("badge"));
    }

    @Test
    void subjectAndCitedWorkListTheirPapers() {
        assertIn(page("/page/subject/keyword-weaving"), "weaving", "/page/paper/looms", "keywords");
        assertIn(page("/page/work/cards"), "Punched cards", "Jacquard, J.", "1804", "DOI 10.1000/cards", "Cited by <span class=\"count\">1</span>", "/page/paper/looms");
    }

    @Test
    void missingWorksAreListedMostCitedFirstAndTakenAway() {
        String page = page("/missing");
        assertTrue(page.indexOf("/page/work/others") < page.indexOf("/page/work/cards"), page);
        assertFalse(page.contains("/page/work/notice"), "a notice is not cited");
        assertIn(page, "Jacquard, J., 1804", "href=\"/missing.bib\"");
        String file = server.get("/missing.bib").body();
        assertIn(file, "{Punched cards}", "Jacquard, J.M. and others", "@misc{jacquard1804punched,", "@misc{jacquard1804punched-2,", "year = {1804}", "doi = {10.1000/cards}");
        assertEquals(2, file.lines().filter(line -> line.startsWith("@")).map(line -> line.replaceAll("^@\\w+\\{", "")).distinct().count());
        assertEquals(200, server.get("/missing?page=9").statusCode());
    }

    @Test
    void storedQueriesAnswerTheSame() {
        assertEquals(List.of("papers,label,firstAuthor,year,identifiers,work", "2,Punched cards again,Jacquard J.M.,1804,,http://localhost:3030/id/work/others"),
                answer("missing-works", Map.of("papers", "2")));
        assertEquals(List.of("Looms that weave patterns,,http://localhost:3030/id/paper/looms"), behindHeader(answer("citing-papers", Map.of("paper", "Engines that compute"))));
        assertEquals(List.of("Engines that compute,1,true,http://localhost:3030/id/paper/engines", "Punched cards,1,false,http://localhost:3030/id/work/cards"),
                behindHeader(answer("cited-works", Map.of("paper", "looms that weave patterns"))));
        assertEquals(List.of("retracted,Engines that compute,DOI 10.1000/notice,http://localhost:3030/id/paper/engines"), behindHeader(answer("retracted-papers", Map.of())));
    }

    @Test
    void storedQueryNamesTheNoticesThatNameThePaper() {
        String notice = "GRAPH <http://localhost:3030/id/graph/source/2> { <http://localhost:3030/id/paper/withdrawn> <http://purl.org/dc/terms/title> \"Withdrawn engines\" ; "
                + "<http://purl.org/spar/cito/retracts> <http://localhost:3030/id/paper/engines> }";
        try (RunningServer own = RunningServer.start()) {
            own.store().write(dataset -> RDFParser.fromString(GRAPH, Lang.TRIG).parse(dataset));
            own.store().write(dataset -> RDFParser.fromString(notice, Lang.TRIG).parse(dataset));
            assertEquals(List.of("retracted,Engines that compute,DOI 10.1000/notice; Withdrawn engines,http://localhost:3030/id/paper/engines"),
                    behindHeader(answer(own, "retracted-papers", Map.of())));
        }
    }

    private static List<String> answer(String query, Map<String, String> values) {
        return answer(server, query, values);
    }

    private static List<String> answer(RunningServer asked, String query, Map<String, String> values) {
        QueryRunner runner = new QueryRunner(asked.store(), Duration.ofMinutes(1));
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        runner.write(runner.prepare(NamedQueries.read(Path.of("queries")).find(query).orElseThrow(), values), ResultFormat.of("csv"), answer);
        return answer.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> behindHeader(List<String> lines) {
        return lines.subList(1, lines.size());
    }

    @Test
    void networkJoinsPapersThatCiteOneAnother() {
        assertIn(page("/map/papers"), "2 papers of this graph are joined by 1 citation", "data-key=\"paper/looms\"", "data-key=\"paper/engines\"");
    }

    @Test
    void agentsGetAllOfIt() {
        String engines = describe("paper/engines");
        assertIn(engines, "Retracted by", "DOI 10.1000/notice", "citedBy", "paper/looms", "Retracted");
        assertIn(describe("paper/looms"), "\\\"inGraph\\\":true", "\\\"inGraph\\\":false", "statedSubjects", "weaving");
        assertIn(describe("work/cards"), "citedBy", "paper/looms");
    }

    private static String describe(String key) {
        return server.send("POST", "/mcp", "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/call\",\"params\":{\"name\":\"describe\",\"arguments\":{\"thing\":\"" + key + "\"}}}",
                "Content-Type", "application/json", "Accept", "application/json, text/event-stream").body();
    }

    private static String page(String path) {
        return server.get(path, "Accept", "text/html").body();
    }

    private static void assertIn(String text, String... parts) {
        List.of(parts).forEach(part -> assertTrue(text.contains(part), () -> part + " is not in " + text));
    }
}
