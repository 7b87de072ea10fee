package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Pro;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.ingest.Curation.DecisionSummary;

class PersonDecisionsTest {

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void acceptedProposalMakesOnePersonOfTwoNames() {
        ingest(page("Ada Lovelace", "Matthew Leavitt", "Flat Minima"), page("Kurt Gödel", "Matthew L. Leavitt", "Sharp Minima"));
        DecisionSummary proposal = onlyDecision();
        assertEquals(Status.PROPOSED, proposal.status());
        assertEquals(Set.of("Matthew Leavitt", "Matthew L. Leavitt"), Set.copyOf(proposal.candidates()));
        assertEquals(Set.of("person/matthew-leavitt", "person/matthew-l-leavitt"), leavitts());

        assertTrue(workshop.curation().decide(proposal.id(), Optional.of(ManualDecision.MERGE)));
        assertEquals(Status.PINNED, onlyDecision().status());
        assertEquals(Set.of("person/matthew-l-leavitt"), leavitts());
        assertEquals(Set.of("Matthew L. Leavitt"), workshop.values(Node.ANY, person("matthew-l-leavitt"), Foaf.name));
        assertEquals(2, held("matthew-l-leavitt"));
        assertEquals(Set.of(), workshop.values(Node.ANY, person("matthew-leavitt"), Foaf.name));
        assertEquals(Set.of(person("matthew-l-leavitt").getURI()), workshop.values(Node.ANY, person("matthew-leavitt"), Dcterms.isReplacedBy));
    }

    @Test
    void decisionsAreStoredInTheSpellingOfExistingStores() {
        ingest(page("Ada Lovelace", "Matthew Leavitt", "Flat Minima"), page("Kurt Gödel", "Matthew L. Leavitt", "Sharp Minima"));
        String id = onlyDecision().id();
        workshop.curation().decide(id, Optional.of(ManualDecision.MERGE));
        assertEquals(List.of("TOGETHER"), storedDecisions());
        workshop.curation().decide(id, Optional.of(ManualDecision.SEPARATE));
        assertEquals(List.of("APART"), storedDecisions());
    }

    private List<String> storedDecisions() {
        Node property = NodeFactory.createURI("urn:papergraph:ledger:says");
        return workshop.store.read(dataset -> Iter.toList(Iter.map(
                dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY), quad -> quad.getObject().getLiteralLexicalForm())));
    }

    @Test
    void namesStayAsTheDocumentsWriteThem() {
        ingest(page("Ada Lovelace", "Matthew Leavitt", "Flat Minima"), page("Kurt Gödel", "Matthew L. Leavitt", "Sharp Minima"));
        SortedSet<String> before = namesAsWritten();
        workshop.curation().decide(onlyDecision().id(), Optional.of(ManualDecision.MERGE));
        assertEquals(before, namesAsWritten());
    }

    @Test
    void undoSeparatesThem() {
        ingest(page("Ada Lovelace", "Matthew Leavitt", "Flat Minima"), page("Kurt Gödel", "Matthew L. Leavitt", "Sharp Minima"));
        SortedSet<String> before = workshop.published();
        String id = onlyDecision().id();
        workshop.curation().decide(id, Optional.of(ManualDecision.MERGE));
        workshop.curation().decide(id, Optional.of(ManualDecision.SEPARATE));
        assertEquals(Status.REJECTED, onlyDecision().status());
        assertEquals(Set.of("person/matthew-leavitt", "person/matthew-l-leavitt"), leavitts());
        assertEquals(1, held("matthew-leavitt"));
        workshop.curation().decide(id, Optional.empty());
        assertEquals(before, workshop.published());
    }

    @Test
    void rulingHoldsForDocumentsThatComeLater() {
        ingest(page("Ada Lovelace", "Matthew Leavitt", "Flat Minima"), page("Kurt Gödel", "Matthew L. Leavitt", "Sharp Minima"));
        workshop.curation().decide(onlyDecision().id(), Optional.of(ManualDecision.MERGE));
        workshop.ingest(List.of(workshop.file(2, page("Grace Hopper", "Matthew Leavitt", "No Minima"))));
        assertEquals(3, held("matthew-l-leavitt"));
        assertEquals(Set.of("person/matthew-l-leavitt"), leavitts());
    }

    @Test
    void namesThatDifferInAHyphenAreOnePersonAmongCoauthors() {
        ingest(page("Ada Lovelace", "Jean-Paul Leavitt", "Flat Minima"), page("Ada Lovelace", "Jean Paul Leavitt", "Sharp Minima"),
                page("Ada Lovelace", "J. Leavitt", "No Minima"));
        assertEquals(2, leavitts().size());
        List<DecisionSummary> decisions = workshop.curation().decisions();
        assertEquals(3, decisions.size());
        decisions.forEach(decision -> assertEquals(decision.candidates().contains("J. Leavitt") ? Status.PROPOSED : Status.APPLIED, decision.status()));
    }

    @Test
    void namesAtTwoPlacesOfOneListAreTwoPeople() {
        ingest(page("Ada Lovelace", "J.-P. Leavitt, Jean-Paul Leavitt", "Flat Minima"), page("Ada Lovelace", "Jean-Paul Leavitt", "Sharp Minima"));
        assertEquals(2, leavitts().size());
        assertEquals(List.of(), workshop.curation().decisions());
    }

    @Test
    void nameThatStandsTwiceInOneListIsTwoPeople() {
        ingest(page("Ada Lovelace", "Matthew Leavitt, Matthew Leavitt", "Flat Minima"), page("Ada Lovelace", "Matthew Leavitt", "Sharp Minima"));
        assertEquals(2, leavitts().size());
        assertEquals(2, held("matthew-leavitt"));
        assertEquals(List.of(), workshop.curation().decisions());
    }

    @ParameterizedTest
    @CsvSource({"0000-0002-1825-0097, 0000-0001-5109-3700", "0000-0001-5109-3700, 0000-0002-1825-0097"})
    void namesakesOfOneDocumentHaveTheirOwnIdentifiersAlone(String first, String second) {
        String work = "{\"id\": \"https://openalex.org/W%d\", \"title\": \"On %s\", \"publication_year\": 2020, \"authorships\": [{\"author\": {\"display_name\": \"Bo Lee\", "
                + "\"orcid\": \"https://orcid.org/%s\"}}]}\n";
        ingest(work.formatted(1, "Flat Minima", first) + work.formatted(2, "Sharp Minima", second) + work.formatted(3, "Deep Minima", first));
        for (String orcid : List.of(first, second)) {
            Set<Node> bearers = workshop.store.read(dataset -> Iter.toSet(Iter.map(
                    dataset.find(Node.ANY, Node.ANY, Datacite.hasIdentifier, NodeFactory.createURI("https://orcid.org/" + orcid)), Quad::getSubject)));
            assertEquals(1, bearers.size(), bearers.toString());
        }
    }

    @Test
    void commonestFormInMixedCaseStandsForAName() {
        ingest(page("ADA LOVELACE", "MATTHEW LEAVITT", "Flat Minima"), page("ADA LOVELACE", "Matthew Leavitt", "Sharp Minima"));
        assertEquals(Set.of("Matthew Leavitt"), workshop.values(Node.ANY, person("matthew-leavitt"), Foaf.name));
        assertEquals(Set.of("ADA LOVELACE"), workshop.values(Node.ANY, person("ada-lovelace"), Foaf.name));
        workshop.ingest(List.of(workshop.file(2, page("Ada Lovelace", "Grace Hopper", "No Minima"))));
        assertEquals(Set.of("Ada Lovelace"), workshop.values(Node.ANY, person("ada-lovelace"), Foaf.name));
        assertEquals(Set.of("ADA LOVELACE", "Ada Lovelace", "MATTHEW LEAVITT", "Matthew Leavitt", "Grace Hopper"), namesAsWritten());
        workshop.ingest(List.of(workshop.file(2, page("Alan Turing", "Grace Hopper", "No Minima"))));
        assertEquals(Set.of("ADA LOVELACE"), workshop.values(Node.ANY, person("ada-lovelace"), Foaf.name));
    }

    @Test
    void formsOfANameAreTheSameInAnyOrder() {
        List<String> pages = List.of(page("ADA LOVELACE", "MATTHEW LEAVITT", "Flat Minima"), page("Ada Lovelace", "Matthew Leavitt", "Flat Minima"),
                page("Ann Moe", "Matthew Leavitt, Ada Lovelace", "Sharp Minima"));
        ingest(pages.toArray(String[]::new));
        try (Workshop other = new Workshop()) {
            other.ingest(other.files(List.of(pages.get(2), pages.get(0), pages.get(1))));
            assertEquals(workshop.values(Node.ANY, Node.ANY, Foaf.name), other.values(Node.ANY, Node.ANY, Foaf.name));
            assertEquals(Set.of("Ada Lovelace", "Matthew Leavitt", "Ann Moe"), other.values(Node.ANY, Node.ANY, Foaf.name));
        }
    }

    @Test
    void rulingOnADecisionThatIsNotThereSaysSo() {
        assertFalse(workshop.curation().decide("0".repeat(16), Optional.of(ManualDecision.MERGE)));
    }

    private void ingest(String... texts) {
        assertEquals(List.of(), workshop.ingest(workshop.files(List.of(texts))).problems());
    }

    private static String page(String owner, String coauthor, String title) {
        return owner + "\n\nLG\nh-index7\n1papers\n\n1 Papers\n\nLGApr 24, 2023\n" + title + "\n\n" + coauthor + ", " + owner
                + "\n\nWe study " + title + " and find that they matter more than anybody expected before.\n\n";
    }

    private DecisionSummary onlyDecision() {
        List<DecisionSummary> decisions = workshop.curation().decisions();
        assertEquals(1, decisions.size(), decisions::toString);
        return decisions.get(0);
    }

    /** Everybody of that family name who is an author of something. */
    private Set<String> leavitts() {
        Set<String> people = new TreeSet<>();
        for (String holder : workshop.values(Node.ANY, Node.ANY, Pro.isHeldBy)) {
            if (holder.contains("leavitt")) {
                people.add(holder.substring(workshop.store.baseIri().length()));
            }
        }
        return people;
    }

    private int held(String person) {
        return workshop.store.read(dataset -> dataset.getUnionGraph().find(Node.ANY, Pro.isHeldBy, person(person)).toList().size());
    }

    private SortedSet<String> namesAsWritten() {
        return new TreeSet<>(workshop.values(Node.ANY, Node.ANY, Pg.nameAsWritten));
    }

    private Node person(String key) {
        return NodeFactory.createURI(workshop.store.baseIri() + "person/" + key);
    }
}
