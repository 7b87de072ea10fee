package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.annotator.ForeignModel;

class AnnotateCommandTest {

    private static final String TEXT = "🚀 We train ResNet-50 on ImageNet for image classification.";

    @TempDir
    Path folder;

    @Test
    void everyLineIsAText() throws IOException {
        CommandRun run = annotate(TEXT + "\n\nNothing here.\n");
        assertEquals(0, run.code(), run.err());
        List<JsonNode> lines = json(run.out());
        assertEquals(List.of("1", "3"), lines.stream().map(line -> line.get("id").textValue()).toList());
        assertMentions(lines.get(0));
        assertEquals(0, lines.get(1).get("mentions").size());
    }

    @Test
    void jsonLinesKeepTheirIds() throws IOException {
        CommandRun run = annotate("{\"id\": 7, \"text\": \"" + TEXT + "\"}\n{\"text\": \"Nothing here.\"}\n");
        assertEquals(0, run.code(), run.err());
        List<JsonNode> lines = json(run.out());
        assertEquals(7, lines.get(0).get("id").intValue());
        assertMentions(lines.get(0));
        assertEquals("2", lines.get(1).get("id").textValue());
    }

    @Test
    void anyNameFinderOfOpenNlpAnnotatesByATableOfItsTypes() throws IOException {
        Path model = folder.resolve("foreign.bin");
        ForeignModel.write(model);
        Path texts = Files.writeString(folder.resolve("people"), "Ada lives in London.\n");
        CommandRun refused = CommandRun.of("annotate", "--model", model.toString(), texts.toString());
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("'LOC', 'PERSON'"), refused.err());
        CommandRun run = CommandRun.of("annotate", "--model", model.toString(), "--type", "PERSON=method", "--type", "LOC=", texts.toString());
        assertEquals(0, run.code(), run.err());
        assertTrue(run.err().contains("confidences of foreign are not calibrated"), run.err());
        JsonNode mentions = json(run.out()).get(0).get("mentions");
        assertEquals(1, mentions.size());
        assertEquals("Ada", mentions.get(0).get("text").textValue());
    }

    @Test
    void typeThatIsNoneOfTheGraphIsAWrongOption() {
        CommandRun run = CommandRun.of("annotate", "--type", "PERSON=human", "nothing");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("'human'"), run.err());
    }

    @Test
    void graphSaysThatConfidencesOfAForeignModelAreNotCalibrated() throws IOException {
        Path model = folder.resolve("foreign.bin");
        ForeignModel.write(model);
        Path list = Files.writeString(folder.resolve("list.txt"), "Abstract:Ada lives in London.\n");
        String store = folder.resolve("db").toString();
        CommandRun ingested = CommandRun.of("ingest", "--db", store, "--model", model.toString(), "--type", "PERSON=method", "--type", "LOC=", list.toString());
        assertEquals(0, ingested.code(), ingested.err());
        CommandRun asked = CommandRun.of("query", "--db", store, "--output", "csv", "-e",
                "SELECT ?text WHERE { ?agent a <http://www.w3.org/ns/prov#SoftwareAgent> ; <http://purl.org/dc/terms/description> ?text }");
        assertTrue(asked.out().contains("types mapped: loc=, person=method; confidences are not calibrated"), asked.out() + asked.err());
    }

    @Test
    void lineThatIsNoJsonIsToldAndTheRestGoesOn() throws IOException {
        CommandRun run = annotate("{\"text\": \n{\"id\": 1}\n" + TEXT + "\n");
        assertEquals(1, run.code());
        assertEquals(1, json(run.out()).size());
        assertTrue(run.err().startsWith("line 1: not a JSON object with a text: "), run.err());
        assertTrue(run.err().contains("line 2: not a JSON object with a text: the member \"text\" is missing\n"), run.err());
    }

    @Test
    void lineThatIsNotUtf8IsToldAndTheRestGoesOn() throws IOException {
        Path texts = Files.write(folder.resolve("texts"), ("Nothing here.\ncaf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1));
        Files.writeString(texts, TEXT + "\n", StandardOpenOption.APPEND);
        CommandRun run = CommandRun.of("annotate", texts.toString());
        assertEquals(1, run.code());
        assertEquals(List.of("1", "3"), json(run.out()).stream().map(line -> line.get("id").textValue()).toList());
        assertTrue(run.err().startsWith("line 2: not UTF-8; "), run.err());
    }

    @Test
    void markOfByteOrderBelongsToNoText() throws IOException {
        CommandRun run = annotate("\uFEFF" + TEXT + "\n");
        assertEquals(0, run.code(), run.err());
        assertMentions(json(run.out()).get(0));
    }

    @Test
    void marksWithoutLetterOrDigitAreNoMention() throws IOException {
        CommandRun run = annotate("🚀\n🚀🚀 We release 🚀, a new method.\n++\nWe propose ⊕ (⊗).\n");
        assertEquals(0, run.code(), run.err());
        for (JsonNode line : json(run.out())) {
            line.get("mentions").forEach(mention ->
                    assertTrue(mention.get("text").textValue().codePoints().anyMatch(Character::isLetterOrDigit), line::toString));
        }
    }

    @Test
    void missingFileIsTold() {
        String missing = folder.resolve("none.txt").toString();
        CommandRun run = CommandRun.of("annotate", missing);
        assertEquals(1, run.code());
        assertEquals("papergraph: there is no such file: " + missing + "\n", run.err());
    }

    private CommandRun annotate(String lines) throws IOException {
        return CommandRun.of("annotate", Files.writeString(folder.resolve("texts"), lines).toString());
    }

    /** Mentions are characters of the text, by code points, with a confidence; the model finds some in this one. */
    private static void assertMentions(JsonNode line) {
        assertTrue(line.get("mentions").size() > 1, line::toString);
        List<String> texts = new ArrayList<>();
        for (JsonNode mention : line.get("mentions")) {
            String text = TEXT.substring(TEXT.offsetByCodePoints(0, mention.get("start").intValue()), TEXT.offsetByCodePoints(0, mention.get("end").intValue()));
            assertEquals(text, mention.get("text").textValue());
            assertTrue(List.of("method", "task", "dataset", "metric").contains(mention.get("type").textValue()), mention::toString);
            assertTrue(mention.get("confidence").doubleValue() > 0 && mention.get("confidence").doubleValue() <= 1, mention::toString);
            texts.add(text);
        }
        assertTrue(texts.contains("ImageNet"), texts::toString);
    }

    private static List<JsonNode> json(String lines) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : lines.lines().toList()) {
            nodes.add(JsonMapper.builder().build().readTree(line));
        }
        return nodes;
    }
}
