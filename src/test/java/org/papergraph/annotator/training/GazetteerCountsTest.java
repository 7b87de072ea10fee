package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.crf.FeatureExtractor;
import org.papergraph.annotator.crf.Gazetteer;
import org.papergraph.annotator.crf.GazetteerFeatures;
import org.papergraph.annotator.crf.GazetteerLookup;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.annotator.crf.PhraseUse;
import org.papergraph.annotator.crf.WordClusters;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Span;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

class GazetteerCountsTest {

    private static final Labels LABELS = new Labels(List.of("dataset", "method"));
    private static final SentenceSplitter SPLITTER = new SentenceSplitter(PublishedModels.sentences());

    @Test
    void phraseIsKnownByTypeShareAndCountWhateverItsCaseAndNumber() {
        Gazetteer table = counts(
                entry("one", "Neural Fields help.", method(0, 13)), entry("two", "A neural field and a neural field.", method(2, 14))).table();
        assertEquals(new PhraseUse(1, 3, 1), PhraseUse.ofCode(table.find(phrase("neural field"))));
    }

    @Test
    void paperLearnsNothingFromItsOwnMarks() {
        GazetteerCounts counts = counts(entry("one", "Adam wins.", method(0, 4)), entry("two", "Nobody wins."));
        assertEquals(GazetteerLookup.UNKNOWN, counts.without("one").find(phrase("Adam")));
        assertNotEquals(GazetteerLookup.UNKNOWN, counts.without("two").find(phrase("Adam")));
    }

    @Test
    void tableIsTheSameReadAgain() {
        Gazetteer table = counts(entry("one", "Adam beats SGD.", method(0, 4), method(11, 14))).table();
        assertEquals(2, table.uses().size());
        assertEquals(table, Gazetteer.parse(table.toText()));
    }

    @Test
    void everyUseHasACodeOfItsOwn() {
        for (int code = 0; code < 60; code++) {
            assertEquals(code, PhraseUse.ofCode(code).code());
        }
    }

    private static GazetteerCounts counts(PreparedEntry... entries) {
        return GazetteerCounts.of(List.of(entries), LABELS);
    }

    private static GoldMention method(int begin, int end) {
        return new GoldMention("method", new Span(begin, end));
    }

    private static PreparedEntry entry(String paper, String text, GoldMention... marked) {
        GoldEntry gold = new GoldEntry(new EntryReference("doc", 1), paper, "", List.of(), text, List.of(marked));
        return PreparedEntry.prepare(new Corpus(List.of(gold)), LABELS, new FeatureExtractor(WordClusters.none())).get(0);
    }

    private static long phrase(String text) {
        long[] words = GazetteerFeatures.words(TokenizedDocument.of("", text, SPLITTER).sentences().get(0));
        return GazetteerFeatures.phrase(words, 0, words.length - 1);
    }
}
