package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.document.EntryReference;

class FoldsTest {

    @Test
    void entriesOfAListStandInOnePart() {
        List<GoldEntry> entries = Stream.of("one", "other", "third").flatMap(list -> IntStream.range(0, 4).mapToObj(number -> entry(list, number, list + number))).toList();
        Folds folds = Folds.of(entries, 5);
        for (GoldEntry entry : entries) {
            for (GoldEntry other : entries) {
                assertEquals(entry.list().equals(other.list()), folds.of(entry) == folds.of(other));
            }
        }
    }

    @Test
    void listsThatShareAPaperStandInOnePart() {
        List<GoldEntry> entries = List.of(entry("one", 1, "a"), entry("third", 1, "b"), entry("other", 1, "a"), entry("third", 2, "c"), entry("fourth", 1, "d"));
        Folds folds = Folds.of(entries, 5);
        assertEquals(folds.of(entries.get(0)), folds.of(entries.get(2)));
        assertNotEquals(folds.of(entries.get(0)), folds.of(entries.get(1)));
        assertNotEquals(folds.of(entries.get(0)), folds.of(entries.get(4)));
    }

    @Test
    void preprintsOfAMonthAreAList() {
        assertEquals(entry("2503.00001", 1, "a").list(), entry("2503.12345", 1, "b").list());
        assertNotEquals(entry("2503.00001", 1, "a").list(), entry("2504.00001", 1, "a").list());
    }

    @Test
    void listThatIsMostOfTheCorpusIsPartedByItsPapers() {
        List<GoldEntry> entries = Stream.concat(IntStream.range(0, 20).mapToObj(number -> entry("one", number, "paper" + number / 2)), Stream.of(entry("other", 1, "last"))).toList();
        Folds folds = Folds.of(entries, 5);
        assertEquals(5, entries.stream().map(folds::of).distinct().count());
        assertEquals(folds.of(entries.get(2)), folds.of(entries.get(3)));
    }

    @Test
    void noPaperOfTheSeedsIsOnBothSidesAndNoPartIsMostOfThem() {
        List<GoldEntry> seeds = SeedTexts.corpus().entries();
        Folds folds = Folds.of(seeds, CrossValidation.FOLDS);
        assertEquals(4, seeds.stream().map(folds::of).distinct().count());
        for (int part = 0; part < CrossValidation.FOLDS; part++) {
            int fold = part;
            assertTrue(seeds.stream().filter(entry -> folds.of(entry) == fold).count() < 0.4 * seeds.size());
        }
        seeds.stream().collect(Collectors.groupingBy(GoldEntry::paper)).values()
                .forEach(paper -> assertEquals(1, paper.stream().map(folds::of).distinct().count()));
    }

    private static GoldEntry entry(String document, int number, String paper) {
        return new GoldEntry(new EntryReference(document, number), paper, "Title", List.of(), "", List.of());
    }
}
