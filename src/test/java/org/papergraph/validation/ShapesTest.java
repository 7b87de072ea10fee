package org.papergraph.validation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.NodeTransformLib;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.graph.Vocabulary;
import org.papergraph.validation.ValidationReport.Finding;
import org.papergraph.validation.ValidationReport.Severity;

class ShapesTest {

    private static final Shapes SHAPES = Shapes.load(Path.of("ontology/shapes.ttl"));
    private static final String PROLOGUE = Vocabulary.PREFIXES.entrySet().stream()
            .map(prefix -> "PREFIX %s: <%s>%n".formatted(prefix.getKey(), prefix.getValue()))
            .collect(Collectors.joining("", "", "BASE <http://localhost:3030/id/>\n"));

    private final DatasetGraph sample = RDFDataMgr.loadDatasetGraph("src/test/resources/org/papergraph/sample.trig");

    @Test
    void theSampleConforms() {
        assertEquals(List.of(), SHAPES.validate(union()).findings());
    }

    @Test
    void theSampleConformsBesideTheOntology() {
        Graph graph = union();
        RDFDataMgr.read(graph, "ontology/papergraph.ttl");
        assertEquals(List.of(), SHAPES.validate(graph).findings());
    }

    @Test
    void theGraphsOfOneDocumentConformByThemselves() {
        for (String sha256 : List.of("a".repeat(64), "b".repeat(64), "c".repeat(64))) {
            Graph graph = copy(graph("graph/source/" + sha256));
            GraphUtil.addInto(graph, graph("graph/mentions/" + sha256));
            assertFalse(graph.isEmpty());
            assertEquals(List.of(), SHAPES.validate(graph).findings());
        }
    }

    @Test
    void everyOtherGraphConformsByItself() {
        for (String name : List.of("derived", "identity", "meta")) {
            assertFalse(graph("graph/" + name).isEmpty());
            assertEquals(List.of(), SHAPES.validate(graph("graph/" + name)).findings());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "?s a fabio:ResearchPaper ; dcterms:abstract ?o | ?s dcterms:abstract ?o |"
                + "| A paper is an IRI and has a title, an abstract or an identifier.",
        "?s a fabio:ResearchPaper | ?s a schema:ScholarlyArticle | | A paper is a schema:ScholarlyArticle too.",
        "?e foaf:primaryTopic ?s | ?e foaf:primaryTopic ?s | | Some entry of a document speaks of the paper, and nothing but an entry does.",
        "?s a fabio:ResearchPaper | | ?s dcterms:title ' ' | A title is a text that is not blank.",
        "?s a fabio:ResearchPaper | | ?s dcterms:issued '2023' "
                + "| A date is an xsd:date, xsd:gYearMonth, xsd:gYear or xsd:gMonthDay, as far as it is known.",
        "?s a fabio:ResearchPaper | | ?s dcterms:issued '2023-13-01'^^xsd:date "
                + "| A date is an xsd:date, xsd:gYearMonth, xsd:gYear or xsd:gMonthDay, as far as it is known.",
        "?s a fabio:ResearchPaper | | ?s dcterms:creator <venue/neurips> | An author is a person or an organisation.",
        "?s dcterms:creator ?o | ?s dcterms:creator ?o | | The authors of a paper are exactly those who hold an authorship of it.",
        "?s a fabio:ResearchPaper | | ?s dcterms:isPartOf <person/ari-morcos> | What a paper appeared in is a venue series.",
        "?s a fabio:ResearchPaper | | ?s schema:codeRepository <https://github.com/example/code.> "
                + "| A code repository is a web address that does not end in punctuation.",
        "?s a fabio:ResearchPaper | | ?s pg:usesMethod <dataset/imagenet> | A method that a paper uses is a pg:Method.",
        "?s a pro:RoleInTime ; pro:isHeldBy ?o | ?s pro:isHeldBy ?o | | An authorship has exactly one holder, a person or an organisation.",
        "?s a pro:RoleInTime | | ?s pg:nameAsWritten ' ' | An authorship has a name as written, a text that is not blank; several where documents differ in case or punctuation.",
        "?s a pro:RoleInTime | | ?s pg:authorAsWritten ' ' | What a document writes of an author is a text that is not blank.",
        "?s a pro:RoleInTime | | ?s pg:affiliation <organization/oslo> | An author's affiliation with an identifier is a pg:Affiliation.",
        "?s a pro:RoleInTime | | ?s pg:affiliation <affiliation/oslo> . <affiliation/oslo> a pg:Affiliation ; pg:affiliationAsWritten 'Oslo' "
                + "| An affiliation is an IRI and has an identifier.",
        "?s a pro:RoleInTime | | ?s pg:affiliation <affiliation/oslo> . <affiliation/oslo> a pg:Affiliation ; dcterms:identifier 'grid.5510.1' "
                + "| An affiliation has a name as written, a text that is not blank.",
        "?s pg:position ?o | ?s pg:position ?o | ?s pg:position 0 | An authorship has at most one position, a whole number from 1.",
        "?s pg:position 1 | | ?s pg:position 2 | An authorship has at most one position, a whole number from 1.",
        "?s a foaf:Person ; foaf:name ?o | ?s foaf:name ?o | | A person or organisation has a name, a text that is not blank.",
        "?s a pg:ConferenceSeries ; dcterms:title ?o | ?s dcterms:title ?o | | A venue has a title, a text that is not blank.",
        "?s a pg:AuthorPage ; pg:sha256 ?o | ?s pg:sha256 ?o | ?s pg:sha256 'ABC' "
                + "| A document has exactly one SHA-256, 64 lower-case hexadecimal digits.",
        "?s a pg:Entry ; pg:entryNumber ?o | ?s pg:entryNumber ?o | | An entry has exactly one number, a whole number from 1.",
        "?s a pg:Entry | | ?s foaf:primaryTopic <person/ari-morcos> | An entry speaks of exactly one paper.",
        "?s a sosa:Observation ; sosa:hasSimpleResult ?o | ?s sosa:hasSimpleResult ?o | ?s sosa:hasSimpleResult 'many' "
                + "| A figure has exactly one value, a whole number or a decimal.",
        "?s a nif:Context ; nif:endIndex ?o | ?s nif:endIndex ?o | ?s nif:endIndex '7'^^xsd:nonNegativeInteger "
                + "| A text ends where its string ends, counted in Unicode code points.",
        "?s a pg:Mention ; nif:anchorOf ?o | ?s nif:anchorOf ?o | ?s nif:anchorOf 'other' "
                + "| The anchor is what stands in the text from begin to end, counted in Unicode code points.",
        "?s a nif:Sentence ; nif:anchorOf ?o | ?s nif:anchorOf ?o | ?s nif:anchorOf 'other' "
                + "| The anchor is what stands in the text from begin to end, counted in Unicode code points.",
        "?s a pg:Mention ; nif:beginIndex ?o ; nif:endIndex ?e | ?s nif:beginIndex ?o | ?s nif:beginIndex ?e "
                + "| A sentence or mention has exactly one begin, before its end.",
        "?s a pg:Mention ; nif:endIndex ?o | ?s nif:endIndex ?o | | A sentence or mention has exactly one end.",
        "?s a pg:Mention ; pg:entityType pg:Method | | ?s pg:entityType pg:Task | A mention has exactly one type: method, task, dataset or metric.",
        "?s a pg:Mention ; pg:confidence ?o | ?s pg:confidence ?o | ?s pg:confidence 1.2 "
                + "| What was extracted has exactly one confidence, a decimal from 0 to 1.",
        "?s a pg:Mention ; pg:confidence ?o | ?s pg:confidence ?o | ?s pg:confidence 5e-1 "
                + "| What was extracted has exactly one confidence, a decimal from 0 to 1.",
        "?s a pg:Method ; skos:prefLabel ?o | | ?s skos:prefLabel 'another' | A concept has exactly one preferred label, a text that is not blank.",
        "?s a pg:Method ; skos:prefLabel ?o | | ?s skos:altLabel ?o "
                + "| Another label of a concept is a text that is not blank and not the preferred label.",
        "?s a pg:Method | | ?s skos:broader ?s | No concept is narrower than itself, at any remove.",
        "?s a pg:Method | | <method/sam> skos:broader <method/adapters> . <method/adapters> skos:broader <method/sam> "
                + "| No concept is narrower than itself, at any remove.",
        "?s a pg:Method | | ?s skos:broader <task/image-classification> | What a method is a kind of is a method.",
        "?s a pg:Task | | ?s skos:broader <method/sam> | What a task is a kind of is a task.",
        "?s a pg:Dataset | | ?s skos:broader <method/sam> | What a dataset is a kind of is a dataset.",
        "?s a pg:Metric | | ?s skos:broader <method/sam> | What a metric is a kind of is a metric.",
        "?s a pg:Metric | | ?s skos:broader <metric/one> , <metric/other> | A concept is narrower than at most one other directly.",
        "?s pg:paperCount ?o | ?s pg:paperCount ?o | ?s pg:paperCount 99 "
                + "| A concept has exactly one paper count, a whole number from 0 and no more than its mentions.",
        "?s a pg:ExtractedStatement ; rdf:predicate ?o | ?s rdf:predicate ?o | ?s rdf:predicate dcterms:subject "
                + "| A statement has exactly one predicate, of the four that link papers to concepts.",
        "?s a pg:ExtractedStatement ; prov:wasDerivedFrom ?o | ?s prov:wasDerivedFrom ?o | "
                + "| A statement is derived from at least one mention.",
        "?s a pg:MatchDecision | | ?s pg:candidate <source/third> | A decision is about exactly two candidates.",
        "?s a pg:MatchDecision ; pg:score ?o | ?s pg:score ?o | | A decision has exactly one score, a decimal from 0 to 1.",
        "?s a pg:MatchDecision ; pg:status ?o | ?s pg:status ?o | ?s pg:status pg:SameTitle "
                + "| A decision has exactly one status: applied, proposed, rejected or pinned.",
        "?s a prov:Activity ; prov:used ?o | ?s prov:used ?o | | A run used a document.",
        "?s a pg:Problem ; pg:reason ?o | ?s pg:reason ?o | | A problem has exactly one reason, a text that is not blank."})
    void whatDoesNotFitIsNamed(String where, String without, String with, String message) {
        Graph graph = union();
        change(graph, where, without, with);
        ValidationReport report = SHAPES.validate(graph);
        assertFalse(report.conforms());
        assertTrue(messages(report).contains(message), () -> report.findings().toString());
    }

    @Test
    void severalTitlesAbstractsAndDatesOfOnePaperConform() {
        Graph graph = union();
        change(graph, "?s a fabio:ResearchPaper", null,
                "?s dcterms:title 'One', 'ONE' ; dcterms:abstract 'early', 'late' ; dcterms:issued '2020'^^xsd:gYear , '--01-02'^^xsd:gMonthDay");
        assertEquals(List.of(), SHAPES.validate(graph).findings());
    }

    @Test
    void conceptNarrowerThanAnotherOfItsKindConforms() {
        Graph graph = union();
        change(graph, "?s a pg:Method", null, "<method/sam> skos:broader <method/adapters>");
        assertEquals(List.of(), SHAPES.validate(graph).findings());
    }

    @Test
    void findingSaysWhereWhatAndWhy() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        Node model = NodeFactory.createURI("http://example.org/model");
        graph.add(model, RDF.Nodes.type, Vocabulary.Prov.SoftwareAgent);
        graph.add(model, Vocabulary.Pg.sha256, NodeFactory.createLiteralString("ABC"));
        assertEquals(
                List.of(new Finding(Severity.VIOLATION, model, "pg:sha256", "\"ABC\"",
                                "A model has at most one SHA-256, 64 lower-case hexadecimal digits."),
                        new Finding(Severity.VIOLATION, model, "rdfs:label", "",
                                "A software agent has exactly one label.")),
                SHAPES.validate(graph).findings());
    }

    @Test
    void graphDescriptionWithoutTitleIsWarnedOfAndConforms() {
        Graph graph = union();
        change(graph, "?s a void:Dataset ; dcterms:title ?o", "?s dcterms:title ?o", null);
        ValidationReport report = SHAPES.validate(graph);
        assertAll(
                () -> assertTrue(report.conforms()),
                () -> assertEquals(List.of("The description of the graph should have a title."), messages(report)),
                () -> assertEquals(Severity.WARNING, report.findings().get(0).severity()));
    }

    @Test
    void aGraphOfManyPapersIsCheckedInSeconds() {
        Graph graph = GraphMemFactory.createDefaultGraph();
        for (int copy = 0; graph.size() < 300_000; copy++) {
            addRenamed(graph, copy);
        }
        assertTimeout(Duration.ofSeconds(60), () -> assertTrue(SHAPES.validate(graph).conforms()));
    }

    private void addRenamed(Graph target, int copy) {
        union().find().forEach(triple -> target.add(NodeTransformLib.transform(node -> renamed(node, copy), triple)));
    }

    private static Node renamed(Node node, int copy) {
        return node.isURI() && node.getURI().startsWith("http://localhost:3030/id/")
                ? NodeFactory.createURI(node.getURI() + "-" + copy) : node;
    }

    private Graph graph(String name) {
        return sample.getGraph(NodeFactory.createURI("http://localhost:3030/id/" + name));
    }

    private Graph union() {
        return copy(sample.getUnionGraph());
    }

    private static Graph copy(Graph graph) {
        Graph copy = GraphMemFactory.createDefaultGraph();
        GraphUtil.addInto(copy, graph);
        return copy;
    }

    private static void change(Graph graph, String where, String without, String with) {
        Graph before = copy(graph);
        UpdateAction.parseExecute("%s DELETE { %s } INSERT { %s } WHERE { %s }".formatted(
                PROLOGUE, Objects.requireNonNullElse(without, ""), Objects.requireNonNullElse(with, ""), where), graph);
        assertFalse(graph.isIsomorphicWith(before));
    }

    private static List<String> messages(ValidationReport report) {
        return report.findings().stream().map(Finding::message).toList();
    }
}
