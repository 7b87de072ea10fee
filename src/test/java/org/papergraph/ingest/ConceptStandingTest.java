package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.concept.ConceptDecision;

/** What people decide on how concepts are shown, and which concepts lead no list. */
class ConceptStandingTest {

    private static final String ENSEMBLE = "method/ensemble";
    private static final String SHARPNESS = "method/sharpness-aware-minimization";
    private static final String FIRST = listing("On Juries", "A single ensemble is compared with five others.");
    private static final String SECOND = listing("On Committees", "An ensemble votes, and an ensemble counts.");

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void hiddenConceptStaysHiddenWhenDocumentsComeAndGo() {
        ingest(FIRST);
        assertTrue(hide(ENSEMBLE));
        assertEquals(Set.of(Pg.Hidden.getURI()), values(ENSEMBLE, Pg.standing));
        workshop.withdraw("0-document.txt");
        assertEquals(Set.of(), values(ENSEMBLE, Pg.standing));
        ingest(SECOND);
        assertEquals(Set.of(Pg.Hidden.getURI()), values(ENSEMBLE, Pg.standing));
    }

    @Test
    void decisionThatIsUndoneLeavesNoTrace() {
        ingest(FIRST, SECOND);
        SortedSet<String> before = workshop.published();
        hide(ENSEMBLE);
        rename(ENSEMBLE, "committee");
        workshop.curation().decideOn(ENSEMBLE, decision -> ConceptDecision.NONE);
        assertEquals(before, workshop.published());
    }

    @Test
    void renamedConceptKeepsItsOtherNames() {
        ingest(FIRST);
        rename(ENSEMBLE, "committee");
        ingest(FIRST, SECOND);
        assertEquals(Set.of("committee"), values(ENSEMBLE, Skos.prefLabel));
        assertEquals(Set.of("ensemble"), values(ENSEMBLE, Skos.altLabel));
        assertEquals(List.of(ENSEMBLE), workshop.curation().conceptDecisions().stream().map(Curation.ConceptSummary::key).toList());
    }

    @Test
    void conceptWithOneUncertainMentionIsUncertainUntilMoreComes() {
        ingest(listing("On Votes", "The ems are compared with five others."));
        assertEquals(Set.of(Pg.Uncertain.getURI()), values("method/em", Pg.standing));
        ingest(listing("On Votes", "The ems are compared with five others."), FIRST);
        assertEquals(Set.of(), values(ENSEMBLE, Pg.standing));
    }

    @Test
    void mergedConceptsAreOneUntilTheDecisionIsUndone() {
        ingest(FIRST, listing("On Flatness", "We study sharpness-aware minimization at length."));
        SortedSet<String> before = workshop.published();
        assertTrue(workshop.curation().decideOnNames(ENSEMBLE, SHARPNESS, Optional.of(ManualDecision.MERGE), "one"));
        assertEquals(1, Stream.of(ENSEMBLE, SHARPNESS).filter(concept -> !values(concept, Skos.prefLabel).isEmpty()).count());
        assertTrue(workshop.curation().decideOnNames(ENSEMBLE, SHARPNESS, Optional.empty(), ""));
        assertEquals(before, workshop.published());
    }

    @Test
    void labelThatSomebodyDecidedStaysWhenConceptsAreMerged() {
        for (String renamed : List.of(ENSEMBLE, SHARPNESS)) {
            ingest(FIRST, listing("On Flatness", "We study sharpness-aware minimization at length."));
            SortedSet<String> before = workshop.published();
            rename(renamed, "committee");
            SortedSet<String> after = workshop.published();
            merge(Optional.of(ManualDecision.MERGE));
            assertEquals(List.of("committee"), labelsOfBoth());
            assertEquals(List.of("committee"), decidedLabels());
            merge(Optional.empty());
            assertEquals(after, workshop.published());
            merge(Optional.of(ManualDecision.MERGE));
            workshop.curation().conceptDecisions().forEach(each -> workshop.curation().decideOn(each.key(), decision -> ConceptDecision.NONE));
            merge(Optional.empty());
            assertEquals(before, workshop.published());
        }
    }

    @Test
    void ofTwoLabelsThatSomebodyDecidedTheSurvivorsOwnStays() {
        ingest(FIRST, listing("On Flatness", "We study sharpness-aware minimization at length."));
        rename(ENSEMBLE, "committee");
        rename(SHARPNESS, "flatness");
        merge(Optional.of(ManualDecision.MERGE));
        String survivor = Stream.of(ENSEMBLE, SHARPNESS).filter(concept -> !values(concept, Skos.prefLabel).isEmpty()).findFirst().orElseThrow();
        assertEquals(List.of(survivor.equals(ENSEMBLE) ? "committee" : "flatness"), labelsOfBoth());
        merge(Optional.empty());
        assertEquals(List.of("committee", "flatness"), labelsOfBoth());
    }

    private void merge(Optional<ManualDecision> decision) {
        assertTrue(workshop.curation().decideOnNames(ENSEMBLE, SHARPNESS, decision, ""));
    }

    private List<String> labelsOfBoth() {
        return Stream.of(ENSEMBLE, SHARPNESS).flatMap(concept -> values(concept, Skos.prefLabel).stream()).toList();
    }

    private List<String> decidedLabels() {
        return workshop.curation().conceptDecisions().stream().map(each -> each.decision().label()).toList();
    }

    @Test
    void whatIsNoConceptIsNotDecidedOn() {
        ingest(FIRST);
        assertFalse(hide("method/none"));
    }

    private boolean hide(String concept) {
        return workshop.curation().decideOn(concept, decision -> decision.hide("no method"));
    }

    private void rename(String concept, String label) {
        workshop.curation().decideOn(concept, decision -> decision.rename(label, ""));
    }

    private void ingest(String... documents) {
        workshop.ingest(workshop.files(List.of(documents)));
    }

    private static String listing(String title, String abstractText) {
        return "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
                + title + "\n" + abstractText + "\n";
    }

    private Set<String> values(String concept, Node property) {
        return workshop.values(Node.ANY, NodeFactory.createURI(workshop.store.baseIri() + concept), property);
    }
}
