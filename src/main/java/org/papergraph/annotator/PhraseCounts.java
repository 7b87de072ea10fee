package org.papergraph.annotator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how annotated entries use the phrases that they mark. */
final class PhraseCounts {

    private final Labels labels;
    private final Map<Long, Counts> phrases = new HashMap<>();

    private PhraseCounts(Labels labels) {
        this.labels = labels;
    }

    static PhraseCounts of(List<PreparedEntry> entries, Labels labels) {
        PhraseCounts counts = new PhraseCounts(labels);
        entries.forEach(counts::countMarks);
        entries.forEach(counts::countOccurrences);
        return counts;
    }

    /** What the other papers say: a paper must not learn to trust its own marks. */
    PhraseLookup without(String paper) {
        return phrase -> {
            Counts counts = phrases.get(phrase);
            return counts == null ? PhraseLookup.UNKNOWN : counts.code(paper);
        };
    }

    PhraseTable table() {
        Map<Long, Integer> uses = new HashMap<>();
        phrases.forEach((phrase, counts) -> uses.put(phrase, counts.code("")));
        return new PhraseTable(uses);
    }

    private void countMarks(PreparedEntry entry) {
        List<Sentence> sentences = entry.document().sentences();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            long[] words = PhraseFeatures.words(sentences.get(sentence));
            for (FoundSpan marked : labels.spans(entry.labels().get(sentence))) {
                if (marked.last() - marked.first() < PhraseFeatures.LONGEST) {
                    long phrase = PhraseFeatures.phrase(words, marked.first(), marked.last());
                    phrases.computeIfAbsent(phrase, key -> new Counts(labels.types().size())).mark(entry.gold().paper(), marked.type());
                }
            }
        }
    }

    private void countOccurrences(PreparedEntry entry) {
        for (Sentence sentence : entry.document().sentences()) {
            long[] words = PhraseFeatures.words(sentence);
            for (int first = 0; first < words.length; first++) {
                long phrase = PhraseFeatures.START;
                for (int last = first; last < Math.min(words.length, first + PhraseFeatures.LONGEST); last++) {
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
            return marked == 0 ? PhraseLookup.UNKNOWN : PhraseUse.of(most, marked, others[types]).code();
        }
    }
}
