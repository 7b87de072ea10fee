package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryBuilder;

/**
 * Files of real libraries and databases, which lie beside the project, give the same entries after what happens to files: other encodings
 * and line ends, blank lines before them, joined to themselves and to others; and what is whole of them where they are cut off. The small
 * ones are tried in a few ways each. Set the system property {@code papergraph.mishandlings} to a number of cuts for all files in all ways.
 */
class MishandledFilesTest {

    private static final Path FILES = Path.of("../shared/files");
    private static final Path OTHER = Path.of("src/test/resources/org/papergraph/reader/joined/ris.txt");
    private static final int CUTS = Integer.getInteger("papergraph.mishandlings", 0);
    /** In bytes, of a file that is tried always. */
    private static final int SMALL = 20_000;
    private static final int WAYS_ALWAYS = 3;
    private static final int CUTS_ALWAYS = 4;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** A way to change a file. */
    private enum Way { MARKED, UTF_16LE, UTF_16BE_MARKED, UTF_32LE, WESTERN, CRLF, CR, BLANKS_BEFORE, NO_LINE_END, DOUBLED, BEFORE_ANOTHER, BEHIND_ANOTHER }

    @BeforeAll
    static void filesAreThere() {
        assumeTrue(Files.isDirectory(FILES), "no files at " + FILES + ": nothing is tried");
    }

    private static Stream<Path> files() throws IOException {
        if (!Files.isDirectory(FILES)) {
            return Stream.of(OTHER);
        }
        try (Stream<Path> files = Files.walk(FILES, 2)) {
            return files.filter(Files::isRegularFile).filter(file -> !file.toString().matches(".*\\.(tsv|pdf)") || file.toString().contains("csv"))
                    .filter(file -> CUTS > 0 || file.toFile().length() <= SMALL).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void contentIsTheSameWhateverHappensToTheFile(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Reading whole = Reading.of(bytes);
        Reading other = Reading.of(Files.readAllBytes(OTHER));
        assumeTrue(!whole.entries().isEmpty() && isUtf(bytes), "no entries, or an encoding that its letters tell");
        List<String> wrong = new ArrayList<>();
        int first = Math.floorMod(file.getFileName().toString().hashCode(), Way.values().length);
        for (int next = 0; next < (CUTS > 0 ? Way.values().length : WAYS_ALWAYS); next++) {
            Way way = Way.values()[(first + next * 5) % Way.values().length];
            List<Entry> expected = switch (way) {
                case DOUBLED -> joined(whole, whole);
                case BEFORE_ANOTHER -> joined(whole, other);
                case BEHIND_ANOTHER -> joined(other, whole);
                default -> whole.entries();
            };
            Reading reading = Reading.of(changed(bytes, way));
            if (!plain(reading.entries()).equals(plain(expected))) {
                wrong.add(way + ": " + reading.entries().size() + " entries for " + expected.size() + ", " + reading.problems().stream().limit(3).toList());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("files")
    void cutGivesWholeRecordsAndOneProblem(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Reading whole = Reading.of(bytes);
        int cuts = Math.max(CUTS, CUTS_ALWAYS);
        List<CutDocument> tried = IntStream.rangeClosed(1, cuts).mapToObj(cut -> new CutDocument(bytes, whole, (int) ((long) bytes.length * cut / (cuts + 1)))).toList();
        assertEquals(List.of(), tried.stream().filter(cut -> !cut.isReadAsFarAsItGoes()).toList());
        List<CutDocument> silent = tried.stream().filter(CutDocument::losesSilently).toList();
        assertTrue(silent.size() <= cuts / 4, silent::toString);
    }

    private static boolean isUtf(byte[] bytes) {
        return !text(bytes).contains("\uFFFD");
    }

    private static List<Entry> joined(Reading one, Reading other) {
        return Stream.concat(one.entries().stream(), other.entries().stream()).toList();
    }

    /** The entries without their places. */
    private static List<Entry> plain(List<Entry> entries) {
        return entries.stream().map(entry -> EntryBuilder.of(entry, 1, 1).build()).toList();
    }

    private static byte[] changed(byte[] bytes, Way way) throws IOException {
        String text = text(bytes);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        byte[] ended = (lines.endsWith("\n") ? lines : lines + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] other = Files.readAllBytes(OTHER);
        return switch (way) {
            case MARKED -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case UTF_16LE -> text.getBytes(StandardCharsets.UTF_16LE);
            case UTF_16BE_MARKED -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
            case UTF_32LE -> text.getBytes(Charset.forName("UTF-32LE"));
            case WESTERN -> isWestern(text) ? text.getBytes(WESTERN) : bytes;
            case CRLF -> lines.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
            case CR -> lines.replace('\n', '\r').getBytes(StandardCharsets.UTF_8);
            case BLANKS_BEFORE -> ("\n \n" + text).getBytes(StandardCharsets.UTF_8);
            case NO_LINE_END -> lines.stripTrailing().getBytes(StandardCharsets.UTF_8);
            case DOUBLED -> joined(ended, ended);
            case BEFORE_ANOTHER -> joined(ended, other);
            case BEHIND_ANOTHER -> joined(other, ended);
        };
    }

    /** True if windows-1252 has all the letters, and what it makes of them is not UTF-8 too. */
    private static boolean isWestern(String text) {
        byte[] western = text.getBytes(WESTERN);
        return WESTERN.newEncoder().canEncode(text) && text(western).contains("\uFFFD");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(first);
        joined.writeBytes(second);
        return joined.toByteArray();
    }

    private static String text(byte[] bytes) {
        Charset charset = bytes.length > 1 && bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        String text = new String(bytes, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
