package org.papergraph.annotator.crf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Clusters of words that stand in like surroundings, learnt from text without annotations. As text a line
 * {@code word cluster cluster …} a word, separated by tabs; every word is in as many clusters, from few and wide to many
 * and narrow.
 */
final class WordClusters {

    private static final String BUNDLED = "word-clusters.tsv.gz";
    private static final int[] NONE = {};

    private final Map<String, int[]> clusters;

    private WordClusters(Map<String, int[]> clusters) {
        this.clusters = clusters;
    }

    /** The table that comes with the program. */
    static WordClusters bundled() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(WordClusters.class.getResourceAsStream(BUNDLED)), StandardCharsets.UTF_8))) {
            return parse(lines.lines());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + BUNDLED, failure);
        }
    }

    /** No word is in a cluster. */
    static WordClusters none() {
        return new WordClusters(Map.of());
    }

    /**
     * @param words the entries of the table
     * @param levels the cluster of each word, for each level
     */
    static WordClusters of(List<String> words, List<int[]> levels) {
        Map<String, int[]> clusters = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            int place = word;
            clusters.put(words.get(word), levels.stream().mapToInt(level -> level[place]).toArray());
        }
        return new WordClusters(clusters);
    }

    /** Reads the lines of a table. */
    static WordClusters parse(Stream<String> lines) {
        Map<String, int[]> clusters = new HashMap<>();
        lines.forEach(line -> {
            String[] cells = line.split("\t");
            clusters.put(cells[0], Arrays.stream(cells, 1, cells.length).mapToInt(Integer::parseInt).toArray());
        });
        return new WordClusters(clusters);
    }

    /** The lines that {@link #parse} reads, sorted by word. */
    String toText() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, int[]> entry : new TreeMap<>(clusters).entrySet()) {
            text.append(entry.getKey());
            for (int cluster : entry.getValue()) {
                text.append('\t').append(cluster);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The clusters of a word; none where it is unknown. */
    int[] of(String form) {
        int[] found = clusters.get(entry(form));
        return found != null ? found : clusters.getOrDefault(Word.normal(form), NONE);
    }

    /** The spelling of a word in the table: names such as {@code ResNet00} in their own case, others in lower case; digits as 0. */
    static String entry(String form) {
        return Word.isName(form) ? Word.withoutDigits(form) : Word.normal(form);
    }
}
