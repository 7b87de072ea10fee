package org.papergraph.annotator.crf;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that stand in like surroundings, learnt from text without annotations. Read from lines
 * {@code word class class …}, separated by tabs; every word has as many classes, from few and wide to many and narrow.
 */
public final class WordClusters {

    private static final String BUNDLED = "word-clusters.tsv.gz";
    private static final int[] NONE = {};

    private final Map<String, int[]> classes;

    private WordClusters(Map<String, int[]> classes) {
        this.classes = classes;
    }

    /** The table that comes with the program. */
    public static WordClusters bundled() {
        try (InputStream input = WordClusters.class.getResourceAsStream(BUNDLED)) {
            return input == null ? none() : read(new GZIPInputStream(input));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + BUNDLED, failure);
        }
    }

    /** No word has a class. */
    public static WordClusters none() {
        return new WordClusters(Map.of());
    }

    /**
     * @param words the entries of the table
     * @param levels the class of each word, for each level
     */
    static WordClusters of(List<String> words, List<int[]> levels) {
        Map<String, int[]> classes = new HashMap<>();
        for (int word = 0; word < words.size(); word++) {
            int place = word;
            classes.put(words.get(word), levels.stream().mapToInt(level -> level[place]).toArray());
        }
        return new WordClusters(classes);
    }

    public static WordClusters read(InputStream input) throws IOException {
        Map<String, int[]> classes = new HashMap<>();
        BufferedReader reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] cells = line.split("\t");
            classes.put(cells[0], Arrays.stream(cells, 1, cells.length).mapToInt(Integer::parseInt).toArray());
        }
        return new WordClusters(classes);
    }

    /** The lines that {@link #read} reads, sorted by word. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, int[]> entry : new TreeMap<>(classes).entrySet()) {
            text.append(entry.getKey());
            for (int wordClass : entry.getValue()) {
                text.append('\t').append(wordClass);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The classes of a word; none where it is unknown. */
    int[] of(String form) {
        int[] found = classes.get(entry(form));
        return found != null ? found : classes.getOrDefault(Word.normal(form), NONE);
    }

    /** How the table spells a word: names such as {@code ResNet00} in their own case, others in lower case; digits as 0. */
    static String entry(String form) {
        return Word.isName(form) ? Word.withoutDigits(form) : Word.normal(form);
    }
}
