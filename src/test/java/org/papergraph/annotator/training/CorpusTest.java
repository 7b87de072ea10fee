package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.text.TokenizedText;

class CorpusTest {

    private static final String HEADER = "document\tentry\tfield\tstart\tend\ttype\ttext\n";
    private static final TextSource TEXTS = (document, entry) -> entry == 1
            ? Optional.of(new TextSource.SourceText("paper", "\uD83D\uDE00 Adam", "Adam trains nets."))
            : Optional.empty();

    @TempDir
    private Path folder;

    @Test
    void everyRowOfTheSeedsFitsItsText() {
        Corpus corpus = SeedTexts.corpus();
        assertEquals(List.of("dataset", "method", "metric", "task"), corpus.types());
        assertEquals(692, corpus.size());
        assertEquals(9585, corpus.entries().stream().mapToInt(CorpusTest::mentions).sum());
    }

    @Test
    void nearlyEveryMentionOfTheSeedsBeginsAndEndsAtTokens() {
        List<PreparedEntry> entries = PreparedEntry.prepare(SeedTexts.corpus());
        long fitting = entries.stream().mapToLong(CorpusTest::fitting).sum();
        assertTrue(fitting >= 0.99 * 9585, fitting + " of 9585");
    }

    @Test
    void everyMentionOfTheSeedsStandsInOneSentence() {
        List<PreparedEntry> entries = PreparedEntry.prepare(SeedTexts.corpus());
        assertEquals(List.of(), entries.stream().flatMap(entry -> Stream.concat(
                cut(entry.document().title(), entry.gold().titleMentions()),
                cut(entry.document().abstractText(), entry.gold().abstractMentions()))).toList());
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        assertEquals(1, read("doc\t1\ttitle\t2\t6\tmethod\tAdam\n").size());
    }

    @Test
    void anyTypeMayBeUsed() throws IOException {
        assertEquals(List.of("optimiser"), read("doc\t1\ttitle\t2\t6\toptimiser\tAdam\n").types());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            doc;1;title;3;7;method;Adam    | the text has no characters 3 to 7
            doc;1;title;2;5;method;Adam    | the text at 2 to 5 is 'Ada', not 'Adam'
            doc;2;title;2;6;method;Adam    | there is no entry 2 in doc
            doc;1;body;2;6;method;Adam     | the field must be title or abstract
            doc;1;title;2;6;Some Type;Adam | 'Some Type' is no type
            doc;1;title;two;6;method;Adam  | 'two' is not a whole number
            doc;1;title;2;6;method         | expected 7 columns, found 6
            """)
    void rowThatDoesNotFitIsRejectedWithItsLine(String row, String reason) {
        String wrong = row.strip().replace(';', '\t') + "\n";
        String message = assertThrows(
                        IllegalArgumentException.class, () -> read("doc\t1\tabstract\t0\t4\tmethod\tAdam\n" + wrong))
                .getMessage();
        assertTrue(message.contains("rows.tsv:3: " + reason.strip()), message);
    }

    @Test
    void overlappingMentionsAreRejected() {
        String rows = "doc\t1\tabstract\t0\t11\tmethod\tAdam trains\ndoc\t1\tabstract\t5\t11\ttask\ttrains\n";
        String message = assertThrows(IllegalArgumentException.class, () -> read(rows)).getMessage();
        assertTrue(message.endsWith("rows.tsv:3: the mention overlaps another one"), message);
    }

    @Test
    void rowThatIsNotUtf8IsRejectedWithItsLine() throws IOException {
        byte[] rows = (HEADER + "doc\t1\ttitle\t2\t6\tmethod\tAd\u00e4m\n").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("rows.tsv"), rows);
        String message = assertThrows(IllegalArgumentException.class, () -> Corpus.read(file, TEXTS)).getMessage();
        assertTrue(message.endsWith("rows.tsv:2: the line is not UTF-8"), message);
    }

    @Test
    void linesMayEndAndBeginAsSpreadsheetsWriteThem() throws IOException {
        String rows = "\uFEFF" + HEADER + "doc\t1\ttitle\t2\t6\tmethod\tAdam\n\n";
        Path file = Files.writeString(folder.resolve("rows.tsv"), rows.replace("\n", "\r\n"));
        assertEquals(1, Corpus.read(file, TEXTS).size());
    }

    @Test
    void fileWithoutHeaderIsRejected() throws IOException {
        Path rows = Files.writeString(folder.resolve("rows.tsv"), "doc\t1\ttitle\t2\t6\tmethod\tAdam\n");
        String message =
                assertThrows(IllegalArgumentException.class, () -> Corpus.read(rows, TEXTS)).getMessage();
        assertTrue(message.contains("rows.tsv:1: the first line must name the columns"), message);
    }

    private Corpus read(String rows) throws IOException {
        return Corpus.read(Files.writeString(folder.resolve("rows.tsv"), HEADER + rows), TEXTS);
    }

    /** The mentions that no sentence holds as a whole. */
    private static Stream<String> cut(TokenizedText field, List<GoldMention> mentions) {
        return mentions.stream()
                .filter(mention -> field.sentences().stream().noneMatch(sentence -> sentence.span().contains(mention.span())))
                .map(mention -> field.text().slice(mention.span()));
    }

    private static int mentions(GoldEntry entry) {
        return entry.titleMentions().size() + entry.abstractMentions().size();
    }

    private static long fitting(PreparedEntry entry) {
        return fitting(entry.document().title(), entry.gold().titleMentions())
                + fitting(entry.document().abstractText(), entry.gold().abstractMentions());
    }

    private static long fitting(TokenizedText field, List<GoldMention> mentions) {
        return mentions.stream()
                .filter(mention -> field.sentences().stream()
                        .anyMatch(sentence -> sentence.span().contains(mention.span())
                                && GoldSpans.fits(sentence, mention.span())))
                .count();
    }
}
