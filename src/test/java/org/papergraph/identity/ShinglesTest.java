package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShinglesTest {

    private static final List<String> WORDS = List.of("we", "the", "of", "a", "on", "in", "is", "that", "with", "large", "small", "deep",
            "networks", "training", "representation", "generalization", "transformers", "datasets", "consistent", "improvements",
            "optimization", "learning", "attention", "features", "robustness", "evaluate", "benchmarks", "language", "models", "vision");

    private static double resemblance(String one, String other) {
        return Shingles.of(one).resemblance(Shingles.of(other));
    }

    @Test
    void resemblanceIsTheShareOfCommonRunsOfThreeWords() {
        assertEquals(0.5, resemblance("one two three four five", "zero one two three four"), 1e-9);
        assertEquals(1.0 / 3, resemblance("one two three four", "one two three five"), 1e-9);
        assertEquals(0, resemblance("one two three", "three two one"));
    }

    @Test
    void marksAndCaseDoNotCount() {
        assertEquals(1, resemblance("One, two: (three) four!", "one two THREE -- four"));
    }

    @Test
    void textShorterThanARunIsARun() {
        assertEquals(1, resemblance("flat minima", "Flat Minima"));
        assertEquals(0, resemblance("flat minima", "flat minima everywhere"));
    }

    @Test
    void textsWithoutWordsResembleNothing() {
        assertEquals(0, resemblance("", ""));
        assertEquals(0, resemblance("...", "flat minima"));
        assertEquals(Set.of(), Shingles.of(" — ").keys());
    }

    @Test
    void stockPhrasesLeadNowhere() {
        Set<String> keys = Shingles.of("In this paper we show that representation learning scales").keys();
        assertTrue(Collections.disjoint(keys, Shingles.of("In this paper we show that it does not").keys()), keys::toString);
        assertFalse(Collections.disjoint(keys, Shingles.of("We find that representation learning scales").keys()));
    }

    @Test
    void longTextHasNoMoreThan24Keys() {
        assertEquals(24, Shingles.of(String.join(" ", words(new Random(1), 400))).keys().size());
    }

    @Property(tries = 200)
    void resemblanceIsSymmetricAndAShare(@ForAll("texts") String one, @ForAll("texts") String other) {
        double resemblance = resemblance(one, other);
        assertEquals(resemblance, resemblance(other, one));
        assertTrue(resemblance >= 0 && resemblance <= 1, () -> "resemblance " + resemblance);
        assertEquals(1, resemblance(one, one));
    }

    /** Keys are a sample, so that this holds nearly always; the seed makes it hold each time or never. */
    @Property(tries = 300, seed = "20261121")
    void textsThatResembleOneAnotherMeet(@ForAll Random random, @ForAll @IntRange(min = 30, max = 250) int length,
            @ForAll @IntRange(min = 1, max = 20) int changes) {
        List<String> words = words(random, length);
        List<String> reworded = new ArrayList<>(words);
        for (int change = 0; change < changes; change++) {
            reworded.set(random.nextInt(length), "reworded" + change);
        }
        String one = String.join(" ", words);
        String other = String.join(" ", reworded);
        Assume.that(resemblance(one, other) >= 0.5);
        assertFalse(Collections.disjoint(Shingles.of(one).keys(), Shingles.of(other).keys()), () -> one + "\n" + other);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("flat", "minima", "representation", "of", "深層").list().ofMinSize(1).ofMaxSize(12).map(words -> String.join(" ", words));
    }

    private static List<String> words(Random random, int length) {
        List<String> words = new ArrayList<>();
        for (int at = 0; at < length; at++) {
            words.add(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words;
    }
}
