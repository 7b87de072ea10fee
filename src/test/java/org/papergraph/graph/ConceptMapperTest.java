package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Skos;

class ConceptMapperTest {

    private static final Node PAPER = Triples.thing("paper/flat-minima-0");
    private static final Node CONCEPT = Triples.thing("method/resnet-50");
    private static final List<Node> MENTIONS = List.of(Triples.thing("mention/1"), Triples.thing("mention/2"));

    private final Triples triples = new Triples();
    private final ConceptMapper mapper = new ConceptMapper(new Iris(Triples.BASE));

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.51, 1})
    void sureLinkStandsDirectly(double confidence) {
        mapper.mapLink(PAPER, EntityType.METHOD, CONCEPT, MENTIONS, confidence, triples.sink());
        assertEquals(List.of(CONCEPT), triples.objects(PAPER, Pg.usesMethod));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.3, 0.499})
    void unsureLinkStandsAsAStatementAlone(double confidence) {
        mapper.mapLink(PAPER, EntityType.METHOD, CONCEPT, MENTIONS, confidence, triples.sink());
        assertEquals(List.of(), triples.objects(PAPER, Pg.usesMethod));
        assertEquals(1, triples.subjects(RDF.Nodes.type, Pg.ExtractedStatement).size());
    }

    @ParameterizedTest
    @CsvSource({"0.4994, 0.499, 0", "0.4996, 0.5, 1", "0.5004, 0.5, 1"})
    void confidenceThatIsShownDecidesOnTheLink(double confidence, String shown, int links) {
        mapper.mapLink(PAPER, EntityType.METHOD, CONCEPT, MENTIONS, confidence, triples.sink());
        Node statement = triples.subjects(RDF.Nodes.type, Pg.ExtractedStatement).get(0);
        assertEquals(List.of(shown), triples.values(statement, Pg.confidence));
        assertEquals(links, triples.objects(PAPER, Pg.usesMethod).size());
    }

    @Test
    void linkLeadsToItsMentions() {
        mapper.mapLink(PAPER, EntityType.METHOD, CONCEPT, MENTIONS, 0.3, triples.sink());
        Node statement = triples.subjects(RDF.Nodes.subject, PAPER).get(0);
        assertEquals(MENTIONS, triples.objects(statement, Prov.wasDerivedFrom));
        assertEquals(MENTIONS, triples.subjects(Itsrdf.taIdentRef, CONCEPT));
        assertEquals(List.of(Pg.usesMethod), triples.objects(statement, RDF.Nodes.predicate));
        assertEquals(List.of(CONCEPT), triples.objects(statement, RDF.Nodes.object));
    }

    @Test
    void everyKindHasItsOwnLinkAndClass() {
        assertEquals(List.of(Pg.usesMethod, Pg.addressesTask, Pg.usesDataset, Pg.reportsMetric), Stream.of(EntityType.values()).map(type -> ResourceType.of(type).linkFromPaper().orElseThrow()).toList());
        assertEquals(List.of(Pg.Method, Pg.Task, Pg.Dataset, Pg.Metric), Stream.of(EntityType.values()).map(type -> ResourceType.of(type).rdfClass()).toList());
    }

    @Test
    void firstLabelIsThePreferredOne() {
        mapper.mapConcept(CONCEPT, EntityType.METHOD, List.of("ResNet-50", "ResNet50", "ResNet-50s"), 3, 7, triples.sink());
        assertEquals(List.of("ResNet-50"), triples.values(CONCEPT, Skos.prefLabel));
        assertEquals(List.of("ResNet50", "ResNet-50s"), triples.values(CONCEPT, Skos.altLabel));
        assertEquals(List.of(Pg.Method, Skos.Concept), triples.objects(CONCEPT, RDF.Nodes.type));
        assertEquals(List.of("3"), triples.values(CONCEPT, Pg.paperCount));
        assertEquals(List.of("7"), triples.values(CONCEPT, Pg.mentionCount));
    }
}
