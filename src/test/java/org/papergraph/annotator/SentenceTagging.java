package org.papergraph.annotator;

import java.util.ArrayList;
import java.util.List;

/** The spans that a model finds, put together sentence by sentence to what is found in a document. */
final class SentenceTagging {

    private final Labels labels;

    SentenceTagging(Labels labels) {
        this.labels = labels;
    }

    /** @param found the spans by sentence, in the order of {@link Document#sentences()} */
    TaggedDocument document(Document document, List<List<FoundSpan>> found) {
        int titles = document.title().sentences().size();
        List<Sentence> sentences = document.sentences();
        List<Proposal> title = new ArrayList<>();
        List<Proposal> summary = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            for (FoundSpan span : found.get(at)) {
                String type = labels.types().get(span.type());
                (at < titles ? title : summary).add(Proposal.of(sentences.get(at), span, type));
            }
        }
        return new TaggedDocument(title, summary);
    }
}
