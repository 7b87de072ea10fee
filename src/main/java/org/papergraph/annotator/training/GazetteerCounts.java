package org.papergraph.annotator.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.papergraph.annotator.crf.FeatureKey;
import org.papergraph.annotator.crf.FoundSpan;
import org.papergraph.annotator.crf.Gazetteer;
import org.papergraph.annotator.crf.GazetteerFeatures;
import org.papergraph.annotator.crf.GazetteerLookup;
import org.papergraph.annotator.crf.Labels;
import org.papergraph.annotator.crf.PhraseUse;
import org.papergraph.text.Sentence;

/** Counts how annotated entries use the phrases that they mark. */
final class GazetteerCounts {

    private final Labels labels;
    private final Map<Long, Counts> phrases = new HashMap<>();

    private GazetteerCounts(Labels labels) {
        this.labels = labels;
    }

    static GazetteerCounts of(List<PreparedEntry> entries, Labels labels) {
        GazetteerCounts counts = new GazetteerCounts(labels);
        entries.forEach(counts::countMarks);
        entries.forEach(counts::countOccurrences);
        return counts;
    }

    /** What the other papers say: a paper must not learn to trust its own marks. */
    GazetteerLookup without(String paper) {
        return phrase -> {
            Counts counts = phrases.get(phrase);
            return counts == null ? GazetteerLookup.UNKNOWN : counts.code(paper);
        };
    }

    Gazetteer table() {
        Map<Long, Integer> uses = new HashMap<>();
        phrases.forEach((phrase, counts) -> uses.put(phrase, counts.code("")));
        return new Gazetteer(uses);
    }

    private void countMarks(PreparedEntry entry) {
        List<Sentence> sentences = entry.document().sentences();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            long[] words = GazetteerFeatures.words(sentences.get(sentence));
            for (FoundSpan marked : labels.spans(entry.labels().get(sentence))) {
                if (marked.last() - marked.first() < GazetteerFeatures.LONGEST) {
                    long phrase = GazetteerFeatures.phrase(words, marked.first(), marked.last());
                    phrases.computeIfAbsent(phrase, key -> new Counts(labels.types().size())).mark(entry.gold().paper(), marked.type());
                }
            }
        }
    }

    private void countOccurrences(PreparedEntry entry) {
        for (Sentence sentence : entry.document().sentences()) {
            long[] words = GazetteerFeatures.words(sentence);
            for (int first = 0; first < words.length; first++) {
                long phrase = GazetteerFeatures.START;
                for (int last = first; last < Math.min(words.length, first + GazetteerFeatures.LONGEST); last++) {
                    phrase = FeatureKey.join(phrase, words[last]);
                    Counts counts = phrases.get(phrase);
                    if (counts != null) {
                        counts.occur(entry.gold().paper());
                    }
                }
            }
        }
    }

    /** Marks by type and, behind them, occurrences: of all papers and of each. */
    private static final class Counts {

        private final int types;
        private final int[] all;
        private final Map<String, int[]> byPaper = new HashMap<>();

        Counts(int types) {
            this.types = types;
            all = new int[types + 1];
        }

        void mark(String paper, int type) {
            all[type]++;
            byPaper.computeIfAbsent(paper, key -> new int[types + 1])[type]++;
        }

        void occur(String paper) {
            all[types]++;
            byPaper.computeIfAbsent(paper, key -> new int[types + 1])[types]++;
        }

        int code(String without) {
            int[] own = byPaper.getOrDefault(without, new int[types + 1]);
            int[] others = new int[types + 1];
            Arrays.setAll(others, place -> all[place] - own[place]);
            int most = 0;
            int marked = 0;
            for (int type = 0; type < types; type++) {
                marked += others[type];
                most = others[type] > others[most] ? type : most;
            }
            return marked == 0 ? GazetteerLookup.UNKNOWN : PhraseUse.of(most, marked, others[types]).code();
        }
    }
}
