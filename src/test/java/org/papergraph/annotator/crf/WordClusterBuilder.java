package org.papergraph.annotator.crf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.papergraph.annotator.training.StandOffCorpus;
import org.papergraph.text.CodePointText;
import org.papergraph.text.PublishedModels;
import org.papergraph.text.SentenceSplitter;
import org.papergraph.text.Tokenizer;

/**
 * The computation of the table of word clusters from papers without annotations, a gzip file of JSON objects with {@code id}, {@code title}
 * and {@code abstract}, one a line. Run it by hand when the table is to change; {@code docs/model-card.md} says how.
 */
final class WordClusterBuilder {

    private static final int[] CLUSTER_COUNTS = {100, 400, 1500};
    private static final int LEAST_COUNT = 3;
    private static final int ROUNDS = 30;
    private static final Path TEST_SET = Path.of("src/main/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();

    private WordClusterBuilder() {
    }

    /**
     * Reads the papers that the first argument names and writes the table, compressed, that the second names; the papers of the test
     * set are left out.
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("name a file of papers and the file to write");
        }
        try (OutputStream output = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
            output.write(build(Path.of(arguments[0]), testSet()).toText().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static Set<String> testSet() throws IOException {
        return StandOffCorpus.open(TEST_SET.resolve("arxiv-test-texts.tsv"), TEST_SET.resolve("arxiv-test-mentions.tsv")).documents();
    }

    static WordClusters build(Path papers, Set<String> leftOut) throws IOException {
        WordPairs pairs = WordPairs.count(sentences(papers, leftOut), LEAST_COUNT);
        List<int[]> levels = IntStream.of(CLUSTER_COUNTS)
                .parallel()
                .mapToObj(count -> ExchangeClustering.cluster(pairs, count, ROUNDS))
                .toList();
        return WordClusters.of(pairs.vocabulary(), levels);
    }

    private static List<List<String>> sentences(Path papers, Set<String> leftOut) throws IOException {
        SentenceSplitter splitter = new SentenceSplitter(PublishedModels.sentences());
        List<List<String>> sentences = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(papers)), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                JsonNode paper = JSON.readTree(line);
                if (!leftOut.contains(paper.path("id").asText())) {
                    sentences.addAll(words(paper.path("title").asText(), splitter));
                    sentences.addAll(words(paper.path("abstract").asText(), splitter));
                }
            }
        }
        return sentences;
    }

    private static List<List<String>> words(String paragraph, SentenceSplitter splitter) {
        CodePointText text = new CodePointText(paragraph.strip().replaceAll("\\s+", " "));
        return splitter.split(text).stream()
                .map(sentence -> Tokenizer.tokenize(text, sentence).stream()
                        .map(token -> WordClusters.entry(token.form()))
                        .toList())
                .toList();
    }
}
