package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PersonName;
import org.papergraph.identity.MatchDecision.Status;

class PaperIdentityTest {

    private static final String FLAT = "We study how flat regions of the loss landscape matter for generalization and find "
            + "that averaging the weights of several training runs reaches them more often than anybody expected before";
    private static final String FLAT_REWORDED = "We study how flat regions of the loss landscape matter for generalization and show "
            + "that averaging the weights of several training runs reaches them more often than anybody expected";
    private static final String FLAT_HALF = "We study how flat regions of the loss landscape matter for generalization and find "
            + "that averaging the weights of several runs does help a little";
    private static final String OTHER = "Language models answer questions about chemistry with a benchmark of twelve thousand reactions "
            + "collected from patents and annotated by experts over the course of two years";

    private final List<Entry> entries = new ArrayList<>();

    @Test
    void entriesWithOneTitleAreOnePaper() {
        titled("Flat Minima", FLAT);
        titled("flat  minima!", FLAT_REWORDED);
        titled("Flat Minima", "");
        assertEquals(groups("1 2 3"), papers());
        assertEquals(2, decisions().size());
        assertTrue(decisions().stream().allMatch(decision -> decision.endsWith(" SAME_TITLE APPLIED")), () -> decisions().toString());
    }

    @Test
    void nearTitlesStayApart() {
        titled("Scaling Laws: Part I", FLAT);
        titled("Scaling Laws: Part II", OTHER);
        titled("GPT 3.5 Explained", "");
        titled("GPT 35 Explained", "");
        assertEquals(groups("1", "2", "3", "4"), papers());
        assertEquals(List.of(), decisions());
    }

    @Test
    void entryWithoutTitleIsMatchedByItsAbstract() {
        titled("Flat Minima", FLAT);
        titled("Chemistry", OTHER);
        untitled(FLAT_REWORDED);
        assertEquals(groups("1 3", "2"), papers());
        assertEquals(List.of("1-3 SIMILAR_ABSTRACT APPLIED"), decisions());
    }

    @Test
    void entryWithoutTitleJoinsThePaperThatItResemblesMost() {
        titled("Half Flat", FLAT_HALF);
        titled("Flat Minima", FLAT);
        untitled(FLAT_REWORDED);
        assertTrue(Shingles.of(FLAT_HALF).resemblance(Shingles.of(FLAT_REWORDED)) >= PaperMatching.SAME_ABSTRACT);
        assertEquals(groups("1", "2 3"), papers());
    }

    @Test
    void entriesWithoutTitleAreOnePaperWhereTheyResembleOneAnother() {
        untitled(FLAT);
        untitled(FLAT_REWORDED);
        untitled(OTHER);
        assertEquals(groups("1 2", "3"), papers());
    }

    @Test
    void entryWithoutTitleThatMatchesNothingIsAPaper() {
        titled("Flat Minima", FLAT);
        untitled(OTHER);
        assertEquals(groups("1", "2"), papers());
    }

    @Test
    void sameTitleOverOtherAuthorsAndAbstractIsOnlyProposed() {
        titled("Introduction", FLAT, "Ada Lovelace");
        titled("Introduction", OTHER, "Alan Turing");
        assertEquals(groups("1", "2"), papers());
        assertEquals(List.of("1-2 SAME_TITLE_OTHER_AUTHORS PROPOSED"), decisions());
        assertEquals(2, Set.copyOf(keys(entries).values()).size());
    }

    @Test
    void sharedFamilyNameOrAbstractIsEnoughForOneTitle() {
        titled("Introduction", FLAT, "Ada Lovelace");
        titled("Introduction", OTHER, "A. Lovelace", "Alan Turing");
        titled("Preface", FLAT, "Ada Lovelace");
        titled("Preface", FLAT_REWORDED, "Alan Turing");
        titled("Afterword", FLAT, "Ada Lovelace");
        titled("Afterword", OTHER);
        Map<EntryReference, String> keys = keys(entries);
        for (int odd = 1; odd < entries.size(); odd += 2) {
            assertEquals(keys.get(reference(odd)), keys.get(reference(odd + 1)));
        }
    }

    @Test
    void similarAbstractUnderAnotherTitleIsOnlyProposed() {
        titled("Flat Minima", FLAT);
        titled("Where Minima are Flat", FLAT + " today");
        assertEquals(groups("1", "2"), papers());
        assertEquals(List.of("1-2 SIMILAR_ABSTRACT_OTHER_TITLE PROPOSED"), decisions());
    }

    @Test
    void keyOfAPaperDependsOnItsTitleAlone() {
        titled("Flat Minima", FLAT);
        assertEquals(keys(entries).get(reference(1)), keys(List.of(entry("FLAT minima", OTHER))).get(reference(1)));
    }

    @Test
    void rulingStandsOverTheRule() {
        titled("Flat Minima", FLAT);
        titled("Flat Minima", FLAT_REWORDED);
        titled("Chemistry", OTHER);
        InMemoryEntryIndex list = list(entries, new Random(0));
        assertEquals(groups("1", "2"), groups(new Ruled(list, Map.of(Set.of(1, 2), ManualDecision.SEPARATE)), 1));
        assertEquals(groups("1 2 3"), groups(new Ruled(list, Map.of(Set.of(2, 3), ManualDecision.MERGE)), 1));
    }

    @Property(tries = 100)
    void orderDoesNotMatter(@ForAll("entries") List<Entry> some, @ForAll Random random) {
        InMemoryEntryIndex inOrder = list(some, new Random(0));
        InMemoryEntryIndex shuffled = list(some, random);
        assertEquals(inOrder.paperKeys(), shuffled.paperKeys());
        for (int number = 1; number <= some.size(); number++) {
            PaperIdentity.Resolution one = new PaperIdentity(inOrder).resolve(reference(number));
            PaperIdentity.Resolution other = new PaperIdentity(shuffled).resolve(reference(number));
            assertEquals(one.papers(), other.papers());
            assertEquals(one.decisions(), other.decisions());
        }
    }

    @Property(tries = 100)
    void everyEntryFindsTheSamePapers(@ForAll("entries") List<Entry> some) {
        InMemoryEntryIndex list = list(some, new Random(0));
        Map<EntryReference, String> keys = new TreeMap<>();
        for (int number = 1; number <= some.size(); number++) {
            PaperIdentity.Resolution resolution = new PaperIdentity(list).resolve(reference(number));
            List<EntryReference> members = resolution.papers().stream().flatMap(paper -> paper.members().stream())
                    .map(PaperCandidate::reference).toList();
            assertEquals(Set.copyOf(members).size(), members.size());
            assertTrue(members.contains(reference(number)));
            resolution.papers().forEach(paper -> paper.members().forEach(member -> {
                String known = keys.putIfAbsent(member.reference(), paper.key());
                assertTrue(known == null || known.equals(paper.key()), () -> known + " and " + paper.key());
            }));
        }
    }

    @Property(tries = 200)
    void everyRulingIsADecision(@ForAll("entries") List<Entry> some, @ForAll Random random, @ForAll ManualDecision decided) {
        Assume.that(some.size() > 1);
        int one = 1 + random.nextInt(some.size());
        int other = 1 + (one + random.nextInt(some.size() - 1)) % some.size();
        Ruled ruled = new Ruled(list(some, new Random(0)), Map.of(Set.of(one, other), decided));
        for (int start : List.of(one, other)) {
            List<MatchDecision<EntryReference>> decisions = new PaperIdentity(ruled).resolve(reference(start)).decisions();
            assertEquals(decisions.size(), decisions.stream().map(decision -> Set.of(decision.one(), decision.other())).distinct().count());
            assertEquals(List.of(decided == ManualDecision.SEPARATE ? Status.REJECTED : Status.PINNED), decisions.stream()
                    .filter(decision -> Set.of(decision.one().number(), decision.other().number()).equals(Set.of(one, other)))
                    .map(MatchDecision::status).toList());
        }
    }

    @Property(tries = 200)
    void entriesThatSomebodyRuledToBeOneAreOnePaper(@ForAll("entries") List<Entry> some, @ForAll Random random) {
        Assume.that(some.size() > 1);
        int one = 1 + random.nextInt(some.size());
        int other = 1 + (one + random.nextInt(some.size() - 1)) % some.size();
        Ruled ruled = new Ruled(list(some, new Random(0)), Map.of(Set.of(one, other), ManualDecision.MERGE));
        assertTrue(groups(ruled, one).stream().anyMatch(group -> group.containsAll(Set.of(one, other))));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<String> titles = Arbitraries.of("", "", "Flat Minima", "flat minima", "Where Minima are Flat", "Chemistry", "???");
        Arbitrary<String> summaries = Arbitraries.of(FLAT, FLAT_REWORDED, FLAT_HALF, OTHER, FLAT + " today", "深層学習");
        Arbitrary<List<String>> authors = Arbitraries.of("Ada Lovelace", "Alan Turing", "A. Turing").list().ofMaxSize(2).uniqueElements();
        return Combinators.combine(titles, summaries, authors)
                .as((title, abstractText, names) -> entry(title, abstractText, names.toArray(String[]::new)))
                .list().ofMinSize(1).ofMaxSize(6);
    }

    private void titled(String title, String abstractText, String... authors) {
        entries.add(entry(title, abstractText, authors));
    }

    private void untitled(String abstractText) {
        entries.add(entry("", abstractText));
    }

    private static Entry entry(String title, String abstractText, String... authors) {
        List<Authorship> authorships = new ArrayList<>();
        for (String author : authors) {
            authorships.add(new Authorship(new PersonName(author, PersonName.Kind.PERSON), authorships.size() + 1));
        }
        AuthorList list = authors.length == 0 ? AuthorList.unstated() : new AuthorList(authorships, List.of(), AuthorList.Completeness.COMPLETE);
        return Entry.builder(1, 1).title(title).abstractText(abstractText).authors(list).build();
    }

    private static EntryReference reference(int number) {
        return new EntryReference("0".repeat(16), number);
    }

    private static InMemoryEntryIndex list(List<Entry> entries, Random random) {
        List<Integer> numbers = new ArrayList<>();
        for (int number = 1; number <= entries.size(); number++) {
            numbers.add(number);
        }
        Collections.shuffle(numbers, random);
        InMemoryEntryIndex list = new InMemoryEntryIndex();
        numbers.forEach(number -> list.add(reference(number), entries.get(number - 1)));
        return list;
    }

    private static Map<EntryReference, String> keys(List<Entry> entries) {
        return list(entries, new Random(0)).paperKeys();
    }

    /** The numbers of the entries that are one paper, for all papers. */
    private Set<Set<Integer>> papers() {
        Map<String, Set<Integer>> papers = new TreeMap<>();
        keys(entries).forEach((reference, key) -> papers.computeIfAbsent(key, paper -> new TreeSet<>()).add(reference.number()));
        return Set.copyOf(papers.values());
    }

    private static Set<Set<Integer>> groups(EntryIndex index, int start) {
        return new PaperIdentity(index).resolve(reference(start)).papers().stream()
                .map(paper -> paper.members().stream().map(member -> member.reference().number()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<Integer>> groups(String... groups) {
        return Arrays.stream(groups)
                .map(group -> Arrays.stream(group.split(" ")).map(Integer::valueOf).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private List<String> decisions() {
        PaperIdentity identity = new PaperIdentity(list(entries, new Random(0)));
        Set<String> decisions = new TreeSet<>();
        for (int number = 1; number <= entries.size(); number++) {
            identity.resolve(reference(number)).decisions().forEach(decision -> decisions.add(
                    decision.one().number() + "-" + decision.other().number() + " " + decision.rule() + " " + decision.status()));
        }
        return List.copyOf(decisions);
    }

    /** An index with decisions on pairs of entries. */
    private record Ruled(InMemoryEntryIndex list, Map<Set<Integer>, ManualDecision> decisions) implements EntryIndex {

        @Override
        public PaperCandidate candidate(EntryReference reference) {
            return list.candidate(reference);
        }

        @Override
        public List<EntryReference> withTitleKey(String titleKey) {
            return list.withTitleKey(titleKey);
        }

        @Override
        public List<EntryReference> withShingleKeyOf(PaperCandidate candidate) {
            return list.withShingleKeyOf(candidate);
        }

        @Override
        public List<EntryReference> decidedWith(PaperCandidate candidate) {
            int number = candidate.reference().number();
            return decisions.keySet().stream().filter(pair -> pair.contains(number)).flatMap(Set::stream)
                    .filter(other -> other != number).map(PaperIdentityTest::reference).toList();
        }

        @Override
        public Optional<ManualDecision> manualDecision(PaperCandidate one, PaperCandidate other) {
            return Optional.ofNullable(decisions.get(Set.of(one.reference().number(), other.reference().number())));
        }
    }
}
