package org.papergraph.annotator.training;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;
import org.papergraph.annotator.crf.DocumentFeatures;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.Sentence;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

/**
 * An annotated entry, cut into tokens.
 *
 * @param samples by sentence, to train OpenNLP's name finder on; their id is the paper, their additional context what the
 *     document says of the tokens
 */
public record PreparedEntry(GoldEntry gold, TokenizedDocument document, List<NameSample> samples) {

    public PreparedEntry {
        samples = List.copyOf(samples);
    }

    /** Prepares a corpus; the sentence splitter makes this a job for one thread. */
    public static List<PreparedEntry> prepare(Corpus corpus) {
        SentenceSplitter splitter = new SentenceSplitter(PublishedModels.sentences());
        return corpus.entries().stream()
                .map(gold -> of(gold, TokenizedDocument.of(gold.title(), gold.abstractText(), splitter)))
                .toList();
    }

    private static PreparedEntry of(GoldEntry gold, TokenizedDocument document) {
        List<Span[]> names = Stream.concat(
                document.title().sentences().stream().map(sentence -> GoldSpans.of(sentence, gold.titleMentions())),
                document.abstractText().sentences().stream().map(sentence -> GoldSpans.of(sentence, gold.abstractMentions()))).toList();
        List<String[][]> context = DocumentFeatures.of(document);
        List<Sentence> sentences = document.sentences();
        List<NameSample> samples = new ArrayList<>();
        for (int at = 0; at < sentences.size(); at++) {
            samples.add(new NameSample(gold.paper(), sentences.get(at).forms(), names.get(at), context.get(at), at == 0));
        }
        return new PreparedEntry(gold, document, samples);
    }

    boolean hasMentions() {
        return samples.stream().anyMatch(sample -> sample.getNames().length > 0);
    }
}
