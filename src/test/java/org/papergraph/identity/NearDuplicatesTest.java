package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;

class NearDuplicatesTest {

    private static final String SOURCE = "0123456789abcdef";
    private final InMemoryEntryIndex index = new InMemoryEntryIndex();
    private int entries;

    private EntryReference add(String title, String abstractText) {
        EntryReference reference = new EntryReference(SOURCE, ++entries);
        index.add(reference, Entry.ofTexts(entries, entries, title, abstractText));
        return reference;
    }

    private boolean meet(EntryReference one, EntryReference other) {
        boolean found = index.nearDuplicates(index.candidate(one)).contains(other);
        assertEquals(found, index.nearDuplicates(index.candidate(other)).contains(one), "symmetric");
        return found;
    }

    /** Words that no other text has, long enough to tell. */
    private static List<String> words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(at -> "word" + Integer.toString(random.nextInt(1 << 30), 36)).collect(Collectors.toCollection(ArrayList::new));
    }

    private static String reworded(List<String> words, double resemblance, Random random) {
        List<String> other = new ArrayList<>(words);
        while (Shingles.of(String.join(" ", words)).resemblance(Shingles.of(String.join(" ", other))) > resemblance) {
            other.set(random.nextInt(other.size()), words(random, 1).get(0));
        }
        return String.join(" ", other);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.6, 0.7, 0.8, 0.9, 1})
    void anAbstractWithoutTitleMeetsItsWordings(double resemblance) {
        long met = IntStream.range(0, 200).filter(seed -> {
            Random random = new Random(seed);
            List<String> words = words(random, 150);
            return meet(add("Paper " + seed, String.join(" ", words)), add("", reworded(words, resemblance, random)));
        }).count();
        assertTrue(met >= 199, met + " of 200");
    }

    @Test
    void nearlyEqualAbstractsUnderOtherTitlesMeet() {
        long met = IntStream.range(0, 200).filter(seed -> {
            Random random = new Random(seed);
            List<String> words = words(random, 150);
            return meet(add("Flat " + seed, String.join(" ", words)), add("Sharp " + seed, reworded(words, 0.8, random)));
        }).count();
        assertEquals(200, met);
    }

    @Test
    void abstractsOfOneTemplateDoNotMeet() {
        Random random = new Random(7);
        List<String> template = words(random, 75);
        List<EntryReference> papers = IntStream.range(0, 100)
                .mapToObj(at -> add("Paper " + at, Stream.concat(template.stream(), words(random, 75).stream()).collect(Collectors.joining(" ")))).toList();
        assertEquals(List.of(papers.get(0)), index.nearDuplicates(index.candidate(papers.get(0))));
    }

    @Test
    void copiesOfOneTextAreOneText() {
        String text = String.join(" ", words(new Random(3), 150));
        List<EntryReference> copies = IntStream.range(0, 50).mapToObj(at -> add("Flat Minima", text)).toList();
        EntryReference untitled = add("", text);
        assertTrue(meet(copies.get(0), untitled));
        assertEquals(51, index.nearDuplicates(index.candidate(untitled)).size());
    }

    @Test
    void aKeyOfManyTextsCountsAgainWhenItIsOfFewer() {
        Random random = new Random(5);
        String phrase = String.join(" ", words(random, 12));
        List<EntryReference> papers = IntStream.range(0, NearDuplicates.MOST_TEXTS)
                .mapToObj(at -> add("Paper " + at, phrase + " " + String.join(" ", words(random, 4)))).toList();
        assertTrue(meet(papers.get(0), papers.get(1)));
        add("One more", phrase + " " + String.join(" ", words(random, 4)));
        assertFalse(meet(papers.get(0), papers.get(1)));
    }
}
