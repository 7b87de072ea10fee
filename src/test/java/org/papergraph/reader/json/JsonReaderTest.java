package org.papergraph.reader.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.DocumentReader;
import org.papergraph.reader.Reading;

class JsonReaderTest {

    private static String item(String title) {
        return "{\"type\": \"book\", \"title\": \"" + title + "\", \"author\": [{\"family\": \"Moe\"}]}";
    }

    private static List<String> titles(Reading reading) {
        return reading.entries().stream().map(Entry::title).toList();
    }

    private static List<Integer> problemLines(Reading reading) {
        return reading.problems().stream().map(Problem::line).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"book\", \"title\": \"B", "{\"type\": \"book\", \"title\": \"B\", \"author\": [", "{\"type\": \"book\" \"title\": \"B\"}",
        "{\"type\": \"book\", \"title\": \"B\"}}", "{\"type\": \"book\", \"title\": B}", "\"title\": \"B\"}", "B", "{\"type\": \"book\", \"title\": \"\\x\"}", "{\"a\": [1}}"})
    void brokenLineIsOneProblemAndTheNextIsRead(String broken) {
        Reading reading = Reading.of(String.join("\n", item("A"), broken, item("C"), item("D")));
        assertEquals(List.of("A", "C", "D"), titles(reading).stream().filter(title -> !title.equals("B")).toList());
        assertEquals(List.of(2), problemLines(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"type\": \"book\", \"title\": \"B, \"a\": 1}", "{\"type\": \"book\", \"title\": \"B\", \"a\": {\"b\": 1}", "{\"type\": \"book\", \"title\": \"B\", \"a\": [1}",
        "{\"type\": \"book\", \"title\": B}", "{\"type\": \"book\", \"title\": \"B\"}}"})
    void brokenElementIsOneProblemAndTheNextIsRead(String broken) {
        for (String gap : List.of(",", ",\n", ",\n  ")) {
            Reading reading = Reading.of("[" + gap.substring(1) + String.join(gap, item("A"), item("A2"), broken, item("C"), item("D")) + "]");
            assertEquals(List.of("A", "A2", "C", "D"), titles(reading).stream().filter(title -> !title.equals("B")).toList(), gap);
            assertEquals(1, reading.problems().size(), () -> gap + reading.problems());
        }
    }

    @Test
    void brokenElementAmongIndentedOnesIsOneProblem() {
        String broken = "  {\n    \"type\": \"book\",\n    \"title\": \"B,\n    \"author\": [\n      {\n        \"family\": \"Moe\"\n      }\n    ]\n  }";
        Reading reading = Reading.of("[\n" + broken.replace("B", "A\"") + ",\n" + broken + ",\n" + broken.replace("B", "C\"") + "\n]");
        assertEquals(List.of("A", "C"), titles(reading));
        assertEquals(List.of(11), problemLines(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"items\": [", "{\"items\": {\"x\": "})
    void documentThatIsCutOffGivesAllWholeRecordsAndOneProblem(String beginning) {
        String whole = beginning + item("A") + (beginning.endsWith(" ") ? ", \"y\": " : ",\n") + item("B") + (beginning.endsWith(" ") ? "}}" : beginning.length() > 1 ? "]}" : "]");
        int endOfB = whole.indexOf(item("B")) + item("B").length();
        for (int end = whole.indexOf(item("A")) + item("A").length(); end < whole.length(); end++) {
            Reading reading = Reading.of(whole.substring(0, end));
            assertEquals("A", titles(reading).get(0), whole.substring(0, end));
            assertEquals(end >= endOfB ? 2 : 1, reading.entries().size(), whole.substring(0, end));
            assertEquals(1, reading.problems().size(), () -> reading.problems().toString());
        }
    }

    @Test
    void brokenElementAmongThoseByKeysOrIndentedAtWillIsOneProblem() {
        String broken = "{\n      \"type\": \"book\",\n      \"title\": \"B,\n      \"author\": [{\"family\": \"Moe\"}]\n    }";
        String byKeys = "{\n  \"items\": {\n    \"a\": %s,\n    \"b\": %s,\n    \"c\": %s\n  }\n}";
        String atWill = "[\n  %s,\n %s,\n    %s\n]";
        for (String document : List.of(byKeys, atWill)) {
            Reading reading = Reading.of(document.formatted(broken.replace("B", "A\""), broken, broken.replace("B", "C\"")));
            assertEquals(List.of("A", "C"), titles(reading), document);
            assertEquals(1, reading.problems().size(), reading.problems()::toString);
        }
    }

    @Test
    void piecesOfABrokenElementAreNoRecords() {
        String work = "{\"id\": \"https://openalex.org/W%d\", \"title\": \"A\", \"concepts\": [{\"id\": \"https://openalex.org/C1\", \"display_name\": \"C\"},"
                + " {\"id\": \"https://openalex.org/C2\", \"display_name\": \"D\"}], \"type\": \"article\"}";
        String broken = work.formatted(12).replace("\"C\"", "\"C");
        Reading reading = Reading.of("{\"results\": [" + String.join(",", work.formatted(11), broken, work.formatted(13)) + "]}");
        assertEquals(List.of("A", "A"), titles(reading));
        assertEquals(1, reading.problems().size(), reading.problems()::toString);
    }

    @Test
    void depthIsAProblemInLittleMemory() {
        for (String bracket : List.of("[", "{\"a\":")) {
            Reading reading = Reading.of(String.join("\n", item("A"), "{\"title\": \"B\", \"a\": " + bracket.repeat(100_000), item("C")));
            assertEquals(List.of("A", "C"), titles(reading));
            assertEquals(List.of(2), problemLines(reading));
        }
        assertEquals(1, Reading.of("[".repeat(100_000)).problems().size());
        String closed = "{\"title\": \"B\", \"a\": " + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertEquals(List.of("A", "C"), titles(Reading.of("[" + String.join(",", item("A"), closed, item("C")) + "]")));
    }

    @Test
    void recordLongerThanTheLimitIsAProblem() throws IOException {
        String part = "x".repeat(1 << 20);
        List<String> parts = new ArrayList<>(List.of("[" + item("A") + ",{\"title\": \"B\", \"abstract\": \""));
        IntStream.range(0, 20).forEach(each -> parts.add(part));
        parts.add("\"}," + item("C") + "]");
        List<String> seen = new ArrayList<>();
        new DocumentReader().read(streamOf(parts), "long.json", Optional.empty(),
                read -> seen.add(read instanceof Entry entry ? entry.title() : read instanceof Problem problem ? problem.reason() : ""));
        assertEquals(List.of("A", "C"), List.of(seen.get(0), seen.get(2)));
        assertTrue(seen.get(1).contains("longer than"), seen.get(1));
    }

    private static InputStream streamOf(List<String> parts) {
        Iterator<String> each = parts.iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {
            @Override
            public boolean hasMoreElements() {
                return each.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(each.next().getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    @Test
    void keyThatStandsTwiceAndHalfASurrogatePairAreSaidAndTheRecordGoesIn() {
        Reading reading = Reading.of("[{\"type\": \"book\", \"title\": \"A\", \"title\": \"B\"},\n{\"type\": \"book\", \"title\": \"C \\ud83d\"},\n{\"type\": \"book\", \"title\": \"\\ud83d\\ude00\\n1\"}]");
        assertEquals(List.of("B", "C \uFFFD", "😀 1"), titles(reading));
        assertEquals(List.of(1, 2), problemLines(reading));
    }

    @Test
    void problemOfARecordThatSharesItsLineNamesItsNumber() {
        Reading reading = Reading.of("[" + item("A") + ",{\"type\": \"book\"}," + item("C") + "]");
        assertEquals(List.of("A", "C"), titles(reading));
        assertTrue(reading.problems().get(0).reason().startsWith("record 2: "), reading.problems()::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "UTF-16"})
    void everyEncodingIsRead(String charset) throws IOException {
        Reading reading = Reading.of(("[" + item("Größe") + "]").getBytes(charset));
        assertEquals(Optional.of(DocumentFormat.CSL_JSON), reading.format());
        assertEquals(List.of("Größe"), titles(reading));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"name\": \"a\", \"version\": \"1.0\", \"dependencies\": {\"b\": \"2\"}}", "[1, 2, 3]", "[]", "{}", "{\"title\": \"A\", \"body\": \"B\"}",
        "[{\"id\": 1, \"type\": \"user\", \"name\": \"A\"}]", "{\"type\": \"FeatureCollection\", \"features\": []}", "[[Wiki]] text", "{curly} text"})
    void otherJsonIsNotRecognised(String document) {
        assertEquals(Optional.empty(), Reading.of(document).format());
    }
}
