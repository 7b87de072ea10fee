package org.papergraph.annotator.crf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts of pairs of neighbouring words in a text; words are numbered by falling frequency, then by letters. */
final class WordPairs {

    private final List<String> vocabulary;
    private final int[] counts;
    private final int[][] next;
    private final int[][] nextCounts;
    private final int[][] previous;
    private final int[][] previousCounts;

    private WordPairs(List<String> vocabulary, int[] counts, Map<Long, Integer> pairs) {
        this.vocabulary = vocabulary;
        this.counts = counts;
        next = new int[vocabulary.size()][];
        nextCounts = new int[vocabulary.size()][];
        previous = new int[vocabulary.size()][];
        previousCounts = new int[vocabulary.size()][];
        fill(pairs, next, nextCounts);
        Map<Long, Integer> turned = new HashMap<>();
        pairs.forEach((pair, count) -> turned.put(pair(second(pair), first(pair)), count));
        fill(turned, previous, previousCounts);
    }

    /**
     * Counts the pairs within each sentence.
     *
     * @param sentences lists of words
     * @param leastCount least number of occurrences of a word; rarer ones break the chain
     */
    static WordPairs count(List<List<String>> sentences, int leastCount) {
        Map<String, Integer> frequencies = new TreeMap<>();
        sentences.forEach(sentence -> sentence.forEach(word -> frequencies.merge(word, 1, Integer::sum)));
        List<String> vocabulary = frequencies.entrySet().stream()
                .filter(entry -> entry.getValue() >= leastCount)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
        Map<String, Integer> numbers = new HashMap<>();
        vocabulary.forEach(word -> numbers.put(word, numbers.size()));
        Map<Long, Integer> pairs = new HashMap<>();
        sentences.forEach(sentence -> countPairs(sentence, numbers, pairs));
        int[] counts = vocabulary.stream().mapToInt(frequencies::get).toArray();
        return new WordPairs(vocabulary, counts, pairs);
    }

    int words() {
        return vocabulary.size();
    }

    List<String> vocabulary() {
        return vocabulary;
    }

    int count(int word) {
        return counts[word];
    }

    int[] next(int word) {
        return next[word];
    }

    int[] nextCounts(int word) {
        return nextCounts[word];
    }

    int[] previous(int word) {
        return previous[word];
    }

    int[] previousCounts(int word) {
        return previousCounts[word];
    }

    private static void countPairs(List<String> sentence, Map<String, Integer> numbers, Map<Long, Integer> pairs) {
        Integer before = null;
        for (String word : sentence) {
            Integer number = numbers.get(word);
            if (before != null && number != null) {
                pairs.merge(pair(before, number), 1, Integer::sum);
            }
            before = number;
        }
    }

    private static void fill(Map<Long, Integer> pairs, int[][] others, int[][] counts) {
        List<List<Long>> byFirst = new ArrayList<>();
        for (int word = 0; word < others.length; word++) {
            byFirst.add(new ArrayList<>());
        }
        pairs.keySet().forEach(pair -> byFirst.get(first(pair)).add(pair));
        for (int word = 0; word < others.length; word++) {
            List<Long> own = byFirst.get(word).stream().sorted().toList();
            others[word] = own.stream().mapToInt(WordPairs::second).toArray();
            counts[word] = own.stream().mapToInt(pairs::get).toArray();
        }
    }

    private static long pair(int first, int second) {
        return (long) first << 32 | second;
    }

    private static int first(long pair) {
        return (int) (pair >>> 32);
    }

    private static int second(long pair) {
        return (int) pair;
    }
}
