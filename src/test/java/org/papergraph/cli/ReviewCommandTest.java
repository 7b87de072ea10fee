package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Judging the mentions of a small store. */
class ReviewCommandTest {

    private static final String LISTING = """
            Get trending papers in your email inbox once a day!
            Get trending papers in your email inbox!
            SubscribeFlat Minima
            We train ResNet-50 on ImageNet for image classification with knowledge distillation, and report top-1 accuracy.
            """;

    @TempDir
    static Path folder;

    private static String db;

    private Path reviews;

    @BeforeAll
    static void ingest() throws IOException {
        db = folder.resolve("db").toString();
        Path document = Files.writeString(folder.resolve("listing.txt"), LISTING);
        assertEquals(0, CommandRun.of("ingest", document.toString(), "--db", db).code());
    }

    @BeforeEach
    void nameAFile() throws IOException {
        reviews = Files.createTempDirectory(folder, "reviews").resolve("reviews.jsonl");
    }

    @Test
    void leastSureMentionStandsOnTop() {
        List<Double> confidences = names().stream().map(line -> Double.valueOf(line.split(" +")[1])).toList();
        assertTrue(confidences.size() > 2, confidences::toString);
        assertEquals(confidences.stream().sorted().toList(), confidences);
    }

    @Test
    void rejectedMentionIsNoneInTheAnnotatedSentence() throws IOException {
        String name = name("ImageNet");
        assertEquals(0, review("reject", name).code());
        JsonNode sentence = sentence();
        assertTrue(LISTING.contains(sentence.get("text").textValue()));
        assertFalse(words(sentence).contains("ImageNet"), sentence::toString);
        assertTrue(words(sentence).contains("ResNet-50"), sentence::toString);
        assertEquals(0, review("accept", name).code());
        assertTrue(words(sentence()).contains("ImageNet"));
    }

    @Test
    void correctedMentionHasItsNewTypeAndWords() throws IOException {
        assertEquals(0, review("correct", name("ImageNet"), "--type", "task", "--text", "ImageNet for image").code());
        JsonNode right = StreamSupport.stream(sentence().get("mentions").spliterator(), false)
                .filter(mention -> mention.get("text").textValue().equals("ImageNet for image")).findFirst().orElseThrow();
        assertEquals("task", right.get("type").textValue());
    }

    @Test
    void unknownMentionAndWordsThatAreNotThereAreTold() {
        CommandRun unknown = review("accept", "0000");
        assertEquals(1, unknown.code());
        assertEquals("papergraph: there is no mention 0000; to list them: papergraph review list --db " + db + "\n", unknown.err());
        CommandRun absent = review("correct", name("ImageNet"), "--text", "CIFAR");
        assertEquals(1, absent.code());
        assertTrue(absent.err().contains("the words 'CIFAR' do not stand where the mention 'ImageNet' is"), absent.err());
        assertFalse(Files.exists(reviews));
    }

    @Test
    void questionsAreAskedUntilSomebodyHasEnough() throws IOException {
        CommandRun session = answering("what?\na\nr\ns\nq\n");
        assertEquals(0, session.code(), session.err());
        assertTrue(session.out().contains("2 mentions judged"), session.out());
        assertEquals(2, sentence().get("verdicts").size());
    }

    @Test
    void judgedSentencesTeachTheNextModel() throws IOException {
        review("reject", name("ImageNet"));
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "document\tentry\tfield\tstart\tend\ttype\ttext\n"
                + "listing.txt\t1\ttitle\t0\t11\tmethod\tFlat Minima\n");
        Path documents = Files.createDirectories(folder.resolve("documents"));
        Files.writeString(documents.resolve("listing.txt"), LISTING);
        CommandRun run = CommandRun.of("train", "--corpus", rows.toString(), "--documents", documents.toString(),
                "--add", reviews.toString(), "-o", folder.resolve("model.bin").toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().startsWith("training on 2 annotated"), run.err());
        CommandRun ingested = CommandRun.of("ingest", documents.toString(), "--model", folder.resolve("model.bin").toString(),
                "--db", folder.resolve("other").toString());
        assertEquals(0, ingested.code(), ingested.err());
    }

    private CommandRun answering(String answers) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(answers.getBytes(StandardCharsets.UTF_8)));
        try {
            return CommandRun.of("review", "--db", db, "--reviews", reviews.toString());
        } finally {
            System.setIn(before);
        }
    }

    private CommandRun review(String verdict, String... more) {
        String[] arguments = new String[more.length + 6];
        List<String> first = List.of("review", verdict, "--db", db, "--reviews", reviews.toString());
        System.arraycopy(first.toArray(), 0, arguments, 0, 6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        return CommandRun.of(arguments);
    }

    private List<String> names() {
        return review("list").out().lines().filter(line -> !line.startsWith(" ")).toList();
    }

    private String name(String words) {
        return names().stream().filter(line -> line.contains("  " + words)).findFirst().orElseThrow().split(" ")[0];
    }

    private JsonNode sentence() throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(reviews));
    }

    private static List<String> words(JsonNode sentence) {
        return sentence.get("mentions").findValuesAsText("text");
    }
}
