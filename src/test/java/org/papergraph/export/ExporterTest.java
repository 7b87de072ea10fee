package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.store.Store;

class ExporterTest {

    private static final String HERE = Store.DEFAULT_BASE;
    private static final String THERE = "https://example.org/set/";

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private void add(String graph, String subject, Node property, Node object) {
        store.write(dataset -> dataset.add(iri(HERE + graph), iri(HERE + subject), property, object));
    }

    private void addPaper() {
        Node title = NodeFactory.createLiteralString("Say \"yes\"");
        add("graph/source/1", "paper/a", DCTerms.title.asNode(), title);
        add("graph/source/2", "paper/a", DCTerms.title.asNode(), title);
        add("graph/source/1", "paper/a", DCTerms.creator.asNode(), iri(HERE + "person/c"));
        add("graph/source/1", "paper/a", DCTerms.creator.asNode(), iri(HERE + "person/b"));
        add("graph/source/1", "paper/a", RDF.type.asNode(), iri("http://purl.org/spar/fabio/ResearchPaper"));
        add("graph/source/1", "paper/a", DCTerms.date.asNode(), NodeFactory.createLiteralDT("2023", XSDDatatype.XSDgYear));
        add("graph/source/1", "paper/a", iri("https://w3id.org/papergraph/ontology#position"), NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger));
    }

    private String export(ExportOptions options) {
        return Exports.export(store, options);
    }

    private static String withoutHead(String text) {
        return text.lines().filter(line -> !line.startsWith("@prefix")).collect(Collectors.joining("\n"));
    }

    @Test
    void turtleReadsWell() {
        addPaper();
        assertEquals("""

                <https://example.org/set/paper/a>
                    a fabio:ResearchPaper ;
                    dcterms:creator <https://example.org/set/person/b> ,
                        <https://example.org/set/person/c> ;
                    dcterms:date "2023"^^xsd:gYear ;
                    dcterms:title "Say \\"yes\\"" ;
                    pg:position 1 .""", withoutHead(export(ExportOptions.in(ExportFormat.TURTLE).withBase(THERE))));
    }

    @Test
    void trigGoesGraphByGraph() {
        add("graph/source/2", "paper/b", DCTerms.title.asNode(), NodeFactory.createLiteralString("B"));
        add("graph/source/1", "paper/b", DCTerms.title.asNode(), NodeFactory.createLiteralString("B"));
        add("graph/source/1", "paper/a", DCTerms.title.asNode(), NodeFactory.createLiteralString("A"));
        assertEquals("""

                <https://example.org/set/graph/source/1> {
                <https://example.org/set/paper/a>
                    dcterms:title "A" .

                <https://example.org/set/paper/b>
                    dcterms:title "B" .
                }

                <https://example.org/set/graph/source/2> {
                <https://example.org/set/paper/b>
                    dcterms:title "B" .
                }""", withoutHead(export(ExportOptions.in(ExportFormat.TRIG).withBase(THERE))));
    }

    @Test
    void linesAreCanonical() {
        add("graph/source/1", "b", DCTerms.title.asNode(), NodeFactory.createLiteralString("\t\b\f\u0001\u007F\n\"\\\u00E9"));
        add("graph/source/2", "b", DCTerms.title.asNode(), NodeFactory.createLiteralLang("x", "en"));
        add("graph/source/1", "b", DCTerms.title.asNode(), NodeFactory.createLiteralLang("x", "en"));
        add("graph/source/1", "a", DCTerms.title.asNode(), NodeFactory.createLiteralByValue(1));
        String title = "> <http://purl.org/dc/terms/title> ";
        assertEquals("<" + HERE + "a" + title + "\"1\"^^<http://www.w3.org/2001/XMLSchema#int> .\n"
                        + "<" + HERE + "b" + title + "\"\\t\\b\\f\\u0001\\u007F\\n\\\"\\\\\u00E9\" .\n"
                        + "<" + HERE + "b" + title + "\"x\"@en .\n",
                export(ExportOptions.in(ExportFormat.NTRIPLES)));
        assertTrue(export(ExportOptions.in(ExportFormat.NQUADS)).endsWith(
                "<" + HERE + "b" + title + "\"x\"@en <" + HERE + "graph/source/1> .\n"
                        + "<" + HERE + "b" + title + "\"x\"@en <" + HERE + "graph/source/2> .\n"));
    }

    @Test
    void jsonLdIsFlatAndPrefixed() {
        addPaper();
        String text = export(ExportOptions.in(ExportFormat.JSONLD).withBase(THERE));
        assertTrue(text.startsWith("{\n  \"@context\": {\n    \"pg\": \"https://w3id.org/papergraph/ontology#\",\n"), text);
        assertTrue(text.contains("\"@id\": \"https://example.org/set/paper/a\""), text);
        assertTrue(text.contains("\"fabio:ResearchPaper\""), text);
        assertTrue(text.contains("\"Say \\\"yes\\\"\""), text);
    }

    @Test
    void rdfXmlUsesThePrefixes() {
        addPaper();
        String text = export(ExportOptions.in(ExportFormat.RDFXML).withBase(THERE));
        assertTrue(text.contains("  <rdf:Description rdf:about=\"https://example.org/set/paper/a\">\n"), text);
        assertTrue(text.contains("    <dcterms:title>Say \"yes\"</dcterms:title>\n"), text);
        assertTrue(text.contains("    <pg:position rdf:datatype=\"http://www.w3.org/2001/XMLSchema#integer\">1</pg:position>\n"), text);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void emptyStoreIsAnEmptyGraph(ExportFormat format) {
        assertEquals(Set.of(), Exports.read(export(ExportOptions.in(format)), format));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void streamStaysOpen(ExportFormat format) {
        addPaper();
        new Exporter(store).export(ExportOptions.in(format), new OutputStream() {
            @Override
            public void write(int b) {
                // only closing matters here
            }

            @Override
            public void close() {
                throw new IllegalStateException("closed");
            }
        });
    }

    @Test
    void clockTimesAndThePrivateGraphAreLeftOut() {
        addPaper();
        add("graph/log", "source/1", DCTerms.date.asNode(), NodeFactory.createLiteralString("now"));
        store.write(dataset -> dataset.add(Quad.defaultGraphIRI, iri(HERE + "ledger"), DCTerms.date.asNode(), iri(HERE + "x")));
        for (ExportFormat format : ExportFormat.values()) {
            String text = export(ExportOptions.in(format));
            assertFalse(text.contains("now") || text.contains("ledger") || text.contains("graph/log"), text);
        }
        String everything = "CONSTRUCT { ?s ?p ?o } { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
        String text = export(ExportOptions.in(ExportFormat.NTRIPLES).selecting(everything));
        assertEquals(export(ExportOptions.in(ExportFormat.NTRIPLES)), text);
    }

    @Test
    void everyIriUnderTheBaseIsMoved() {
        try (Store sample = Exports.sample()) {
            String text = Exports.export(sample, ExportOptions.in(ExportFormat.NQUADS));
            String moved = Exports.export(sample, ExportOptions.in(ExportFormat.NQUADS).withBase(THERE));
            assertTrue(text.contains("<" + HERE) && !text.contains(THERE));
            assertEquals(text.lines().map(line -> line.replace("<" + HERE, "<" + THERE)).sorted().toList(), moved.lines().sorted().toList());
        }
    }

    @Test
    void baseMustBeAnAbsoluteIri() {
        for (String base : List.of("example.org/", "/id/", "http://example.org/ id/", "<http://example.org/>")) {
            assertThrows(IllegalArgumentException.class, () -> ExportOptions.in(ExportFormat.TURTLE).withBase(base));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"source/", "statement/", "mention/", "decision/", "run/", "model/", "software/"})
    void plainProfileKnowsNothingOf(String kind) {
        try (Store sample = Exports.sample()) {
            assertTrue(Exports.export(sample, ExportOptions.in(ExportFormat.NTRIPLES)).contains("<" + HERE + kind)
                    || kind.equals("decision/") || kind.equals("software/"));
            String plain = Exports.export(sample, ExportOptions.in(ExportFormat.NTRIPLES).withProfile(ExportProfile.PLAIN));
            assertFalse(plain.contains("<" + HERE + kind), plain);
        }
    }

    @Test
    void plainProfileKeepsPapersPeopleVenuesConceptsAndLinks() {
        try (Store sample = Exports.sample()) {
            ExportOptions options = ExportOptions.in(ExportFormat.NQUADS).withProfile(ExportProfile.PLAIN);
            Set<Quad> plain = Exports.read(Exports.export(sample, options), ExportFormat.NQUADS);
            Set<Quad> expected = Exports.published(sample, ExportFormat.NQUADS).stream()
                    .filter(quad -> quad.getGraph().getURI().matches(HERE + "graph/(source/.*|derived)"))
                    .filter(quad -> quad.getSubject().getURI().matches(HERE + "(paper|person|organization|venue|method|task|dataset|metric)/.*"))
                    .collect(Collectors.toSet());
            assertEquals(expected, plain);
            Set<String> properties = plain.stream().map(quad -> quad.getPredicate().getLocalName()).collect(Collectors.toSet());
            assertTrue(properties.containsAll(Set.of("title", "creator", "isHeldBy", "name", "prefLabel", "usesMethod")), properties.toString());
        }
    }

    @Test
    void constructedGraphIsWrittenAlone() {
        addPaper();
        String query = "PREFIX dct: <http://purl.org/dc/terms/> CONSTRUCT { ?s dct:alternative ?t } { ?s dct:title ?t }";
        String line = "<" + THERE + "paper/a> <http://purl.org/dc/terms/alternative> \"Say \\\"yes\\\"\" .\n";
        assertEquals(line, export(ExportOptions.in(ExportFormat.NTRIPLES).withBase(THERE).selecting(query)));
        assertEquals(line, export(ExportOptions.in(ExportFormat.NQUADS).withBase(THERE).selecting(query)));
        for (ExportFormat format : ExportFormat.values()) {
            assertEquals(1, Exports.read(export(ExportOptions.in(format).selecting(query)), format).size());
        }
    }

    private String refusal(ExportOptions options) {
        return assertThrows(ExportException.class, () -> export(options)).getMessage();
    }

    @Test
    void constructedBlankNodeIsRefused() {
        addPaper();
        String message = refusal(ExportOptions.in(ExportFormat.TURTLE).selecting("CONSTRUCT { [] ?p ?o } { ?s ?p ?o }"));
        assertTrue(message.contains("blank node"), message);
    }

    @Test
    void storedBlankNodeIsRefused() {
        store.write(dataset -> dataset.add(iri(HERE + "g"), NodeFactory.createBlankNode(), DCTerms.title.asNode(), iri(HERE)));
        String message = refusal(ExportOptions.in(ExportFormat.NTRIPLES));
        assertTrue(message.contains("blank node") && message.contains("http://purl.org/dc/terms/title"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SELECT * { ?s ?p ?o }", "ASK {}", "DESCRIBE <x:y>"})
    void otherQueriesAreRefused(String query) {
        assertTrue(refusal(ExportOptions.in(ExportFormat.TURTLE).selecting(query)).contains("CONSTRUCT"));
    }

    @Test
    void unreadableQueryIsRefused() {
        assertTrue(refusal(ExportOptions.in(ExportFormat.TURTLE).selecting("CONSTRUCT {")).contains("cannot be read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not absolute", "relative", "http://example.org/a b", "http://example.org/<a>", "http://example.org/a\"b"})
    void whatIsNoIriIsRefusedAndNamed(String iri) {
        add("graph/source/1", "paper/a", DCTerms.relation.asNode(), iri(iri));
        for (ExportFormat format : ExportFormat.values()) {
            String message = refusal(ExportOptions.in(format));
            assertTrue(message.contains("no absolute IRI: " + iri) && message.contains("paper/a"), message);
        }
    }

    @Test
    void halfASurrogatePairIsRefused() {
        try (Store other = Store.inMemory()) {
            String query = "CONSTRUCT { <x:s> <x:p> ?o } { BIND(SUBSTR('\uD83D\uDE00', 1, 1) AS ?o) }";
            assertEquals("<x:s> <x:p> \"\uD83D\uDE00\" .\n", Exports.export(other, ExportOptions.in(ExportFormat.NTRIPLES).selecting(query)));
        }
        assertThrows(IllegalArgumentException.class, () -> Terms.write(NodeFactory.createLiteralString("\uD83D")));
    }

    @Test
    void rdfXmlRefusesWhatXmlCannotCarry() {
        add("graph/source/1", "paper/a", DCTerms.title.asNode(), NodeFactory.createLiteralString("bell \u0007"));
        String message = refusal(ExportOptions.in(ExportFormat.RDFXML));
        assertTrue(message.contains("paper/a") && message.contains("a character that XML cannot carry"), message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "https://example.org/123", "http://www.w3.org/1999/02/22-rdf-syntax-ns#li"})
    void rdfXmlRefusesAPropertyThatIsNoXmlName(String property) {
        add("graph/source/1", "paper/a", iri(property), iri(HERE + "x"));
        String message = refusal(ExportOptions.in(ExportFormat.RDFXML));
        assertTrue(message.contains(property) && message.contains("no XML name"), message);
    }

    @Test
    void jsonLdRefusesAnIriThatLooksAbbreviated() {
        add("graph/source/1", "paper/a", DCTerms.relation.asNode(), iri("schema:name"));
        assertTrue(refusal(ExportOptions.in(ExportFormat.JSONLD)).contains("schema:name"));
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void streamThatFailsIsReported(ExportFormat format) {
        addPaper();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ExportException failure = assertThrows(ExportException.class, () -> new Exporter(store).export(ExportOptions.in(format), full));
        assertTrue(failure.getMessage().contains("No space left on device"), failure.getMessage());
    }
}
