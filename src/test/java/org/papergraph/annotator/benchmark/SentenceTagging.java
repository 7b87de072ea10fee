package org.papergraph.annotator.benchmark;

import java.util.ArrayList;
import java.util.List;
import org.papergraph.annotator.PredictedMention;
import org.papergraph.annotator.TaggedDocument;
import org.papergraph.annotator.crf.FoundSpan;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.text.Sentence;
import org.papergraph.text.TokenizedDocument;

/** The spans that a model finds, put together sentence by sentence to what is found in a document. */
final class SentenceTagging {

    private final Labels labels;

    SentenceTagging(Labels labels) {
        this.labels = labels;
    }

    /** @param found the spans by sentence, in the order of {@link TokenizedDocument#sentences()} */
    TaggedDocument document(TokenizedDocument document, List<List<FoundSpan>> found) {
        int titles = document.title().sentences().size();
        List<Sentence> sentences = document.sentences();
        List<PredictedMention> title = new ArrayList<>();
        List<PredictedMention> summary = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            for (FoundSpan span : found.get(at)) {
                String type = labels.types().get(span.type());
                (at < titles ? title : summary).add(PredictedMention.of(sentences.get(at), span, type));
            }
        }
        return new TaggedDocument(title, summary);
    }
}
