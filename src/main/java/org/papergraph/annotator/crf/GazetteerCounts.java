package org.papergraph.annotator.crf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongToIntFunction;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.util.Span;

/** The counts of phrases that annotated papers mark. The id of a sample is its paper. */
final class GazetteerCounts {

    private final BilouLabels labels;
    private final Map<Long, Counts> phrases = new HashMap<>();

    private GazetteerCounts(BilouLabels labels) {
        this.labels = labels;
    }

    static GazetteerCounts of(List<NameSample> samples, BilouLabels labels) {
        GazetteerCounts counts = new GazetteerCounts(labels);
        List<long[]> singulars = samples.stream().map(sample -> Word.singulars(sample.getSentence())).toList();
        for (int at = 0; at < samples.size(); at++) {
            counts.countMarks(samples.get(at), singulars.get(at));
        }
        for (int at = 0; at < samples.size(); at++) {
            counts.countOccurrences(samples.get(at).getId(), singulars.get(at));
        }
        return counts;
    }

    /** The gazetteer of the other papers, as {@link Gazetteer#find}: a paper must not learn to trust its own marks. */
    LongToIntFunction without(String paper) {
        return phrase -> {
            Counts counts = phrases.get(phrase);
            return counts == null ? Gazetteer.UNKNOWN : counts.code(paper);
        };
    }

    /** The gazetteer of all papers. */
    Gazetteer gazetteer() {
        Map<Long, Integer> uses = new HashMap<>();
        phrases.forEach((phrase, counts) -> uses.put(phrase, counts.code("")));
        return new Gazetteer(uses);
    }

    private void countMarks(NameSample sample, long[] singulars) {
        for (Span marked : sample.getNames()) {
            if (marked.length() <= GazetteerFeatures.LONGEST) {
                long phrase = GazetteerFeatures.phrase(singulars, marked.getStart(), marked.getEnd() - 1);
                phrases.computeIfAbsent(phrase, key -> new Counts(labels.types().size())).mark(sample.getId(), labels.types().indexOf(marked.getType()));
            }
        }
    }

    private void countOccurrences(String paper, long[] singulars) {
        for (int first = 0; first < singulars.length; first++) {
            long phrase = GazetteerFeatures.EMPTY;
            for (int last = first; last < Math.min(singulars.length, first + GazetteerFeatures.LONGEST); last++) {
                phrase = FeatureKey.join(phrase, singulars[last]);
                Counts counts = phrases.get(phrase);
                if (counts != null) {
                    counts.occur(paper);
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
            return marked == 0 ? Gazetteer.UNKNOWN : PhraseUse.of(most, marked, others[types]).code();
        }
    }
}
