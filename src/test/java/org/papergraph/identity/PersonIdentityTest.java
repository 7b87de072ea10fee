package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.PersonName;
import org.papergraph.identity.MatchDecision.Status;

class PersonIdentityTest {

    private final Papers papers = new Papers();
    private final PersonIdentity identity = new PersonIdentity(papers);

    @Test
    void middleNameThatOneFormLeavesOutIsProposed() {
        papers.paper("Matthew Leavitt");
        papers.paper("Matthew L. Leavitt");
        MatchDecision<String> decision = identity.decisions(person("Matthew Leavitt")).get(0);
        assertEquals("matthew l leavitt", decision.one());
        assertEquals("matthew leavitt", decision.other());
        assertEquals(MatchRule.COMPATIBLE_NAMES, decision.rule());
        assertEquals(Status.PROPOSED, decision.status());
        assertEquals(0.5, decision.score(), 1e-9);
        assertEquals("“Matthew L. Leavitt” and “Matthew Leavitt” can be one name; they share no co-author", decision.evidence());
    }

    @Test
    void initialAloneIsNotProposed() {
        papers.paper("Ari Morcos", "Ada Lovelace");
        papers.paper("A. Morcos", "Alan Turing");
        assertEquals(List.of(), identity.decisions(person("A. Morcos")));
    }

    @Test
    void initialWithASharedCoauthorIsProposed() {
        papers.paper("Ari Morcos", "Ada Lovelace");
        papers.paper("A. Morcos", "Ada Lovelace", "Alan Turing");
        MatchDecision<String> decision = identity.decisions(person("A. Morcos")).get(0);
        assertEquals(0.4, decision.score(), 1e-9);
        assertTrue(decision.evidence().endsWith("both wrote with ada lovelace"), decision.evidence());
    }

    @Test
    void fourSharedCoauthorsCountAndNoMore() {
        String[] others = {"Ari Morcos", "Ada Lovelace", "Alan Turing", "Grace Hopper", "Kurt Gödel", "Emmy Noether", "Alonzo Church"};
        papers.paper(others);
        others[0] = "Ari S. Morcos";
        papers.paper(others);
        assertEquals(0.9, identity.decisions(person("Ari Morcos")).get(0).score(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "Ari S. Morcos, Ari Morcos",
        "Ari Morcos Jr., Ari Morcos",
        "Jean-Paul Sartre, Jean-Paul E. Sartre",
        "J.-P. Sartre, Jean-Paul Sartre",
        "Jean Pierre Serre, Jean-Pierre Serre",
        "Min-Jun Kim, Minjun Kim",
        "Jørgen Østergård, Jorgen Ostergard"})
    void formsOfOneNameAreProposedAmongCoauthors(String one, String other) {
        papers.paper(one, "Ada Lovelace");
        papers.paper(other, "Ada Lovelace");
        assertEquals(1, identity.decisions(person(one)).size());
        assertEquals(identity.decisions(person(one)), identity.decisions(person(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ari S. Morcos, Ari T. Morcos",
        "Jean-Paul Sartre, Jean-Luc Sartre",
        "Andrew Morcos, Ari Morcos",
        "Sam Davis Jr, Sam Davis Sr.",
        "Yang Liu 0001, Yang Liu 0002",
        "Ari Morcos, Ari Morcos"})
    void namesThatContradictAndEqualOnesAreNot(String one, String other) {
        papers.paper(one, "Ada Lovelace");
        papers.paper(other, "Ada Lovelace");
        assertEquals(List.of(), identity.decisions(person(one)));
    }

    @Test
    void namesAtTwoPlacesOfOneListAreTwoPeople() {
        papers.paper("J.-P. Serre", "Jean-Pierre Serre", "Ada Lovelace");
        papers.paper("Jean-Pierre Serre", "Ada Lovelace");
        assertEquals(List.of(), identity.decisions(person("J.-P. Serre")));
        papers.rule("J.-P. Serre", "Jean-Pierre Serre", ManualDecision.MERGE);
        assertEquals(Status.PINNED, identity.decisions(person("J.-P. Serre")).get(0).status());
    }

    @Test
    void spelledOutNamesAreProposedWithoutACoauthor() {
        papers.paper("Min-Jun Kim");
        papers.paper("Minjun Kim");
        assertEquals(0.5, identity.decisions(person("Minjun Kim")).get(0).score(), 1e-9);
        papers.paper("J. P. Serre");
        papers.paper("JP Serre");
        assertEquals(List.of(), identity.decisions(person("JP Serre")));
    }

    @Test
    void formsOfOneNameShareABlock() {
        assertEquals("ostergard j", PersonIdentity.block(person("Jørgen Østergård")));
        assertEquals("morcos a", PersonIdentity.block(person("Ari S. Morcos")));
        assertEquals("morcos a", PersonIdentity.block(person("A. Morcos Jr.")));
        assertEquals("plato ", PersonIdentity.block(person("Plato")));
    }

    @Test
    void rulingStandsEvenWhereTheRuleSaysNothing() {
        papers.paper("Ari Morcos");
        papers.paper("A. Morcos");
        papers.rule("Ari Morcos", "A. Morcos", ManualDecision.SEPARATE);
        assertEquals(Status.REJECTED, identity.decisions(person("A. Morcos")).get(0).status());
        papers.rule("Ari Morcos", "A. Morcos", ManualDecision.MERGE);
        assertEquals(Status.PINNED, identity.decisions(person("A. Morcos")).get(0).status());
    }

    @Test
    void allThatRulingsJoinStandUnderTheFirstOfTheirNames() {
        papers.rule("Ari Morcos", "Ari S. Morcos", ManualDecision.MERGE);
        papers.rule("Ari S. Morcos", "A. Morcos", ManualDecision.MERGE);
        papers.rule("A. Morcos", "Andrew Morcos", ManualDecision.SEPARATE);
        for (String name : List.of("Ari Morcos", "Ari S. Morcos", "A. Morcos")) {
            assertEquals("A. Morcos", identity.representative(person(name)).written());
        }
        assertEquals("Andrew Morcos", identity.representative(person("Andrew Morcos")).written());
    }

    private static PersonName person(String written) {
        return new PersonName(written, PersonName.Kind.PERSON);
    }

    /** People by the author lists that they stand in. */
    private static final class Papers implements PersonIndex {

        private final List<List<PersonName>> papers = new ArrayList<>();
        private final Map<Set<String>, ManualDecision> decisions = new LinkedHashMap<>();

        void paper(String... authors) {
            papers.add(List.of(authors).stream().map(PersonIdentityTest::person).toList());
        }

        void rule(String one, String other, ManualDecision decided) {
            decisions.put(Set.of(one, other), decided);
        }

        @Override
        public List<PersonName> inBlock(String block) {
            return papers.stream().flatMap(List::stream).distinct().filter(name -> PersonIdentity.block(name).equals(block)).toList();
        }

        @Override
        public Set<String> coauthors(PersonName name) {
            Set<String> coauthors = new TreeSet<>();
            papers.stream().filter(paper -> paper.contains(name)).flatMap(List::stream).map(PersonName::key).forEach(coauthors::add);
            coauthors.remove(name.key());
            return coauthors;
        }

        @Override
        public boolean standTogether(PersonName one, PersonName other) {
            return papers.stream().anyMatch(paper -> paper.containsAll(List.of(one, other)));
        }

        @Override
        public Optional<ManualDecision> manualDecision(PersonName one, PersonName other) {
            return Optional.ofNullable(decisions.get(Set.of(one.written(), other.written())));
        }

        @Override
        public List<PersonName> decidedWith(PersonName name) {
            return decisions.keySet().stream().filter(pair -> pair.contains(name.written())).flatMap(Set::stream)
                    .filter(other -> !other.equals(name.written())).map(PersonIdentityTest::person).toList();
        }
    }
}
