package org.papergraph.annotator;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** How fast a tagger goes from raw text to mentions, by the processor time of one thread: what else runs does not count. */
record Timing(int tokens, double tokensPerSecond) {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** Tags the whole corpus some times and keeps the fastest, so that the machine has warmed up. */
    static Timing of(Corpus corpus, Tagger tagger, int runs) {
        SentenceSplitter splitter = new SentenceSplitter(PublishedModels.sentences());
        List<Timing> timings = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            timings.add(once(corpus, tagger, splitter));
        }
        return timings.stream()
                .max((one, other) -> Double.compare(one.tokensPerSecond(), other.tokensPerSecond()))
                .orElseThrow();
    }

    private static Timing once(Corpus corpus, Tagger tagger, SentenceSplitter splitter) {
        long start = CLOCK.getCurrentThreadCpuTime();
        int tokens = 0;
        for (GoldEntry entry : corpus.entries()) {
            Document document = Document.of(entry.title(), entry.summary(), splitter);
            tagger.tag(document);
            tokens += document.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
        }
        return new Timing(tokens, tokens * 1e9 / (CLOCK.getCurrentThreadCpuTime() - start));
    }
}
