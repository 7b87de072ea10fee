package org.papergraph.annotator.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EnumerationsTest {

    private static final String[] TOKENS = "evaluated on CIFAR - 10 , ImageNet and Places datasets .".split(" ");

    @Test
    void namesAndWhatJoinsThemAreOneRun() {
        Enumerations enumerations = new Enumerations(TOKENS);
        for (int token = 2; token <= 8; token++) {
            assertEquals(2, enumerations.first(token));
            assertEquals(9, enumerations.end(token));
        }
    }

    @Test
    void otherWordsStandByThemselves() {
        Enumerations enumerations = new Enumerations(TOKENS);
        for (int token : new int[] {0, 1, 9, 10}) {
            assertEquals(token, enumerations.first(token));
            assertEquals(token + 1, enumerations.end(token));
        }
    }
}
