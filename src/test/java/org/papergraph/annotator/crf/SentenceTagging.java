package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.text.Sentence;
import org.papergraph.text.TokenizedDocument;

/** The spans of tokens that a model finds sentence by sentence, put together to the mentions of a document. */
final class SentenceTagging {

    private SentenceTagging() {
    }

    /** @param found the spans by sentence, in the order of {@link TokenizedDocument#sentences()} */
    static TaggedDocument document(TokenizedDocument document, List<Span[]> found) {
        int titles = document.title().sentences().size();
        List<Sentence> sentences = document.sentences();
        List<PredictedMention> title = new ArrayList<>();
        List<PredictedMention> abstractText = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            for (Span span : found.get(at)) {
                (at < titles ? title : abstractText).add(PredictedMention.of(sentences.get(at), span));
            }
        }
        return new TaggedDocument(title, abstractText);
    }
}
