package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
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
import org.papergraph.document.PartialDate;
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
    void similarAbstractsAreOnePaperWhateverTheirAuthors() {
        titled("Flat Minima", FLAT, "Ada Lovelace");
        titled("Flat Minima", FLAT_REWORDED, "Alan Turing");
        titled("Preface", FLAT, "Ada Lovelace");
        titled("Preface", FLAT_REWORDED, "Alan Turing");
        assertEquals(groups("1 2", "3 4"), papers());
    }

    @Test
    void sharedFamilyNameIsEnoughWhereAnAbstractIsUnknown() {
        titled("Flat Minima", FLAT, "Ada Lovelace");
        titled("Flat Minima", "", "A. Lovelace", "Alan Turing");
        assertEquals(groups("1 2"), papers());
    }

    @Test
    void unrelatedAbstractsUnderOneTitleAreOnlyProposed() {
        titled("Flat Minima", FLAT, "Ada Lovelace");
        titled("Flat Minima", OTHER, "Ada Lovelace");
        assertEquals(groups("1", "2"), papers());
        assertEquals(List.of("1-2 TITLE_ALONE PROPOSED"), decisions());
    }

    @Test
    void titleThatManyWorksHaveJoinsNothing() {
        for (String title : List.of("Editorial", "Front matter", "BOOK REVIEWS", "Editor’s Note", "Erratum.", "<b>Préface</b>")) {
            entries.clear();
            dated(title, Year.of(2011), FLAT, "Ada Lovelace");
            dated(title, Year.of(2016), OTHER, "Ada Lovelace");
            dated(title, Year.of(2021), "", "Ada Lovelace");
            titled(title, "");
            titled(title, "", "Ada Lovelace");
            assertEquals(groups("1", "2", "3", "4", "5"), papers(), title);
            assertEquals(List.of("4-5 TITLE_ALONE PROPOSED"), decisions());
        }
    }

    @Test
    void titleThatManyWorksHaveIsOnePaperByAbstractOrByAuthorAndDate() {
        dated("Editorial", Year.of(2011), FLAT, "Ada Lovelace");
        titled("Editorial", FLAT_REWORDED);
        dated("editorial", Year.of(2011), "", "A. Lovelace");
        dated("Editorial", Year.of(2011), OTHER, "Alan Turing");
        assertEquals(groups("1 2 3", "4"), papers());
        assertTrue(decisions().contains("1-4 SAME_TITLE_OTHER_AUTHORS PROPOSED") || decisions().contains("3-4 TITLE_ALONE PROPOSED"), () -> decisions().toString());
    }

    @Test
    void yearsBetweenEntriesOfOneTitleNeedAnAuthorOrAnAbstract() {
        dated("Can Machines Think", Year.of(1999), "", "Ada Lovelace");
        dated("Can Machines Think", Year.of(2021), FLAT, "Alan Turing");
        dated("Flat Minima", Year.of(1999), "", "Ada Lovelace");
        dated("Flat Minima", Year.of(2021), "", "A. Lovelace");
        dated("Sharp Minima", Year.of(2019), "", "Emmy Noether");
        dated("Sharp Minima", Year.of(2021), OTHER, "Kurt Gödel");
        titled("Can Machines Dream", "");
        dated("Can Machines Dream", Year.of(2021), "", "Alan Turing");
        assertEquals(groups("1", "2", "3 4", "5", "6", "7 8"), papers());
        assertEquals(List.of("1-2 SAME_TITLE_OTHER_AUTHORS PROPOSED", "3-4 SAME_TITLE APPLIED", "5-6 SAME_TITLE_OTHER_AUTHORS PROPOSED",
                "7-8 SAME_TITLE APPLIED"), decisions());
    }

    @Test
    void ownerOfAPageIsNoEvidence() {
        PersonName owner = new PersonName("Ada Lovelace", PersonName.Kind.PERSON);
        for (String text : List.of(FLAT, OTHER)) {
            Entry entry = entry("Flat Minima", text, text.equals(FLAT) ? "Alan Turing" : "Emmy Noether");
            List<Authorship> authorships = new ArrayList<>(entry.authors().authorships());
            authorships.add(new Authorship(owner, Authorship.HIDDEN));
            entries.add(Entry.builder(1, 1).title(entry.title()).abstractText(text)
                    .authors(new AuthorList(authorships, List.of(), AuthorList.Completeness.INCOMPLETE)).build());
        }
        assertEquals(List.of("1-2 SAME_TITLE_OTHER_AUTHORS PROPOSED"), decisions());
    }

    @Test
    void signsThatDifferNeedAbstractsThatAgree() {
        titled("RRT* in Grids", OTHER);
        titled("RRT in Grids", "");
        titled("P = NP", "");
        titled("P ≠ NP", "");
        titled("Bounds for x < y", "", "Ada Lovelace");
        titled("Bounds for x > y", "We give bounds", "Ada Lovelace");
        titled("Flat Minima*", FLAT + " alone");
        titled("Flat Minima", FLAT_REWORDED);
        assertEquals(groups("1", "2", "3", "4", "5", "6", "7 8"), papers());
        assertTrue(decisions().containsAll(List.of("1-2 TITLE_ALONE PROPOSED", "3-4 TITLE_ALONE PROPOSED", "5-6 TITLE_ALONE PROPOSED", "7-8 SAME_TITLE APPLIED")),
                () -> decisions().toString());
    }

    @Test
    void markupInATitleDoesNotMatter() {
        titled("<i>In vivo</i> H<sub>2</sub>O", FLAT);
        titled("In vivo H2O", "");
        assertEquals(groups("1 2"), papers());
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
        Arbitrary<String> titles = Arbitraries.of("", "", "Flat Minima", "flat minima", "Where Minima are Flat", "Chemistry", "???", "Flat Minima*", "Editorial", "EDITORIAL");
        Arbitrary<String> summaries = Arbitraries.of(FLAT, FLAT_REWORDED, FLAT_HALF, OTHER, FLAT + " today", "深層学習");
        Arbitrary<List<String>> authors = Arbitraries.of("Ada Lovelace", "Alan Turing", "A. Turing").list().ofMaxSize(2).uniqueElements();
        return Combinators.combine(titles, summaries, authors)
                .as((title, abstractText, names) -> entry(title, abstractText, names.toArray(String[]::new)))
                .list().ofMinSize(1).ofMaxSize(6);
    }

    private void titled(String title, String abstractText, String... authors) {
        entries.add(entry(title, abstractText, authors));
    }

    private void dated(String title, Year year, String abstractText, String author) {
        entries.add(Entry.builder(1, 1).title(title).abstractText(abstractText).authors(entry(title, abstractText, author).authors())
                .dates(List.of(PartialDate.of(year))).build());
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
        public List<EntryReference> nearDuplicates(PaperCandidate candidate) {
            return list.nearDuplicates(candidate);
        }

        @Override
        public List<EntryReference> withIdentifierOf(PaperCandidate candidate) {
            return list.withIdentifierOf(candidate);
        }

        @Override
        public boolean merges(MatchRule rule) {
            return list.merges(rule);
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
