package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Pattern PLACE = Pattern.compile("<loc>([^<]+)</loc>");
    private static final Pattern EMBEDDED = Pattern.compile("(?s)<script type=\"application/ld\\+json\">(.*?)</script>");

    private static RunningServer server;

    @BeforeAll
    static void start() {
        server = RunningServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void wellKnownAddressLeadsToTheDescription() {
        assertLeads("*/*", "/dataset.ttl");
        assertLeads("application/rdf+xml", "/dataset.rdf");
        assertLeads("text/html,*/*;q=0.8", "/dataset");
        assertEquals(406, server.get("/.well-known/void", "Accept", "image/png").statusCode());
    }

    @Test
    void countsAreThoseOfTheGraph() {
        Model model = description();
        Resource dataset = dataset(model);
        assertEquals(count("?s ?p ?o"), number(dataset, "triples"));
        assertEquals(dataset.listProperties(VOID.classPartition).toList().size(), number(dataset, "classes"));
        assertEquals(dataset.listProperties(VOID.propertyPartition).toList().size(), number(dataset, "properties"));
        dataset.listProperties(VOID.classPartition).forEach(each -> {
            Resource part = each.getResource();
            String kind = part.getProperty(VOID._class).getResource().getURI();
            assertEquals(count("?s a <" + kind + ">"), number(part, "entities"), kind);
        });
        dataset.listProperties(VOID.propertyPartition).forEach(each -> {
            Resource part = each.getResource();
            String property = part.getProperty(VOID.property).getResource().getURI();
            assertEquals(count("?s <" + property + "> ?o"), number(part, "triples"), property);
            assertEquals(count("SELECT DISTINCT ?s { ?s <" + property + "> ?o }"), number(part, "distinctSubjects"), property);
            assertEquals(count("SELECT DISTINCT ?o { ?s <" + property + "> ?o }"), number(part, "distinctObjects"), property);
        });
    }

    @Test
    void whatTheDescriptionPointsToIsThere() {
        Model model = description();
        Resource dataset = dataset(model);
        assertTrue(dataset.hasProperty(RDF.type, DCAT.Dataset));
        String sparql = dataset.getPropertyResourceValue(VOID.sparqlEndpoint).getURI();
        assertEquals(200, server.get(path(sparql) + "?query=ASK%7B%7D").statusCode());
        HttpResponse<String> dump = server.get(path(dataset.getPropertyResourceValue(VOID.dataDump).getURI()));
        assertEquals("application/trig", dump.headers().firstValue("Content-Type").orElse("none"));
        assertEquals(3, dataset.listProperties(DCAT.distribution).toList().size());
        dataset.listProperties(VOID.exampleResource).forEach(example -> {
            String iri = example.getResource().getURI();
            assertEquals(303, server.get("/id/" + iri.substring("http://localhost:3030/id/".length())).statusCode(), iri);
        });
        assertFalse(dataset.listProperties(VOID.exampleResource).toList().isEmpty());
    }

    @Test
    void pageForPeopleHoldsTheSameForSearchEngines() throws JsonProcessingException {
        String page = server.get("/dataset", "Accept", "text/html").body();
        Matcher embedded = EMBEDDED.matcher(page);
        assertTrue(embedded.find(), page);
        JsonNode data = new ObjectMapper().readTree(embedded.group(1));
        assertEquals("Dataset", data.get("@type").asText());
        assertEquals("http://localhost:3030/id/catalog/papergraph", data.get("@id").asText());
        assertEquals(200, server.get(path(data.get("distribution").get(0).get("contentUrl").asText())).statusCode());
    }

    @Test
    void sitemapListsEveryPageOnce() {
        Set<String> pages = new TreeSet<>();
        for (String part : places("/sitemap.xml")) {
            for (String page : places(path(part))) {
                assertTrue(pages.add(path(page)), page);
                assertEquals(200, server.get(path(page)).statusCode(), page);
            }
        }
        assertTrue(pages.containsAll(List.of("/", "/dataset", "/ontology", "/page/method/sam", "/page/person/zo%C3%AB-adams",
                "/page/paper/untitled-5566778899", "/page/venue/neurips")), pages::toString);
        assertEquals(404, server.get("/sitemap/method-2.xml").statusCode());
        assertEquals(404, server.get("/sitemap/nothing-1.xml").statusCode());
    }

    @Test
    void crawlersAreToldOfTheSitemapAndKeptFromQueries() {
        String robots = server.get("/robots.txt").body();
        assertTrue(robots.contains("Sitemap: " + server.server().address() + "sitemap.xml"), robots);
        assertTrue(robots.lines().anyMatch("Disallow: /sparql?"::equals), robots);
    }

    @Test
    void ontologyItsShapesAndItsTermsHaveAddresses() {
        for (String path : List.of("/ontology.ttl", "/ontology.rdf", "/ontology/shapes", "/ontology/shapes.nt")) {
            assertEquals(200, server.get(path).statusCode(), path);
        }
        assertTrue(server.get("/ontology/shapes.ttl").body().contains("sh:NodeShape"));
        HttpResponse<String> term = server.get("/ontology/usesMethod");
        assertEquals(303, term.statusCode());
        assertEquals("/ontology#usesMethod", term.headers().firstValue("Location").orElse("none"));
        assertEquals(404, server.get("/ontology/none").statusCode());
        assertEquals(404, server.get("/ontology.pdf").statusCode());
    }

    private static void assertLeads(String accept, String place) {
        HttpResponse<String> answer = server.get("/.well-known/void", "Accept", accept);
        assertEquals(303, answer.statusCode());
        assertEquals(place, answer.headers().firstValue("Location").orElse("none"));
    }

    private static Model description() {
        Graph graph = RDFParser.fromString(server.get("/dataset.ttl").body(), Lang.TURTLE).toGraph();
        return ModelFactory.createModelForGraph(graph);
    }

    private static Resource dataset(Model model) {
        return model.listResourcesWithProperty(RDF.type, VOID.Dataset).next();
    }

    private static long number(Resource subject, String name) {
        return subject.getProperty(subject.getModel().createProperty(VOID.NS, name)).getLong();
    }

    private static long count(String pattern) {
        String answer = server.query("SELECT (COUNT(*) AS ?n) { { " + pattern + " } }", "Accept", "text/csv").body();
        return Long.parseLong(answer.split("\r\n")[1]);
    }

    private static List<String> places(String path) {
        return PLACE.matcher(server.get(path).body()).results().map(each -> each.group(1)).toList();
    }

    private static String path(String address) {
        assertTrue(address.startsWith(server.server().address()), address);
        return address.substring(server.server().address().length() - 1);
    }
}
