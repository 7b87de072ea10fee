package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;
import org.papergraph.ingest.Curation.DecisionSummary;
import org.papergraph.ingest.Vocabularies.Outcome;
import org.papergraph.ingest.Vocabularies.VocabularyReport;
import org.papergraph.progress.Progress;
import org.papergraph.validation.Shapes;
import org.papergraph.validation.ValidationReport;

class VocabulariesTest {

    private static final String SAM = "Abstract:We study sharpness-aware minimization (SAM) and find that flat regions matter more than anybody expected before.\n";
    private static final String VIT = "Abstract:A vision transformer (ViT) reaches a higher accuracy on ImageNet than all deep ensembles that were known before.\n";
    private static final String TOPICS = """
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix t: <https://t.org/> .
            t:all a skos:ConceptScheme ; skos:prefLabel "Topics"@en .
            t:sam skos:prefLabel "sharpness-aware minimisation"@en ; skos:broader t:optimization .
            t:vit skos:prefLabel "vision transformer"@en ; skos:broader t:network .
            t:segment skos:prefLabel "promptable segmentation"@en ; skos:altLabel "SAM"@en ; skos:broader t:network .
            t:network skos:prefLabel "neural network"@en ; skos:broader t:learning .
            t:learning skos:prefLabel "machine learning"@en ; skos:broader t:network .
            t:optimization skos:prefLabel "optimization"@en .
            t:unused skos:prefLabel "quantum chemistry"@en .
            """;
    private static final String TABLE = "label,iri\nvision transformers,https://w.org/1\nImageNet,https://w.org/2\n";

    private final Workshop workshop = new Workshop();
    private final Vocabularies vocabularies = new Vocabularies(workshop.store, Progress.SILENT);

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void conceptsAreMatchedWithTermsWhicheverComesFirst() {
        ingest(SAM, VIT);
        assertEquals(Outcome.ADDED, add(9, TOPICS).outcome());
        SortedSet<String> after = workshop.published();
        assertEquals(Set.of("https://t.org/sam"), matches("method/sharpness-aware-minimization"));
        assertEquals(Set.of("https://t.org/vit"), matches("method/vision-transformer"));
        try (Workshop other = new Workshop()) {
            Vocabularies before = new Vocabularies(other.store, Progress.SILENT);
            add(before, other, 9, TOPICS);
            other.ingest(List.of(other.file(1, VIT)));
            other.ingest(List.of(other.file(0, SAM)));
            assertEquals(after, other.published());
        }
    }

    @Test
    void removedVocabularyLeavesNothingBehind() {
        ingest(SAM, VIT);
        add(8, TABLE);
        SortedSet<String> before = workshop.published();
        add(9, TOPICS);
        vocabularies.remove(vocabularies.find("9-document.txt").orElseThrow());
        assertEquals(before, workshop.published());
        assertEquals(List.of("8-document.txt"), vocabularies.all().stream().map(Vocabularies.StoredVocabulary::name).toList());
    }

    @Test
    void withdrawnDocumentTakesItsMatchesAlong() {
        ingest(SAM);
        add(9, TOPICS);
        SortedSet<String> before = workshop.published();
        ingest(SAM, VIT);
        assertEquals(Set.of("machine learning"), workshop.values(Node.ANY, term("learning"), RDFS.Nodes.label));
        workshop.withdraw("1-document.txt");
        assertEquals(before, workshop.published());
        assertEquals(Set.of(), workshop.values(Node.ANY, term("learning"), RDFS.Nodes.label));
    }

    @Test
    void termsAboveAMatchedOneAreDescribedEvenInACircleAndOthersAreNot() {
        ingest(VIT);
        add(9, TOPICS);
        assertEquals(Set.of("https://t.org/network"), workshop.values(Node.ANY, term("vit"), Skos.broader));
        assertEquals(Set.of("https://t.org/learning"), workshop.values(Node.ANY, term("network"), Skos.broader));
        assertEquals(Set.of(), workshop.values(Node.ANY, term("unused"), RDFS.Nodes.label));
    }

    @Test
    void matchIsADecisionThatCanBeUndoneAndProposalsAccepted() {
        ingest(SAM, VIT);
        add(9, TOPICS);
        SortedSet<String> before = workshop.published();
        String id = decision(MatchRule.SAME_TERM, "sharpness").id();
        assertTrue(workshop.curation().decide(id, Optional.of(ManualDecision.SEPARATE)));
        assertEquals(Status.REJECTED, decision(MatchRule.SAME_TERM, "sharpness").status());
        assertEquals(Set.of(), matches("method/sharpness-aware-minimization"));
        vocabularies.remove(vocabularies.all().get(0));
        add(9, TOPICS);
        assertEquals(Set.of(), matches("method/sharpness-aware-minimization"));
        workshop.curation().decide(id, Optional.empty());
        assertEquals(before, workshop.published());
    }

    @Test
    void ruleThatIsTurnedOffProposes() {
        ingest(SAM, VIT);
        add(9, TOPICS);
        SortedSet<String> before = workshop.published();
        workshop.curation().turn(MatchRule.SAME_TERM, false);
        assertEquals(Set.of(), matches("method/vision-transformer"));
        assertEquals(Status.PROPOSED, decision(MatchRule.SAME_TERM, "vision").status());
        workshop.curation().turn(MatchRule.SAME_TERM, true);
        assertEquals(before, workshop.published());
    }

    @Test
    void termOfTwoVocabulariesStaysAsLongAsOneHasIt() {
        ingest(SAM, VIT);
        add(9, TOPICS);
        SortedSet<String> before = workshop.published();
        add(8, "label,iri\nvision transformer,https://t.org/vit\n");
        assertEquals(Set.of("https://t.org/vit"), matches("method/vision-transformer"));
        vocabularies.remove(vocabularies.find("8-document.txt").orElseThrow());
        assertEquals(before, workshop.published());
    }

    @Test
    void changedFileReplacesItsFormerSelfAndTheSameChangesNothing() {
        ingest(SAM, VIT);
        add(9, TOPICS);
        SortedSet<String> before = workshop.published();
        assertEquals(Outcome.UNCHANGED, add(9, TOPICS).outcome());
        assertEquals(Outcome.REPLACED, add(9, TABLE).outcome());
        assertEquals(Set.of("https://w.org/1"), matches("method/vision-transformer"));
        assertEquals(Outcome.REPLACED, add(9, TOPICS).outcome());
        assertEquals(before, workshop.published());
    }

    @Test
    void whatCannotBeReadIsNotAdded() {
        SortedSet<String> before = workshop.published();
        VocabularyReport report = add(9, TOPICS + "t:x skos:prefLabel oops\n");
        assertEquals(Outcome.UNREAD, report.outcome());
        assertTrue(report.problems().get(0).message().startsWith("9-document.txt:11: "), report.problems()::toString);
        assertEquals("9-document.txt: no term has a label in English; nothing of the vocabulary is added",
                add(9, "<https://t.org/a> <http://www.w3.org/2004/02/skos/core#prefLabel> \"Netz\"@de .\n").problems().get(0).message());
        assertEquals(before, workshop.published());
        assertEquals(List.of(), vocabularies.all());
    }

    @Test
    void whatIsWrittenConforms() {
        ingest(SAM, VIT);
        add(9, TOPICS);
        add(8, TABLE);
        Shapes shapes = Shapes.load(Path.of("ontology/shapes.ttl"));
        ValidationReport report = workshop.store.read(dataset -> shapes.validate(workshop.store.published().getDefaultGraph()));
        assertTrue(report.conforms(), () -> report.findings().toString());
    }

    private void ingest(String... texts) {
        workshop.ingest(workshop.files(List.of(texts)));
    }

    private VocabularyReport add(int place, String text) {
        return add(vocabularies, workshop, place, text);
    }

    private static VocabularyReport add(Vocabularies vocabularies, Workshop workshop, int place, String text) {
        try {
            return vocabularies.add(workshop.file(place, text));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private DecisionSummary decision(MatchRule rule, String name) {
        return workshop.curation().decisions().stream().filter(each -> each.rule() == rule && each.candidates().toString().contains(name)).findFirst().orElseThrow();
    }

    private Set<String> matches(String key) {
        Node concept = NodeFactory.createURI(workshop.store.baseIri() + key);
        return workshop.values(Node.ANY, concept, Skos.exactMatch);
    }

    private static Node term(String name) {
        return NodeFactory.createURI("https://t.org/" + name);
    }
}
