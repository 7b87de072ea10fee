package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.query.NamedQueries;
import org.papergraph.store.Store;
import org.papergraph.validation.Shapes;
import org.papergraph.validation.ValidationReport;
import org.papergraph.web.PapergraphServer;
import org.papergraph.web.http.ServerOptions;

/** The seeds, from documents to the files and answers that people get. */
class EndToEndTest {

    @Test
    void seedsBecomeTheirPapers() {
        assertEquals(717, SeedGraph.report().entries());
        assertEquals(684, SeedGraph.report().papers());
        assertEquals(List.of(), SeedGraph.report().problems());
        assertEquals(List.of(24L, 10L, 230L, 218L, 235L),
                SeedGraph.report().documents().stream().map(document -> document.entries()).toList());
    }

    @Test
    void graphOfTheSeedsConforms() {
        Shapes shapes = Shapes.load(Path.of("ontology/shapes.ttl"));
        ValidationReport report = SeedGraph.store().read(dataset -> shapes.validate(SeedGraph.store().published().getDefaultGraph()));
        assertTrue(report.conforms(), () -> report.findings().toString());
    }

    @Test
    void orderOfTheSeedsDoesNotMatter() {
        List<DocumentFile> reversed = IntStream.of(4, 3, 2, 1, 0).mapToObj(SeedGraph.seeds()::get).toList();
        try (Store other = Store.inMemory()) {
            reversed.forEach(document -> SeedGraph.ingest(other, List.of(document)));
            assertEquals(export(SeedGraph.store(), ExportFormat.NQUADS), export(other, ExportFormat.NQUADS));
        }
    }

    @Test
    void exportReadByAnotherToolIsTheGraph() {
        Graph read = GraphFactory.createDefaultGraph();
        RDFParser.create().source(new ByteArrayInputStream(export(SeedGraph.store(), ExportFormat.TURTLE).getBytes(StandardCharsets.UTF_8)))
                .lang(Lang.TURTLE).parse(read);
        assertEquals(684, read.find(Node.ANY, RDF.Nodes.type, Fabio.ResearchPaper).toList().size());
        assertEquals(SeedGraph.report().mentions(), read.find(Node.ANY, RDF.Nodes.type, Pg.Mention).toList().size());
        assertFalse(read.find().filterKeep(triple -> triple.getSubject().isBlank() || triple.getObject().isBlank()).hasNext());
        read.find(Node.ANY, RDF.Nodes.type, Pg.Mention).forEachRemaining(mention -> assertStandsInItsText(read, mention));
    }

    @Test
    void serverAnswersOverHttp() throws Exception {
        ServerOptions options = ServerOptions.usual(Path.of("ontology/papergraph.ttl")).withPort(0);
        try (PapergraphServer server = PapergraphServer.start(options, SeedGraph.store(), NamedQueries.read(SeedGraph.queries()))) {
            assertEquals("684", get(server.address() + "sparql?query=SELECT%20(count(*)%20AS%20?n)%20%7B%20?p%20a%20%3Chttp://purl.org/spar/fabio/ResearchPaper%3E%20%7D",
                    "text/csv").lines().skip(1).findFirst().orElseThrow());
            assertTrue(get(server.address() + "id/person/ari-morcos", "text/html").contains("Ari Morcos"));
            assertTrue(get(server.address() + "id/person/ari-morcos", "text/turtle").contains("foaf:name"));
        }
    }

    private static String get(String address, String accept) throws Exception {
        HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, response.statusCode(), address);
        return response.body();
    }

    private static void assertStandsInItsText(Graph graph, Triple mention) {
        Node context = object(graph, mention.getSubject(), Nif.referenceContext);
        String text = object(graph, context, Nif.isString).getLiteralLexicalForm();
        int[] characters = text.codePoints().toArray();
        int begin = Integer.parseInt(object(graph, mention.getSubject(), Nif.beginIndex).getLiteralLexicalForm());
        int end = Integer.parseInt(object(graph, mention.getSubject(), Nif.endIndex).getLiteralLexicalForm());
        assertEquals(object(graph, mention.getSubject(), Nif.anchorOf).getLiteralLexicalForm(), new String(characters, begin, end - begin));
    }

    private static Node object(Graph graph, Node subject, Node property) {
        return graph.find(subject, property, Node.ANY).next().getObject();
    }

    private static String export(Store store, ExportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Exporter(store).export(ExportOptions.in(format), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
