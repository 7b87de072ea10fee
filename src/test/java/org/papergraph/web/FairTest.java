package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ProvenanceMapper;
import org.papergraph.graph.Vocabulary;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.web.http.WebLink;

/**
 * What F-UJI and FAIR-Checker look for, as far as it can be looked for without the network; a client that knows an IRI
 * and HTTP, and follows what it is told. The table in {@code docs/fair.md} names these tests.
 */
class FairTest {

    private static final String BASE = "http://localhost:3030/id/";
    private static final String PAPER = "paper/segmenting-with-sam-0f3a9c1d2e";
    private static final Node THING = NodeFactory.createURI(BASE + PAPER);
    private static final Map<String, Lang> FORMATS = Map.of(
            "text/turtle", Lang.TURTLE,
            "application/ld+json", Lang.JSONLD11,
            "application/n-triples", Lang.NTRIPLES,
            "application/rdf+xml", Lang.RDFXML);

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
    void identifierIsAnIriThatLeadsToPageAndData() {
        assertEquals(200, follow("/id/" + PAPER, "text/html").statusCode());
        assertTrue(metadata().contains(THING, Node.ANY, Node.ANY));
        assertEquals(List.of(THING.getURI()), SentLinks.of(follow("/id/" + PAPER, "text/html")).targets("cite-as"));
    }

    @Test
    void metadataDescribeAPaperAsACitationDoes() {
        Graph metadata = metadata();
        for (Node property : List.of(Dcterms.title, Dcterms.creator, Dcterms.issued, Dcterms.abstract_, Dcterms.isPartOf)) {
            assertTrue(metadata.contains(THING, property, Node.ANY), property.toString());
        }
        metadata.find(THING, Dcterms.creator, Node.ANY).forEachRemaining(creator ->
                assertTrue(metadata.contains(creator.getObject(), Foaf.name, Node.ANY), creator.toString()));
    }

    @Test
    void metadataOfTheDatasetNameWhereItCanBeFetched() {
        Graph dataset = dataset();
        Node iri = new Iris(BASE).catalog();
        assertTrue(dataset.contains(iri, DCAT.distribution.asNode(), Node.ANY));
        Node download = dataset.find(Node.ANY, DCAT.downloadURL.asNode(), Node.ANY).next().getObject();
        assertEquals(200, server.get(path(download.getURI())).statusCode());
        List<WebLink> items = SentLinks.of(server.get("/dataset")).all().stream()
                .filter(link -> link.relation().equals("item")).toList();
        assertFalse(items.isEmpty());
        items.forEach(item -> assertEquals(item.type(), type(server.get(item.target(), "Accept", item.type()))));
    }

    @Test
    void machinesFindMetadataByEveryUsualWay() {
        HttpResponse<String> page = server.get("/page/" + PAPER, "Accept", "text/html");
        assertTrue(page.body().contains("<link rel=\"alternate\" type=\"text/turtle\""), "in the page");
        assertEquals(7, SentLinks.of(page).targets("describedby").size(), "in the header");
        FORMATS.keySet().forEach(format -> assertEquals(format, type(follow("/id/" + PAPER, format)), "by negotiation"));
        assertTrue(server.get("/sitemap/paper-1.xml").body().contains("/page/" + PAPER), "in the sitemap");
        assertEquals(303, server.get("/.well-known/void").statusCode(), "at the well-known address");
        assertTrue(server.get("/dataset").body().contains("<script type=\"application/ld+json\">"), "embedded");
    }

    @Test
    void nothingNeedsAKeyOrAnotherProtocolThanHttp() {
        try (RunningServer licensed = RunningServer.start(RunningServer.options().withLicence("https://example.org/licence"))) {
            for (String path : List.of("/page/" + PAPER, "/data/" + PAPER + ".ttl", "/data", "/dataset", "/sparql?query=ASK%7B%7D")) {
                HttpResponse<String> answer = licensed.get(path);
                assertEquals(200, answer.statusCode(), path);
                assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse("none"), path);
                assertTrue(answer.headers().firstValue("WWW-Authenticate").isEmpty(), path);
            }
        }
    }

    @Test
    void whatIsGoneLeavesWordOfIt() {
        Iris iris = new Iris(BASE);
        Node gone = iris.source("fedcba9876543210");
        server.store().write(dataset -> new ProvenanceMapper(iris).mapTombstone(gone, Instant.parse("2026-11-21T10:00:00Z"),
                List.of(), triple -> dataset.add(Quad.create(iris.graph("log"), triple))));
        HttpResponse<String> answer = server.get("/id/source/fedcba9876543210");
        assertEquals(410, answer.statusCode());
        assertTrue(answer.body().contains("2026-11-21"), answer.body());
    }

    @Test
    void metadataAreTheSameRdfInEveryFormat() {
        Graph turtle = metadata();
        FORMATS.forEach((format, lang) -> assertTrue(
                turtle.isIsomorphicWith(RDFParser.fromString(follow("/id/" + PAPER, format).body(), lang).toGraph()), format));
    }

    @Test
    void metadataUseVocabulariesThatOthersUse() {
        Set<String> used = new TreeSet<>();
        metadata().find().forEachRemaining(triple -> Vocabulary.PREFIXES.forEach((prefix, namespace) -> {
            if (triple.getPredicate().getURI().startsWith(namespace)) {
                used.add(prefix);
            }
        }));
        assertTrue(used.containsAll(Set.of("dcterms", "foaf", "pro", "rdf", "schema", "skos")), used::toString);
    }

    @Test
    void everyTermOfOursIsDefinedAtItsAddress() {
        Graph ontology = RDFParser.fromString(server.get("/ontology.ttl").body(), Lang.TURTLE).toGraph();
        metadata().find().filterKeep(triple -> triple.getPredicate().getURI().startsWith(Pg.NAMESPACE))
                .forEachRemaining(triple -> assertTrue(ontology.contains(triple.getPredicate(), RDF.Nodes.type, Node.ANY), triple.toString()));
        assertTrue(server.get("/ontology", "Accept", "text/html").body().contains("id=\"usesMethod\""));
    }

    @Test
    void linksToOtherThingsSayWhatTheyMean() {
        Graph metadata = metadata();
        List<Node> relations = List.of(Dcterms.creator, Dcterms.isPartOf, Pg.usesMethod, Schema.codeRepository);
        relations.forEach(relation -> metadata.find(THING, relation, Node.ANY)
                .forEachRemaining(link -> assertTrue(link.getObject().isURI(), link.toString())));
        relations.forEach(relation -> assertTrue(metadata.contains(THING, relation, Node.ANY), relation.toString()));
    }

    @Test
    void kindAndFormatAreStatedAndTrue() {
        assertTrue(metadata().contains(THING, RDF.Nodes.type, Fabio.ResearchPaper));
        assertTrue(metadata().contains(THING, RDF.Nodes.type, Schema.ScholarlyArticle));
        SentLinks.of(server.get("/page/" + PAPER)).all().stream().filter(link -> link.relation().equals("describedby"))
                .forEach(link -> assertEquals(link.type(), type(server.get(link.target())), link.target()));
        assertTrue(dataset().contains(Node.ANY, VOID.triples.asNode(), Node.ANY));
    }

    @Test
    void licenceIsStatedWhereOneIsGiven() {
        String licence = "https://creativecommons.org/publicdomain/zero/1.0/";
        try (RunningServer licensed = RunningServer.start(RunningServer.options().withLicence(licence))) {
            assertEquals(List.of(licence), SentLinks.of(licensed.get("/page/" + PAPER)).targets("license"));
            assertTrue(licensed.get("/dataset.ttl").body().contains(licence));
        }
    }

    @Test
    void everyExtractedFactLeadsToTheProgramThatFoundItAndTheDocumentThatSaysIt() {
        String question = """
                PREFIX pg: <%s> PREFIX prov: <%s> PREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>
                ASK { ?statement rdf:subject <%s> ; prov:wasDerivedFrom ?mention .
                  ?mention prov:wasGeneratedBy ?run . ?run prov:used ?document ; prov:wasAssociatedWith ?program .
                  ?document pg:sha256 ?digest }""".formatted(Pg.NAMESPACE, Prov.NAMESPACE, THING.getURI());
        assertTrue(server.query(question, "Accept", "text/csv").body().contains("true"));
    }

    @Test
    void datasetIsDescribedAsItsCommunitiesDo() {
        Graph dataset = dataset();
        Node iri = new Iris(BASE).catalog();
        assertTrue(dataset.contains(iri, RDF.Nodes.type, DCAT.Dataset.asNode()));
        assertTrue(dataset.contains(iri, RDF.Nodes.type, VOID.Dataset.asNode()));
        assertTrue(SentLinks.of(server.get("/dataset")).targets("type").contains("https://schema.org/Dataset"));
    }

    private static Graph metadata() {
        return RDFParser.fromString(follow("/id/" + PAPER, "text/turtle").body(), Lang.TURTLE).toGraph();
    }

    private static Graph dataset() {
        return RDFParser.fromString(follow("/.well-known/void", "text/turtle").body(), Lang.TURTLE).toGraph();
    }

    /** Goes where an address leads, one step. */
    private static HttpResponse<String> follow(String path, String accept) {
        HttpResponse<String> answer = server.get(path, "Accept", accept);
        assertEquals(303, answer.statusCode(), path);
        return server.get(answer.headers().firstValue("Location").orElseThrow(), "Accept", accept);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none").replaceAll(";.*", "");
    }

    private static String path(String address) {
        assertTrue(address.startsWith(server.server().address()), address);
        return address.substring(server.server().address().length() - 1);
    }
}
