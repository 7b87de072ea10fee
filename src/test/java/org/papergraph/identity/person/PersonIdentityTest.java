package org.papergraph.identity.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.PersonName;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.person.PersonIdentity.PersonGroup;

class PersonIdentityTest {

    private static final String ONE = "0000-0002-1825-0097";
    private static final String OTHER = "0000-0001-5109-3700";

    private final Papers papers = new Papers();
    private final PersonIdentity identity = new PersonIdentity(papers);

    @Test
    void middleNameThatOneFormLeavesOutIsProposed() {
        papers.paper("Matthew Leavitt");
        papers.paper("Matthew L. Leavitt");
        MatchDecision<String> decision = decisions("Matthew Leavitt").get(0);
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
        assertEquals(List.of(), decisions("A. Morcos"));
    }

    @Test
    void initialWithASharedCoauthorIsProposed() {
        papers.paper("Ari Morcos", "Ada Lovelace");
        papers.paper("A. Morcos", "Ada Lovelace", "Alan Turing");
        MatchDecision<String> decision = decisions("A. Morcos").get(0);
        assertEquals(0.4, decision.score(), 1e-9);
        assertTrue(decision.evidence().endsWith("both wrote with Ada Lovelace"), decision.evidence());
    }

    @Test
    void fourSharedCoauthorsCountAndNoMore() {
        String[] others = {"Ari Morcos", "Ada Lovelace", "Alan Turing", "Grace Hopper", "Kurt Gödel", "Emmy Noether", "Alonzo Church"};
        papers.paper(others);
        others[0] = "Ari S. Morcos";
        papers.paper(others);
        assertEquals(0.9, decisions("Ari Morcos").get(0).score(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "Ari S. Morcos, Ari Morcos",
        "Ari Morcos Jr., Ari Morcos",
        "Jean-Paul Sartre, Jean-Paul E. Sartre",
        "J.-P. Sartre, Jean-Paul Sartre",
        "Jean Pierre Serre, Jean-Pierre Serre",
        "Min-Jun Kim, Minjun Kim",
        "Jørgen Østergård, Jorgen Ostergard",
        "Jørgen Østergård, Joergen Oestergaard",
        "Sven Müller, Sven Mueller",
        "Jürgen Mueller, Juergen Müller",
        "Anna Weiß, Anna Weiss",
        "Lis Kjærgård, Lis Kjaergaard",
        "Özlem Åberg, Oezlem Aaberg"})
    void formsOfOneNameMeetAmongCoauthors(String one, String other) {
        papers.paper(one, "Ada Lovelace");
        papers.paper(other, "Ada Lovelace");
        assertEquals(1, decisions(one).size());
        assertEquals(decisions(one), decisions(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Ari S. Morcos, Ari T. Morcos",
        "Jean-Paul Sartre, Jean-Luc Sartre",
        "Andrew Morcos, Ari Morcos",
        "Michael Cohen, Michal Cohen",
        "Tom Bauer, Tom Baur",
        "Sven Mueller, Sven Muller",
        "Sam Davis Jr, Sam Davis Sr.",
        "Yang Liu 0001, Yang Liu 0002",
        "Ari Morcos, Ari Morcos"})
    void namesThatContradictAndEqualOnesAreNot(String one, String other) {
        papers.paper(one, "Ada Lovelace");
        papers.paper(other, "Ada Lovelace");
        assertEquals(List.of(), decisions(one));
    }

    @Test
    void namesAtTwoPlacesOfOneListAreTwoPeople() {
        papers.paper("J.-P. Serre", "Jean-Pierre Serre", "Ada Lovelace");
        papers.paper("Jean-Pierre Serre", "Ada Lovelace");
        assertEquals(List.of(), decisions("J.-P. Serre"));
        papers.rule("J.-P. Serre", "Jean-Pierre Serre", ManualDecision.MERGE);
        assertEquals(Status.PINNED, decisions("J.-P. Serre").get(0).status());
    }

    @Test
    void spelledOutNamesAreProposedWithoutACoauthor() {
        papers.paper("Min-Jun Kim");
        papers.paper("Minjun Kim");
        assertEquals(0.5, decisions("Minjun Kim").get(0).score(), 1e-9);
        papers.paper("J. P. Serre");
        papers.paper("JP Serre");
        assertEquals(List.of(), decisions("JP Serre"));
    }

    @Test
    void formsOfOneNameShareABlock() {
        assertEquals(List.of("ostergard j", "oestergaard j"), PersonIdentity.blocks(person("Jørgen Østergård").name()));
        assertEquals(List.of("morcos a"), PersonIdentity.blocks(person("Ari S. Morcos").name()));
        assertEquals(List.of("morcos a"), PersonIdentity.blocks(person("A. Morcos Jr.").name()));
        assertEquals(List.of("plato "), PersonIdentity.blocks(person("Plato").name()));
    }

    @Test
    void rulingStandsEvenWhereTheRuleSaysNothing() {
        papers.paper("Ari Morcos");
        papers.paper("A. Morcos");
        papers.rule("Ari Morcos", "A. Morcos", ManualDecision.SEPARATE);
        assertEquals(Status.REJECTED, decisions("A. Morcos").get(0).status());
        papers.rule("Ari Morcos", "A. Morcos", ManualDecision.MERGE);
        assertEquals(Status.PINNED, decisions("A. Morcos").get(0).status());
    }

    @Test
    void allThatRulingsJoinStandUnderTheFirstOfTheirNames() {
        List.of("Ari Morcos", "Ari S. Morcos", "Andrew Morcos").forEach(papers::paper);
        papers.rule("Ari Morcos", "A. Morcos", ManualDecision.MERGE);
        papers.rule("Ari S. Morcos", "A. Morcos", ManualDecision.MERGE);
        papers.rule("A. Morcos", "Andrew Morcos", ManualDecision.SEPARATE);
        assertEquals("a morcos", group("Ari Morcos").key());
        assertEquals(group("Ari Morcos"), group("Ari S. Morcos"));
        assertEquals("Ari S. Morcos", group("Ari Morcos").shown());
        assertEquals("andrew morcos", group("Andrew Morcos").key());
    }

    @Test
    void formsOfANameThatShareACoauthorAreOnePerson() {
        papers.paper("Matthew Leavitt", "Ari Morcos", "Ada Lovelace");
        papers.paper("Matthew L. Leavitt", "Ari Morcos");
        papers.paper("M. Leavitt", "Ari Morcos");
        assertEquals(List.of("matthew l leavitt", "matthew leavitt"), keys("Matthew Leavitt"));
        assertEquals(List.of("m leavitt"), keys("M. Leavitt"));
        papers.paper("M. Leavitt", "Ada Lovelace");
        assertEquals(List.of("m leavitt", "matthew l leavitt", "matthew leavitt"), keys("M. Leavitt"));
        assertEquals(Set.of(Status.APPLIED), decisions("M. Leavitt").stream().map(MatchDecision::status).collect(Collectors.toSet()));
    }

    @Test
    void spellingsWithoutUmlautsAreOnePersonWhoWritesWithAnUmlaut() {
        papers.paper("Sven Mueller", "Ada Lovelace");
        papers.paper("Sven Muller", "Ada Lovelace");
        assertEquals(List.of("sven muller"), keys("Sven Muller"));
        papers.paper("Sven Müller", "Ada Lovelace");
        assertEquals(List.of("sven mueller", "sven muller", "sven müller"), keys("Sven Muller"));
        assertEquals("Sven Müller", group("Sven Muller").shown());
    }

    @Test
    void initialDoesNotJoinNamesThatLookLikeSpellings() {
        papers.paper("Michael Cohen", "Ada Lovelace", "Alan Turing");
        papers.paper("Michal Cohen", "Ada Lovelace", "Alan Turing", "Kurt Gödel");
        papers.paper("M. Cohen", "Ada Lovelace", "Alan Turing");
        assertEquals(List.of("michael cohen"), keys("Michael Cohen").stream().filter(key -> key.startsWith("mich")).toList());
    }

    @Test
    void initialDoesNotJoinNamesThatContradict() {
        papers.paper("Mary Leavitt", "Ari Morcos", "Ada Lovelace");
        papers.paper("Matthew Leavitt", "Ari Morcos", "Ada Lovelace", "Alan Turing");
        papers.paper("M. Leavitt", "Ari Morcos", "Ada Lovelace", "Alan Turing");
        assertEquals(List.of("m leavitt", "matthew leavitt"), keys("M. Leavitt"));
        assertEquals(List.of("mary leavitt"), keys("Mary Leavitt"));
    }

    @Test
    void equalOrcidsAreOnePersonWhereNamesAreAlike() {
        papers.paper("Ada Lovelace, " + ONE);
        papers.paper("A. King Lovelace, " + ONE);
        papers.paper("Lovelace Ada, " + ONE);
        papers.paper("Emmy Noether, " + ONE);
        assertEquals(3, keys("Ada Lovelace, " + ONE).size());
        assertEquals("Emmy Noether", group("Emmy Noether, " + ONE).shown());
        assertTrue(decisions("Emmy Noether, " + ONE).stream()
                .allMatch(decision -> decision.rule() == MatchRule.SAME_ORCID_OTHER_NAME && decision.status() == Status.PROPOSED));
    }

    @Test
    void orcidsTellNamesakesApart() {
        papers.paper("Wei Wang, " + ONE, "Ada Lovelace");
        papers.paper("Wei Wang, " + OTHER, "Alan Turing");
        papers.paper("Wei Wang", "Alan Turing");
        papers.paper("Li Zhang, " + ONE);
        assertEquals(List.of("wei wang", "wei wang, " + OTHER), keys("Wei Wang"));
        assertEquals("wei wang", group("Wei Wang").key());
        assertEquals("wei wang, " + ONE, group("Wei Wang, " + ONE).key());
    }

    @Test
    void nameWithoutOrcidIsThatOfTheOnlyOneWithIt() {
        papers.paper("Wei Wang, " + ONE, "Ada Lovelace");
        papers.paper("Wei Wang", "Alan Turing");
        assertEquals(List.of("wei wang", "wei wang, " + ONE), keys("Wei Wang"));
        papers.paper("Wei Wang, " + OTHER);
        assertEquals(List.of("wei wang"), keys("Wei Wang"));
        assertEquals(2, decisions("Wei Wang").size());
    }

    private List<MatchDecision<String>> decisions(String name) {
        String key = person(name).key();
        return identity.resolve(person(name)).decisions().stream().filter(decision -> decision.one().equals(key) || decision.other().equals(key)).toList();
    }

    private PersonGroup group(String name) {
        return identity.resolve(person(name)).people().stream()
                .filter(group -> group.members().stream().anyMatch(member -> member.key().equals(person(name).key()))).findFirst().orElseThrow();
    }

    private List<String> keys(String name) {
        return group(name).members().stream().map(PersonCandidate::key).sorted().toList();
    }

    /** A person by a name, perhaps with a comma and an ORCID behind it. */
    private static PersonCandidate person(String written) {
        int comma = written.lastIndexOf(", 0000");
        return comma < 0 ? new PersonCandidate(new PersonName(written, PersonName.Kind.PERSON), "")
                : new PersonCandidate(new PersonName(written.substring(0, comma), PersonName.Kind.PERSON), written.substring(comma + 2));
    }

    /** People by the author lists that they stand in. */
    private static final class Papers implements PersonIndex {

        private final List<List<PersonCandidate>> papers = new ArrayList<>();
        private final Map<Set<String>, ManualDecision> decisions = new LinkedHashMap<>();

        void paper(String... authors) {
            papers.add(List.of(authors).stream().map(PersonIdentityTest::person).toList());
        }

        void rule(String one, String other, ManualDecision decided) {
            decisions.put(Set.of(one, other), decided);
        }

        @Override
        public List<PersonCandidate> inBlock(String block) {
            return people().filter(person -> PersonIdentity.blocks(person.name()).contains(block)).toList();
        }

        @Override
        public List<PersonCandidate> withOrcid(String orcid) {
            return people().filter(person -> person.orcid().equals(orcid)).toList();
        }

        @Override
        public boolean isKnown(PersonCandidate person) {
            return people().anyMatch(person::equals);
        }

        @Override
        public String written(String key) {
            return people().filter(person -> person.key().equals(key)).map(person -> person.name().written()).findFirst().orElse(key);
        }

        private Stream<PersonCandidate> people() {
            return papers.stream().flatMap(List::stream).distinct();
        }

        @Override
        public Set<String> coauthors(PersonCandidate person) {
            Set<String> coauthors = new TreeSet<>();
            papers.stream().filter(paper -> paper.contains(person)).flatMap(List::stream).map(PersonCandidate::key).forEach(coauthors::add);
            coauthors.remove(person.key());
            return coauthors;
        }

        @Override
        public boolean standTogether(PersonCandidate one, PersonCandidate other) {
            return papers.stream().anyMatch(paper -> paper.containsAll(List.of(one, other)));
        }

        @Override
        public Optional<ManualDecision> manualDecision(PersonCandidate one, PersonCandidate other) {
            return Optional.ofNullable(decisions.get(Set.of(one.name().written(), other.name().written())));
        }

        @Override
        public List<PersonCandidate> decidedWith(PersonCandidate person) {
            return decisions.keySet().stream().filter(pair -> pair.contains(person.name().written())).flatMap(Set::stream)
                    .filter(other -> !other.equals(person.name().written())).map(PersonIdentityTest::person).toList();
        }

        @Override
        public boolean merges(MatchRule rule) {
            return rule.isOnByDefault();
        }
    }
}
