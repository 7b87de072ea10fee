package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.annotation.EntityType;

class ConceptHierarchyTest {

    @ParameterizedTest
    @CsvSource({
        "vision transformer, transformer",
        "local stochastic gradient descent, stochastic gradient descent|gradient descent|descent",
        "deep ensemble method, ensemble method|ensemble|method",
        "reinforcement learning from human feedback, reinforcement learning|reinforcement|learning",
        "out of distribution detection, of distribution detection|distribution detection|detection",
        "few shot in context learning, shot in context learning|shot in context|in context learning|in context|context learning|context|learning",
        "self attention, attention",
        "self supervised learning, learning",
        "weakly supervised learning, learning",
        "transformer, ''",
        "efficientnet b 3, efficientnet b|efficientnet",
        "coco 2017, coco",
        "llama 2 7b, llama 2|llama",
        "4o, ''",
        "vbench i 2v, ''",
        "fast 2comm, 2comm",
        "supervised and self supervised learning, ''"})
    void headOfANameIsBroader(String key, String broader) {
        assertEquals(broader.isEmpty() ? List.of() : Arrays.asList(broader.split("\\|")), keys(key));
    }

    @Test
    void datasetOfAContestIsNarrowerThanTheOneItsNameBeginsWith() {
        ConceptName challenge = new ConceptName(EntityType.DATASET, "imagenet recognition challenge");
        assertEquals(List.of("imagenet recognition", "imagenet", "recognition challenge", "challenge"),
                ConceptHierarchy.broader(challenge).stream().map(ConceptName::key).toList());
    }

    @Test
    void editionOfAContestIsNarrowerThanWhatTheContestIsOn() {
        assertEquals(List.of("ilsvrc", "imagenet"),
                ConceptHierarchy.broader(new ConceptName(EntityType.DATASET, "ilsvrc 2012")).stream().map(ConceptName::key).toList());
    }

    @Property
    void broaderNameIsShorterAndOfTheSameKind(@ForAll("keys") String key) {
        for (ConceptName broader : ConceptHierarchy.broader(new ConceptName(EntityType.TASK, key))) {
            assertTrue(broader.key().length() < key.length());
            assertTrue(key.contains(broader.key()));
            assertEquals(EntityType.TASK, broader.type());
        }
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("deep", "learning", "of", "and", "model", "with", "b", "3", "out", "method", "vision")
                .list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words));
    }

    private static List<String> keys(String key) {
        return ConceptHierarchy.broader(new ConceptName(EntityType.METHOD, key)).stream().map(ConceptName::key).toList();
    }
}
