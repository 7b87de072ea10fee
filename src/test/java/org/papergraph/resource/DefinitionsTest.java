package org.papergraph.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "|SAM| is a promptable model.", "|SAM|, trained on masks, is a model.",
        "|Self-supervised learning| (SSL) is a path.", "a method called |SAM|.", "dubbed “|SAM|”.",
        "We propose |SAM|.", "This paper introduces a new method called |SAM|.",
        "|SAM|, a promptable model, wins.",
        "|SAM|: a model", "|Segment Anything Model| (SAM) wins.", "Segment Anything Model (|SAM|) wins."})
    void sentenceThatSaysWhatItIsLooksLikeADefinition(String sentence) {
        String[] parts = sentence.split("\\|", -1);
        assertTrue(Definitions.likeness(parts[0], parts[2]) > 0, sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"We compare with |SAM|.", "|SAM| is not slow.", "|SAM| and others", "training |SAM| on data (we tried)"})
    void otherSentencesDoNot(String sentence) {
        String[] parts = sentence.split("\\|", -1);
        assertEquals(0, Definitions.likeness(parts[0], parts[2]), sentence);
    }

    @Test
    void nameFollowedByIsAComesFirst() {
        assertTrue(Definitions.likeness("", " is a model.") > Definitions.likeness("We propose ", "."));
        assertTrue(Definitions.likeness("We propose ", ".") > Definitions.likeness("", " (SAM) wins."));
    }
}
