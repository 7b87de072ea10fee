package org.papergraph.annotator.crf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class GazetteerCountsTest {

    private static final BilouLabels LABELS = new BilouLabels(List.of("dataset", "method"));

    @Test
    void phraseIsKnownByTypeShareAndCountWhateverItsCaseAndNumber() {
        Gazetteer table = counts(
                sample("one", "Neural Fields help .", method(0, 2)), sample("two", "A neural field and a neural field .", method(1, 3))).gazetteer();
        assertEquals(new PhraseUse(1, 3, 1), PhraseUse.ofCode(table.find(phrase("neural field"))));
    }

    @Test
    void paperLearnsNothingFromItsOwnMarks() {
        GazetteerCounts counts = counts(sample("one", "Adam wins .", method(0, 1)), sample("two", "Nobody wins ."));
        assertEquals(Gazetteer.UNKNOWN, counts.without("one").applyAsInt(phrase("Adam")));
        assertNotEquals(Gazetteer.UNKNOWN, counts.without("two").applyAsInt(phrase("Adam")));
    }

    @Test
    void tableIsTheSameReadAgain() {
        Gazetteer table = counts(sample("one", "Adam beats SGD .", method(0, 1), method(2, 3))).gazetteer();
        assertEquals(2, table.uses().size());
        assertEquals(table, Gazetteer.parse(table.toText()));
    }

    @Test
    void everyUseHasACodeOfItsOwn() {
        for (int code = 0; code < 60; code++) {
            assertEquals(code, PhraseUse.ofCode(code).code());
        }
    }

    private static GazetteerCounts counts(NameSample... samples) {
        return GazetteerCounts.of(List.of(samples), LABELS);
    }

    private static Span method(int first, int end) {
        return new Span(first, end, "method");
    }

    private static NameSample sample(String paper, String text, Span... marked) {
        return new NameSample(paper, text.split(" "), marked, null, false);
    }

    private static long phrase(String text) {
        long[] singulars = Word.singulars(text.split(" "));
        return GazetteerFeatures.phrase(singulars, 0, singulars.length - 1);
    }
}
