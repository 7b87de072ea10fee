package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pages of resources in a hostile graph, beside the papers of the sample. */
class ResourcePagesTest {

    private static final String SAM = "/page/paper/segmenting-with-sam-0f3a9c1d2e";
    private static final String HOSTILE = "/page/paper/hostile-00";

    /** A paper with three sure sentences on a method, and one with an unsure one. */
    private static final String TALKATIVE = Stream.of(
                    """
                    BASE <http://localhost:3030/id/>
                    PREFIX dcterms: <http://purl.org/dc/terms/>
                    PREFIX foaf: <http://xmlns.com/foaf/0.1/>
                    PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
                    PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
                    PREFIX pg: <https://w3id.org/papergraph/ontology#>
                    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                    GRAPH <graph/derived> {
                      <method/sgd> a pg:Method ; <http://www.w3.org/2004/02/skos/core#prefLabel> "SGD" .
                      <paper/a> dcterms:issued "2024"^^xsd:gYear ; pg:usesMethod <method/sgd> . <paper/b> pg:usesMethod <method/sgd> . }
                    GRAPH <graph/vocabularies> {
                      <method/sgd> <http://www.w3.org/2004/02/skos/core#exactMatch> <https://terms.example.org/sgd> .
                      <method/gd> <http://www.w3.org/2004/02/skos/core#prefLabel> "descent <b>" ; pg:paperCount 1 ;
                        <http://www.w3.org/2004/02/skos/core#closeMatch> <https://terms.example.org/gd> .
                      <https://terms.example.org/sgd> <http://www.w3.org/2004/02/skos/core#broader> <https://terms.example.org/optimization> ;
                        <http://www.w3.org/2004/02/skos/core#inScheme> <vocabulary/t> ; <http://www.w3.org/2000/01/rdf-schema#label> "stochastic <i>" .
                      <https://terms.example.org/gd> <http://www.w3.org/2004/02/skos/core#broader> <https://terms.example.org/optimization> .
                      <https://terms.example.org/optimization> <http://www.w3.org/2000/01/rdf-schema#label> "optimization" .
                      <vocabulary/t> <http://www.w3.org/2000/01/rdf-schema#label> "topics.ttl" . }
                    GRAPH <graph/identity> {
                      <decision/0a> a pg:MatchDecision ; pg:candidate <method/sgd> , <task/sgd> ; pg:rule pg:SameNameOtherType ; pg:status pg:Applied ;
                        pg:score 0.97 ; pg:evidence "one name found as two types" .
                      <method/sgd> <http://www.w3.org/2002/07/owl#sameAs> <task/sgd> . }
                    """,
                    sentence("a", "1", "One", "0.99"), sentence("a", "2", "Two", "0.98"), sentence("a", "3", "Three", "0.97"),
                    sentence("b", "1", "Four", "0.60"))
            .collect(Collectors.joining("\n"));

    private static String sentence(String paper, String number, String word, String confidence) {
        String text = "<text/%s/%s>".formatted(paper, number);
        return """
                GRAPH <graph/mentions/%1$s> {
                  <entry/%1$s> foaf:primaryTopic <paper/%1$s> . %2$s nif:isString "SGD %3$s." ; dcterms:isPartOf <entry/%1$s> .
                  <sentence/%1$s/%5$s> nif:anchorOf "SGD %3$s." ; nif:beginIndex 0 .
                  <mention/%1$s%5$s> itsrdf:taIdentRef <method/sgd> ; pg:confidence %4$s ; nif:beginIndex 0 ; nif:endIndex 3 ;
                    nif:referenceContext %2$s ; nif:sentence <sentence/%1$s/%5$s> . }
                """.formatted(paper, text, word, confidence, number);
    }

    /** A title that would end elements and attributes, and an abstract with formulas, emoji and nested mentions. */
    private static final String DOCUMENT = """
            BASE <http://localhost:3030/id/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX fabio: <http://purl.org/spar/fabio/>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX itsrdf: <http://www.w3.org/2005/11/its/rdf#>
            PREFIX nif: <http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#>
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX pro: <http://purl.org/spar/pro/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            GRAPH <graph/source/ef56> {
              <paper/hostile-00> a fabio:ResearchPaper ;
                dcterms:title "</script><img src=x onerror='alert(1)'> \\"שלום\\" 🙂 $\\\\alpha_1$ & SAM" ;
                dcterms:abstract "🙂 SAM is a model of $x<y$; SAM ADE20K segmentation." ;
                dcterms:issued "2023-05"^^xsd:gYearMonth ;
                dcterms:creator <person/mallory> , <person/bo-li> .
              <paper/hostile-00/authorship/1-mallory> pro:relatesToDocument <paper/hostile-00> ;
                pro:isHeldBy <person/mallory> ; pg:nameAsWritten "\\"><script>alert(2)</script>" ; pg:position 1 .
              <paper/hostile-00/authorship/bo-li> pro:relatesToDocument <paper/hostile-00> ;
                pro:isHeldBy <person/bo-li> ; pg:nameAsWritten "Bo Li" .
              <person/mallory> a foaf:Person ; foaf:name "Mallory <b>" .
              <source/ef56/entry/1> a pg:Entry ; dcterms:isPartOf <source/ef56> ; pg:entryNumber 1 ; pg:line 7 ;
                foaf:primaryTopic <paper/hostile-00> ; pg:authorListComplete false .
            }
            GRAPH <graph/meta> {
              <source/ef56> a pg:RelatedPaperListing ; <https://schema.org/name> "hostile.txt" ;
                pg:statedIn <graph/source/ef56> ; pg:entryCount 1 .
            }
            GRAPH <graph/mentions/ef56> {
              <source/ef56/entry/1/abstract> a nif:Context ; dcterms:isPartOf <source/ef56/entry/1> ;
                nif:isString "🙂 SAM is a model of $x<y$; SAM ADE20K segmentation." .
              <source/ef56/entry/1/abstract/sentence/1> a nif:Sentence ; nif:beginIndex 0 ;
                nif:anchorOf "🙂 SAM is a model of $x<y$; SAM ADE20K segmentation." .
              <mention/a1> a pg:Mention ; pg:entityType pg:Method ; nif:anchorOf "SAM" ; pg:confidence 0.999 ;
                nif:beginIndex 2 ; nif:endIndex 5 ; nif:referenceContext <source/ef56/entry/1/abstract> ;
                nif:sentence <source/ef56/entry/1/abstract/sentence/1> ; itsrdf:taIdentRef <method/sam> .
              <mention/a2> a pg:Mention ; pg:entityType pg:Task ; nif:anchorOf "ADE20K segmentation" ;
                nif:beginIndex 31 ; nif:endIndex 50 ; nif:referenceContext <source/ef56/entry/1/abstract> ;
                pg:confidence 0.7 ; itsrdf:taIdentRef <task/segmentation> .
              <mention/a3> a pg:Mention ; pg:entityType pg:Dataset ; nif:anchorOf "ADE20K" ;
                nif:beginIndex 31 ; nif:endIndex 37 ; nif:referenceContext <source/ef56/entry/1/abstract> ;
                pg:confidence 0.9 ; itsrdf:taIdentRef <dataset/ade20k> .
            }
            GRAPH <graph/derived> {
              <paper/hostile-00> pg:usesMethod <method/sam> ; pg:addressesTask <task/segmentation> .
              <method/sam> pg:paperCount 2 .
              <method/sam-2> a pg:Method , skos:Concept ; skos:prefLabel "SAM 2" ; skos:broader <method/sam> .
            }
            """;

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
        server.store().write(dataset -> RDFParser.fromString(DOCUMENT, Lang.TRIG).parse(dataset));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void textOfDocumentsIsNeverMarkup() {
        for (String path : List.of(
                HOSTILE, "/page/person/mallory", "/page/method/sam", "/page/source/ef56", "/page/source/ef56/entry/1")) {
            String page = page(path);
            assertFalse(page.contains("<img"), page);
            assertFalse(page.contains("<script>"), page);
            assertFalse(page.contains("<b>"), page);
            assertEquals(page.split("<script").length, page.split("</script>").length, path);
        }
    }

    @Test
    void mentionsAreMarkedAtTheirCodePointsTheLongestOfThoseThatOverlap() {
        String page = page(HOSTILE);
        assertHolds(page, "🙂 <a class=\"mention method\" href=\"/page/method/sam\" title=\"method, 99 % sure\">SAM</a> is a");
        assertHolds(page, "is a model of $x&lt;y$; SAM <a class=\"mention task\" href=\"/page/task/segmentation\""
                + " title=\"task, 70 % sure\">ADE20K segmentation</a>.</p>");
    }

    @Test
    void authorsAtKnownPositionsComeFirstAndHiddenOnesAreSaid() {
        String page = page(HOSTILE);
        int mallory = page.indexOf("Mallory &lt;b&gt;</a>");
        int bo = page.indexOf("Bo Li</a>");
        int others = page.indexOf("and others whom the documents do not show");
        assertTrue(0 < mallory && mallory < bo && bo < others, page);
    }

    @Test
    void paperSaysWhatEachDocumentStates() {
        assertHolds(page(HOSTILE), "<a href=\"/page/source/ef56\">hostile.txt</a>, <a href=\"/page/source/ef56/entry/1\">"
                + "entry 1</a>, line 7, states abstract, authors, date, title");
    }

    @Test
    void paperThatSharesAConceptIsRelated() {
        assertHolds(page(HOSTILE), "<a href=\"" + SAM + "\">");
        assertHolds(page(HOSTILE), "shares SAM");
    }

    @Test
    void embeddedJsonLdHoldsTheTitleToTheCharacter() throws IOException {
        Matcher script = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL)
                .matcher(page(HOSTILE));
        assertTrue(script.find());
        JsonNode article = new ObjectMapper().readTree(script.group(1));
        assertEquals("</script><img src=x onerror='alert(1)'> \"שלום\" 🙂 $\\alpha_1$ & SAM", article.get("name").asText());
        assertEquals("2023-05", article.get("datePublished").asText());
        assertTrue(article.get("url").asText().endsWith(HOSTILE) && article.get("url").asText().startsWith("http://"));
    }

    @Test
    void citationTagsGiveTheDateAsFarAsItIsKnown() {
        assertHolds(page(HOSTILE), "<meta name=\"citation_publication_date\" content=\"2023/05\">");
        assertHolds(page(SAM), "<meta name=\"citation_publication_date\" content=\"2024/05/02\">");
        assertHolds(page(SAM), "<meta name=\"citation_author\" content=\"Zoë Adams\">");
        assertFalse(page("/page/paper/undated-notes-77aa01bb22").contains("citation_publication_date"));
    }

    @Test
    void paperCanBeCitedInTheFormatsOfReferenceManagers() {
        HttpResponse<String> bibtex = server.get(SAM.replace("/page/", "/data/") + ".bib");
        assertEquals("application/x-bibtex;charset=utf-8", bibtex.headers().firstValue("Content-Type").orElse(""));
        assertHolds(bibtex.body(), "author = {Adams, Zoë and Li, Bo and {Acme Labs} and Morcos, Ari and others}");
        HttpResponse<String> ris = server.get(SAM.replace("/page/", "/data/") + ".ris");
        assertEquals(
                "application/x-research-info-systems;charset=utf-8",
                ris.headers().firstValue("Content-Type").orElse(""));
        assertHolds(ris.body(), "AU  - Adams, Zoë\r\nAU  - Li, Bo\r\nAU  - Acme Labs\r\nAU  - Morcos, Ari\r\n");
        HttpResponse<String> csl = server.get(SAM.replace("/page/", "/data/") + ".csljson");
        assertEquals("application/vnd.citationstyles.csl+json", csl.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""));
        assertHolds(csl.body(), "\"family\" : \"Morcos\"");
        HttpResponse<String> negotiated = server.get(SAM.replace("/page/", "/id/"), "Accept", "application/x-bibtex");
        assertEquals(
                SAM.replace("/page/", "/data/") + ".bib", negotiated.headers().firstValue("Location").orElse(""));
        assertEquals(406, server.get("/id/mention/3f9a0c1d2e4b5a69", "Accept", "application/x-bibtex").statusCode());
        assertEquals(404, server.get("/data/mention/3f9a0c1d2e4b5a69.bib").statusCode());
        assertEquals(404, server.get("/data/paper/none.ris").statusCode());
    }

    @Test
    void conceptShowsDefinitionsFirstYearsCompanionsAndNarrowerConcepts() {
        String page = page("/page/method/sam");
        assertTrue(page.indexOf("<mark>SAM</mark> is a model") < page.indexOf("We fine-tune <mark>SAM</mark>"), page);
        assertHolds(page, "<li><a href=\"/page/method/sam?year=2024#papers\">2024</a> <span class=\"count\">1<");
        assertFalse(page.contains("<figure"), "one paper a year is no plot");
        assertHolds(page, "<a class=\"count\" href=\"/page/method/sam?with=task%2Fsegmentation#papers\">1");
        assertHolds(page, ">SAM 2</a>");
        assertHolds(page, "Also called Segment Anything Model.");
    }

    @Test
    void papersCanBeChosenByYearAndByWhatElseTheyHave() {
        String ofYear = page("/page/method/sam?year=2024");
        assertHolds(ofYear, "Those of 2024.");
        assertTrue(list(ofYear).contains(SAM) && !list(ofYear).contains(HOSTILE), ofYear);
        String with = page("/page/method/sam?with=task/segmentation");
        assertHolds(with, "Those with segmentation.");
        assertTrue(list(with).contains(HOSTILE) && !list(with).contains(SAM), with);
        assertEquals(200, server.get("/page/method/sam?with=%22%3E%3Cb%3E&page=9&year=abcd").statusCode());
    }

    @Test
    void conceptShowsOneSentenceOfEachPaperBeforeASecond() {
        try (RunningServer talkative = RunningServer.start()) {
            talkative.store().write(dataset -> RDFParser.fromString(TALKATIVE, Lang.TRIG).parse(dataset));
            HttpResponse<String> answer = talkative.get("/page/method/sgd", "Accept", "text/html");
            assertEquals(List.of("One.", "Four.", "Two.", "Three."),
                    Pattern.compile("<mark>SGD</mark> (\\w+\\.)").matcher(answer.body()).results().map(each -> each.group(1)).toList());
            assertHolds(answer.body(), "<li><a href=\"/page/method/sgd?year=2024#papers\">2024</a> <span class=\"count\">1<");
            assertHolds(answer.body(), "1 more is without a year.");
            assertShowsTermsAndWhatStandsUnderTheSameOne(answer.body());
            assertHolds(answer.body(), "<span class=\"quiet\">one name found as two types</span>");
            assertHolds(talkative.get("/page/decision/0a", "Accept", "text/html").body(), "sgd (task)");
        }
    }

    private static void assertShowsTermsAndWhatStandsUnderTheSameOne(String page) {
        assertHolds(page, "<a href=\"https://terms.example.org/sgd\" rel=\"exactMatch\">stochastic &lt;i&gt;</a> <span class=\"quiet\">the same, in topics.ttl</span>");
        assertHolds(page, "<h3>Under <a href=\"https://terms.example.org/optimization\">optimization</a></h3>");
        assertHolds(page, "<a class=\"chip method\" href=\"/page/method/gd\">descent &lt;b&gt;</a>");
    }

    @Test
    void personShowsCoauthorsAndConcepts() {
        String page = page("/page/person/bo-li");
        assertHolds(page, "<a href=\"/page/person/mallory\">Mallory &lt;b&gt;</a>");
        assertHolds(page, "<a href=\"/page/method/sam\">SAM</a> <a class=\"count\" href=\"/page/person/bo-li?with=");
    }

    @Test
    void decisionShowsBothSidesAndHowToRuleOtherwise() {
        String page = page("/page/decision/9b1c22");
        assertHolds(page, "000_sample.txt, entry 1");
        assertHolds(page, "000_sample.txt, entry 3");
        assertHolds(page, "We fine-tune SAM on ADE20K.");
        assertHolds(page, "<dd>rejected</dd>");
        assertHolds(page, "papergraph decisions pin 9b1c22");
    }

    @Test
    void venueRunAndDocumentShowTopicsYearsAndPeopleOfTheirPapers() {
        for (String path : List.of("/page/venue/arxiv-cs-cv", "/page/venue/neurips", "/page/source/ab12", "/page/run/51c0")) {
            String page = page(path);
            assertHolds(page, "<h2 id=\"years\">Papers by year</h2>");
            assertHolds(page, "<h2 id=\"about\">What its papers are about, and who writes them</h2>");
            assertHolds(page, ">SAM</a> <");
            assertHolds(page, "<h3>People</h3>");
            assertHolds(page, ">Bo Li</a> <");
        }
        assertHolds(page("/page/venue/neurips"), "Papers whose text names it <span class=\"count\">1<");
        assertTrue(list(page("/page/venue/neurips?with=method/sam")).contains(SAM));
    }

    @Test
    void yearShowsTopicsAndPeopleAndLeadsToOtherYears() {
        String page = page("/year/2024");
        assertHolds(page, "<a href=\"/search?q=&amp;type=paper&amp;year=2024\">The one paper</a>");
        assertHolds(page, "<a href=\"/year/2023\">2023</a>");
        assertHolds(page, ">SAM</a> <");
        assertHolds(page, ">Bo Li</a> <");
        assertHolds(page, ">arXiv cs.CV</a> <");
        assertHolds(page("/search?q=&year=2024"), "<a href=\"/year/2024\">Topics and people of 2024</a>");
        for (String path : List.of("/year/1999", "/year/24", "/year/x", "/year/2024x")) {
            assertEquals(404, server.get(path).statusCode(), path);
        }
    }

    @Test
    void statementLeadsToTheWordsThatSaySo() {
        String page = page("/page/statement/77aa01");
        assertHolds(page, "We fine-tune <mark>SAM</mark> on ADE20K.");
        assertHolds(page("/page/mention/a1"), "🙂 <mark>SAM</mark> is a model");
    }

    @Test
    void pageIsReadAnewWhenTheStoreChanges() {
        try (RunningServer changing = RunningServer.start()) {
            assertFalse(changing.get("/page/method/sam").body().contains("hostile"));
            changing.store().write(dataset -> RDFParser.fromString(DOCUMENT, Lang.TRIG).parse(dataset));
            assertTrue(changing.get("/page/method/sam").body().contains("hostile"));
        }
    }

    @Test
    void everyPageOffersItsQueryAndItsData() {
        for (String path : List.of(
                SAM, "/page/method/sam", "/page/person/bo-li", "/page/venue/neurips", "/page/source/ab12", "/page/run/51c0",
                "/page/decision/9b1c22", "/page/source/ab12/entry/1", "/page/mention/a1", "/page/catalog/papergraph")) {
            String page = page(path);
            assertHolds(page, "href=\"/query?query=");
            assertHolds(page, "href=\"" + path.replace("/page/", "/data/") + ".ttl\"");
            assertEquals(1, page.split("<h1 dir=\"auto\">").length - 1, path);
            assertFalse(page.contains(" style="), path);
        }
    }

    @Test
    void queryBehindEachPageCanBeRun() {
        Matcher link = Pattern.compile("href=\"/query(\\?query=[^\"]+)\"").matcher("");
        for (String path : List.of(
                SAM, "/page/method/sam", "/page/person/bo-li", "/page/source/ab12", "/page/run/51c0", "/page/mention/a1",
                "/page/decision/9b1c22", "/page/venue/neurips", "/page/source/ab12/entry/1")) {
            assertTrue(link.reset(page(path)).find(), path);
            HttpResponse<String> answer = server.get("/sparql" + link.group(1), "Accept", "text/csv");
            assertEquals(200, answer.statusCode(), path + answer.body());
            assertTrue(answer.body().lines().count() > 1, path + answer.body());
        }
    }

    @Test
    void paperPageWithItsStyleSheetIsSmall() throws IOException {
        int bytes = compressed(page(SAM)) + compressed(server.get("/static/papergraph.css").body());
        assertTrue(bytes < 15_000, bytes + " bytes");
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.size();
    }

    private static String list(String page) {
        return page.substring(page.indexOf("id=\"papers\""));
    }

    private static String page(String path) {
        HttpResponse<String> answer = server.get(path, "Accept", "text/html");
        assertEquals(200, answer.statusCode(), answer.body());
        return answer.body();
    }

    private static void assertHolds(String page, String part) {
        assertTrue(page.contains(part), page);
    }
}
