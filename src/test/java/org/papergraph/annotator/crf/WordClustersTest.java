package org.papergraph.annotator.crf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordClustersTest {

    private static final List<String> ANIMALS = List.of("cat", "dog", "horse", "bird");
    private static final List<String> VERBS = List.of("runs", "sleeps", "eats", "waits");

    @TempDir
    private Path folder;

    @Test
    void wordsInLikeSurroundingsShareACluster() {
        WordPairs pairs = WordPairs.count(sentences(), 2);
        int[] clusters = ExchangeClustering.cluster(pairs, 3, 20);
        for (List<String> kind : List.of(ANIMALS, VERBS)) {
            assertEquals(1, kind.stream().map(word -> clusterOf(word, pairs, clusters)).distinct().count());
        }
        assertNotEquals(clusterOf("cat", pairs, clusters), clusterOf("runs", pairs, clusters));
    }

    @Test
    void tableIsBuiltFromTitlesAndAbstracts() throws IOException {
        Path papers = folder.resolve("papers.jsonl.gz");
        try (OutputStream output = new GZIPOutputStream(Files.newOutputStream(papers))) {
            String line = "{\"title\": \"ResNet50 wins\", \"abstract\": \"A ResNet101 wins.\"}\n";
            output.write(line.repeat(4).getBytes(StandardCharsets.UTF_8));
        }
        WordClusters clusters = WordClusterBuilder.build(papers, Set.of());
        assertEquals(3, clusters.of("wins").length);
        assertArrayEquals(clusters.of("Wins"), clusters.of("wins"));
        assertEquals(3, clusters.of("ResNet00").length);
        assertEquals(0, clusters.of("ResNet").length);
    }

    @Test
    void tableIsReadAsItWasWritten() throws IOException {
        WordClusters clusters = WordClusters.of(List.of("cat", "\uD83D\uDE00"), List.of(new int[] {1, 2}, new int[] {30, 40}));
        WordClusters read = WordClusters.parse(clusters.toText().lines());
        assertArrayEquals(new int[] {2, 40}, read.of("\uD83D\uDE00"));
        assertArrayEquals(new int[] {}, read.of("unknown"));
    }

    private static List<List<String>> sentences() {
        Random random = new Random(5);
        List<List<String>> sentences = new ArrayList<>();
        for (int index = 0; index < 400; index++) {
            sentences.add(List.of("the", ANIMALS.get(random.nextInt(4)), VERBS.get(random.nextInt(4)), "now"));
        }
        return sentences;
    }

    private static int clusterOf(String word, WordPairs pairs, int[] clusters) {
        return clusters[pairs.vocabulary().indexOf(word)];
    }
}
