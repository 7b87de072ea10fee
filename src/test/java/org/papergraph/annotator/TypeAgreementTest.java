package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.crf.DocumentFeatures;
import org.papergraph.document.annotation.Span;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

class TypeAgreementTest {

    private static final SentenceSplitter SPLITTER = new SentenceSplitter(PublishedModels.sentences());

    @Test
    void mentionsOfOneNameTakeTheTypeOfMostConfidence() {
        TokenizedDocument document = TokenizedDocument.of("TreeQA", "TreeQA is hard. We use treeqa.", SPLITTER);
        TaggedDocument agreed = agreed(document, new TaggedDocument(
                List.of(mention("method", 0, 6, 0.8)),
                List.of(mention("dataset", 0, 6, 0.5), mention("dataset", 23, 29, 0.6))));
        assertEquals(List.of(mention("dataset", 0, 6, 0.8)), agreed.title());
        assertEquals(List.of(mention("dataset", 0, 6, 0.5), mention("dataset", 23, 29, 0.6)), agreed.abstractText());
    }

    @Test
    void shortFormTakesTheTypeOfItsLongForm() {
        TokenizedDocument document = TokenizedDocument.of("", "We build the Tree Question Corpus (TQC). Models fail on TQC.", SPLITTER);
        TaggedDocument agreed = agreed(document, new TaggedDocument(List.of(),
                List.of(mention("dataset", 13, 33, 0.9), mention("method", 35, 38, 0.5), mention("dataset", 56, 59, 0.6))));
        assertEquals(List.of("dataset", "dataset", "dataset"), agreed.abstractText().stream().map(PredictedMention::type).toList());
    }

    @Test
    void otherNamesKeepTheirTypes() {
        TokenizedDocument document = TokenizedDocument.of("", "CLIP solves captioning.", SPLITTER);
        TaggedDocument found = new TaggedDocument(List.of(), List.of(mention("method", 0, 4, 0.9), mention("task", 12, 22, 0.4)));
        assertEquals(found, agreed(document, found));
    }

    @Test
    void nameThatIsIntroducedAsADatasetIsOne() {
        TokenizedDocument document = TokenizedDocument.of("", "We introduce Tree-QA, a benchmark for parsing.", SPLITTER);
        TaggedDocument agreed = agreed(document, new TaggedDocument(List.of(),
                List.of(mention("method", 13, 20, 0.7), mention("task", 38, 45, 0.6))));
        assertEquals(List.of(mention("dataset", 13, 20, 0.7), mention("task", 38, 45, 0.6)), agreed.abstractText());
    }

    private static TaggedDocument agreed(TokenizedDocument document, TaggedDocument found) {
        return TypeAgreement.of(document, DocumentFeatures.of(document), found);
    }

    private static PredictedMention mention(String type, int begin, int end, double confidence) {
        return new PredictedMention(type, new Span(begin, end), confidence);
    }
}
