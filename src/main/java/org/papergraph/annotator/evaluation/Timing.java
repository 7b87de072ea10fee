package org.papergraph.annotator.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.papergraph.annotator.training.GoldEntry;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.TokenizedDocument;

/** The speed of a tagger from raw text to mentions, in processor time of one thread. */
public record Timing(int tokens, double tokensPerSecond) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Tags some entries several times and keeps the fastest, so that the machine has warmed up. */
    public static Timing of(List<GoldEntry> entries, Consumer<TokenizedDocument> tagger, int runs) {
        SentenceSplitter splitter = new SentenceSplitter(PublishedModels.sentences());
        return IntStream.range(0, runs)
                .mapToObj(run -> once(entries, tagger, splitter))
                .max(Comparator.comparingDouble(Timing::tokensPerSecond))
                .orElseThrow();
    }

    private static Timing once(List<GoldEntry> entries, Consumer<TokenizedDocument> tagger, SentenceSplitter splitter) {
        long start = CLOCK.getCurrentThreadCpuTime();
        int tokens = 0;
        for (GoldEntry entry : entries) {
            TokenizedDocument document = TokenizedDocument.of(entry.title(), entry.abstractText(), splitter);
            tagger.accept(document);
            tokens += document.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
        }
        return new Timing(tokens, tokens * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start));
    }
}
