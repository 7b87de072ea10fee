package org.papergraph.annotator.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.GoldEntry;
import org.papergraph.annotator.training.GoldMention;
import org.papergraph.annotator.training.SeedTexts;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.Span;

class InterAnnotatorAgreementTest {

    @Test
    void secondReaderIsMeasuredByTheFirst() {
        GoldMention both = new GoldMention("method", new Span(0, 4));
        GoldMention first = new GoldMention("task", new Span(5, 9));
        InterAnnotatorAgreement agreement = InterAnnotatorAgreement.of(corpus(both, first), corpus(both));
        assertEquals(1, agreement.entries());
        assertEquals(1, agreement.scores().overall().strict().precision());
        assertEquals(0.5, agreement.scores().overall().strict().recall());
    }

    @Test
    void secondPassOverTheSeedsFindsItsTextsInTheFirst() throws IOException {
        Corpus again = Corpus.read(Path.of("src/main/corpus/second-pass.tsv"), new SeedTexts());
        InterAnnotatorAgreement agreement = InterAnnotatorAgreement.of(SeedTexts.corpus(), again);
        assertEquals(again.size(), agreement.entries());
        assertEquals("agreement of two readers on 72 entries", EvaluationTable.of(agreement).split(",")[0]);
    }

    private static Corpus corpus(GoldMention... marked) {
        return new Corpus(List.of(new GoldEntry(new EntryReference("doc", 1), "paper", "Adam wins", List.of(marked), "", List.of())));
    }
}
