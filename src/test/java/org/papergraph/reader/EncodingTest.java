package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;

class EncodingTest {

    private static final String TEXT = "We study how flat regions of the loss matter more than anybody expected before. ";

    private static String page(String authors) {
        return "Ada Example\n\nLG\nh-index7\n1papers\n\n1 Papers\n\nLGMar 1, 2020\nOn Flat Minima\n\n" + authors + "\n\n" + TEXT.repeat(5) + "\n";
    }

    private static List<String> authors(Reading reading) {
        return reading.entries().get(0).authors().authorships().stream()
                .filter(authorship -> authorship.position() != Authorship.HIDDEN).map(authorship -> authorship.name().written()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "windows-1252 | Rhéa Latin, José Núñez, Bo Lee", "ISO-8859-1 | Rhéa Latin, Bo Lee", "windows-1251 | Иван Петров, Анна Сидорова",
        "KOI8-R | Иван Петров, Анна Сидорова", "windows-1253 | Γιώργος Παπαδόπουλος, Bo Lee", "Shift_JIS | 山田太郎, 鈴木花子", "EUC-JP | 山田太郎, 鈴木花子",
        "ISO-8859-2 | Michał Dąbrowski, Jerzy Świątek", "windows-1250 | Michał Dąbrowski, Jerzy Świątek", "ISO-8859-2 | Antonín Dvořák, Tomáš Růžička", "windows-1250 | Ana Kovačević, Bo Lee",
        "ISO-8859-2 | Pál Erdős, Bo Lee", "windows-1250 | Traian Băsescu, Ana Niţă", "ISO-8859-9 | Ayşe Yıldız, Orhan Doğan", "windows-1254 | Ayşe Yıldız, Bo Lee", "windows-1257 | Ona Žukauskaitė, Bo Lee",
        "ISO-8859-7 | Γιώργος Παπαδόπουλος, Bo Lee", "windows-1251 | Bo Lee, Анна Сидорова", "ISO-8859-5 | Иван Петров, Анна Сидорова"})
    void encodingIsRecognisedAndSaidOnce(String charset, String names) {
        Reading reading = Reading.of(page(names).getBytes(Charset.forName(charset)));
        assertEquals(names, String.join(", ", authors(reading)));
        assertEquals(1, reading.problems().size());
        assertEquals(12, reading.problems().get(0).line());
        assertTrue(reading.problems().get(0).reason().contains("UTF-8"), reading.problems().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"João Simões", "Søren Kierkegård", "Þóra Guðmundsdóttir", "Tõnu Põder", "Benoît Lefèvre", "Çelik Öztürk", "Niccolò Cantù", "Žan Košir", "Müller 3±1 µm, 10³ m² at 20°C ©", "Ciência", "n.º 5 «là»"})
    void westernNamesAreTakenForNothingElse(String name) {
        assertEquals(name, Reading.of(("Abstract:" + name).getBytes(Charset.forName("windows-1252"))).entries().get(0).abstractText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideEncodingIsReadWithAndWithoutAMark(String charset) {
        for (String mark : List.of("", "\uFEFF")) {
            Reading reading = Reading.of((mark + page("Rhéa Latin, Bo Lee")).getBytes(Charset.forName(charset)));
            assertEquals(List.of("Rhéa Latin", "Bo Lee"), authors(reading));
            assertEquals(List.of(), reading.problems());
        }
    }

    @Test
    void lineInAnotherEncodingThanTheRestIsRead() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("Abstract:Gödel, Erdős and naïve Bayes.\nAbstract:Plain.\n".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes("Abstract:Rhéa’s – naïve – “größe”.\n".getBytes(Charset.forName("windows-1252")));
        Reading reading = Reading.of(bytes.toByteArray());
        assertEquals(List.of("Gödel, Erdős and naïve Bayes.", "Plain.", "Rhéa’s – naïve – “größe”."),
                reading.entries().stream().map(Entry::abstractText).toList());
        assertEquals(List.of(3), reading.problems().stream().map(Problem::line).toList());
        assertTrue(reading.problems().get(0).reason().contains("windows-1252: 'Abstract:Rhéa’s"), reading.problems().toString());
    }

    @Test
    void foreignBytesAreReadWhereverTheyStand() {
        byte[] head = page("Ann Moe").replace("Ada Example", "Adé Example").replace("Flat", "Flât").getBytes(StandardCharsets.ISO_8859_1);
        Reading reading = Reading.of(head);
        assertEquals("Adé Example", reading.head().owner().written());
        assertEquals(List.of("On Flât Minima"), reading.titles());
        Reading late = Reading.of(("Abstract:" + TEXT + "\n").repeat(10_000).concat("Abstract:Rhéa.").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("Rhéa.", late.entries().get(10_000).abstractText());
        assertEquals(List.of(10_001), late.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8, 0", "ISO-8859-1, UTF-8, 1", "UTF-8, ISO-8859-1, 1", "ISO-8859-1, ISO-8859-1, 0"})
    void declarationThatIsNotTrueIsSaidAndNotFollowed(String declared, String charset, int problems) {
        String document = "<?xml version=\"1.0\" encoding=\"" + declared + "\"?>\n<dblp><article key=\"a/b/1\"><title>Zürich übt</title></article>\n</dblp>\n";
        Reading reading = Reading.of(document.getBytes(Charset.forName(charset)));
        assertEquals(List.of("Zürich übt"), reading.titles());
        assertEquals(problems, reading.problems().size(), reading.problems()::toString);
    }

    @Test
    void halfACharacterAtTheEndIsAProblem() {
        byte[] whole = "\uFEFFAbstract:One.\nAbstract:Two🚀".getBytes(StandardCharsets.UTF_16LE);
        Reading reading = Reading.of(Arrays.copyOf(whole, whole.length - 1));
        assertEquals("Two", reading.entries().get(1).abstractText());
        assertEquals(List.of(2), reading.problems().stream().map(Problem::line).toList());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {"0000, \uFFFD", "0001, \uFFFD", "001B, \uFFFD", "007F, \uFFFD", "FFFE, \uFFFD", "FFFF, \uFFFD", "FDD0, \uFFFD",
        "1FFFE, \uFFFD", "10FFFF, \uFFFD", "FEFF, \"\"", "0092, ’", "0081, \uFFFD"})
    void characterThatNoFormatHoldsIsReplacedWithAProblem(String codePoint, String replacement) {
        String character = Character.toString(Integer.parseInt(codePoint, 16));
        Reading reading = Reading.of(page("Ann Moe").replace("Flat", "Fl" + character + "at"));
        assertEquals(List.of("On Fl" + replacement + "at Minima"), reading.titles());
        assertEquals(List.of(10), reading.problems().stream().map(Problem::line).toList());
        assertTrue(reading.problems().get(0).reason().contains("(U+" + codePoint + ")"), reading.problems().toString());
    }

    @Test
    void loneSurrogateIsReplacedWithAProblem() {
        byte[] wide = "\uFEFFAbstract:One \uDE80 two.".getBytes(StandardCharsets.UTF_16LE);
        wide[2 * "\uFEFFAbstract:One ".length()] = (byte) 0x80;
        wide[2 * "\uFEFFAbstract:One ".length() + 1] = (byte) 0xDE;
        ByteArrayOutputStream narrow = new ByteArrayOutputStream();
        narrow.writeBytes("Abstract:One ".getBytes(StandardCharsets.UTF_8));
        narrow.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0xBD});
        narrow.writeBytes(" two.".getBytes(StandardCharsets.UTF_8));
        for (byte[] document : List.of(wide, narrow.toByteArray())) {
            Reading reading = Reading.of(document);
            assertEquals("One \uFFFD two.", reading.entries().get(0).abstractText());
            assertTrue(!reading.problems().isEmpty());
        }
    }

    @Test
    void byteOrderMarksOfJoinedFilesHideNoEntry() {
        Reading reading = Reading.of("\uFEFFAbstract:One.\n\uFEFFAbstract:Two.\n");
        assertEquals(List.of("One.", "Two."), reading.entries().stream().map(Entry::abstractText).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0085", "\u2028", "\u2029", "\u000B", "\f", "\r", "\r\n"})
    void everyLineEndOfUnicodeEndsALine(String lineEnd) {
        Reading reading = Reading.of(page("Ann Moe").replace("\n", lineEnd));
        assertEquals(List.of("On Flat Minima"), reading.titles());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void lineTooLongForAnyTextIsLeftOutWithAProblem() {
        Reading reading = Reading.of("Abstract:One.\n" + "x".repeat(2_000_000) + "\nAbstract:Two.\n");
        assertEquals(List.of("One.", "Two."), reading.entries().stream().map(Entry::abstractText).toList());
        assertEquals(List.of(2), reading.problems().stream().map(Problem::line).toList());
    }
}
