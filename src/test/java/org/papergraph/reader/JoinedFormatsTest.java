package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;

/** Documents into which files of several formats were joined; each file holds the same three papers. */
class JoinedFormatsTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/papergraph/reader/joined");
    private static final SortedMap<String, String> FILES = files();

    private static SortedMap<String, String> files() {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(FOLDER)) {
            for (Path path : paths.toList()) {
                files.put(path.getFileName().toString().replace(".txt", ""), Files.readString(path));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return files;
    }

    private static Stream<String> names() {
        return FILES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void fileBehindAnotherIsReadAsIfItStoodAlone(String first) {
        List<String> wrong = wrong(first, (one, other) -> one + other);
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("names")
    void byteOrderMarkBetweenTwoFilesIsNoText(String first) {
        assertEquals(List.of(), wrong(first, (one, other) -> one + "\uFEFF" + other));
    }

    private static List<String> wrong(String first, BinaryOperator<String> join) {
        String before = FILES.get(first);
        return names().filter(second -> !isAsAlone(before, FILES.get(second), Reading.of(join.apply(before, FILES.get(second))))).map(second -> first + " + " + second).toList();
    }

    private static boolean isAsAlone(String first, String second, Reading joined) {
        Reading one = Reading.of(first);
        Reading other = Reading.of(second);
        int lines = (int) first.lines().count();
        return one.problems().isEmpty() && joined.problems().isEmpty() && one.entries().size() == 3
                && contents(joined).equals(Stream.of(one, other).flatMap(each -> contents(each).stream()).toList())
                && lines(joined).equals(Stream.concat(lines(one).stream(), lines(other).stream().map(line -> line + lines)).toList())
                && joined.entries().stream().map(Entry::number).toList().equals(IntStream.rangeClosed(1, joined.entries().size()).boxed().toList());
    }

    private static List<String> contents(Reading reading) {
        return reading.entries().stream().map(entry -> entry.title() + entry.identifiers() + entry.dates() + entry.authors().authorships().size()).toList();
    }

    private static List<Integer> lines(Reading reading) {
        return reading.entries().stream().map(Entry::line).toList();
    }

    @Test
    void severalFilesAreReadOneBehindTheOther() {
        String joined = String.join("", FILES.values());
        Reading reading = Reading.of(joined);
        assertEquals(3 * FILES.size(), reading.entries().size());
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @CsvSource({"bibtex, ris", "ris, bibtex", "endnote, bibtex", "medline, ris", "refworks, pubmed-xml", "csv, bibtex", "markdown, ris", "openalex, csl-json", "dblp, bibtex", "web-of-science, csl-json",
        "endnote, csv", "medline, tsv", "refworks, csv", "markdown, tsv", "web-of-science, csv", "ris, tsv", "identifiers, csv", "identifiers, web-of-science", "csl-yaml, html", "endnote, identifiers", "medline, identifiers",
        "markdown, identifiers", "web-of-science, identifiers", "ris, identifiers", "csv, identifiers"})
    void fileWithoutALineEndIsParted(String first, String second) {
        Reading reading = Reading.of(FILES.get(first).stripTrailing() + FILES.get(second));
        assertEquals(6, reading.entries().size(), () -> reading.problems().toString());
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "endnote", "markdown", "bibtex", "ris"})
    void linesBeforeTheFirstRecordBelongToThePartBehindThem(String first) {
        Reading reading = Reading.of(FILES.get(first) + "\nScopus\nEXPORT DATE: 3 March 2022\n\n" + FILES.get(first.equals("bibtex") ? "medline" : "bibtex"));
        assertEquals(6, reading.entries().size(), reading::toString);
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\n", "About the data: exported on 3 March 2022\n\n"})
    void linesBeforeATableAreNoPart(String before) {
        Reading reading = Reading.of(before + FILES.get("csv"));
        assertEquals(3, reading.entries().size());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void pieceOfAPageAndARecordWithoutItsListAreParts() {
        String items = FILES.get("html").replaceAll("(?s).*<ul>\\s*|</ul>.*", "");
        Reading reading = Reading.of(items + FILES.get("medline") + FILES.get("arxiv-feed").replaceAll("(?s)<\\?xml.*?\\?>\\s*", "") + FILES.get("ris"));
        assertEquals(12, reading.entries().size(), reading::toString);
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void recordsOfEndNoteThatBeginWithTheirTitlesArePartedWithoutAGap() {
        String records = "%T Sparse gates\n%0 Journal Article\n%A Stone, Ada\n%D 2019\n\n\n%T Calibrated forests\n%0 Thesis\n%A Hill, Cora\n%D 2020\n";
        Reading reading = Reading.of(FILES.get("web-of-science") + records + records);
        assertEquals(List.of("Sparse gates", "Calibrated forests", "Sparse gates", "Calibrated forests"), reading.titles().subList(3, 7));
        assertEquals(List.of(), reading.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void wideEncodingIsPartedToo(String charset) {
        Reading reading = Reading.of((FILES.get("ris") + FILES.get("bibtex") + FILES.get("csl-json")).getBytes(Charset.forName(charset)));
        assertEquals(9, reading.entries().size());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void eachPartHasItsEncoding() {
        byte[] first = FILES.get("ris").replace("Brook, Ben", "Bröök, Ben").getBytes(Charset.forName("windows-1252"));
        byte[] second = FILES.get("bibtex").replace("Vale, Dan", "Välë, Đan").getBytes(StandardCharsets.UTF_8);
        byte[] joined = new byte[first.length + second.length];
        System.arraycopy(first, 0, joined, 0, first.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        List<String> names = Reading.of(joined).entries().stream().flatMap(entry -> entry.authors().authorships().stream()).map(author -> author.name().written()).toList();
        assertEquals(List.of("Brook, Ben".replace("oo", "öö"), "Välë, Đan"), List.of(names.get(1), names.get(names.size() - 1)).stream().map(JoinedFormatsTest::familyFirst).toList());
    }

    private static String familyFirst(String name) {
        return name.contains(",") ? name : name.replaceFirst("^(\\S+) (\\S+)$", "$2, $1");
    }

    private static Stream<String> quoting() {
        Function<String, String> of = name -> FILES.get(name);
        return Stream.of("ris", "bibtex", "medline", "openalex", "csl-json", "pubmed-xml", "csv", "endnote", "web-of-science").flatMap(quoted -> Stream.of(
                "@article{a,\n title = {One},\n abstract = {As in\n" + of.apply(quoted).replaceAll("[{}\"@]", "") + "}\n}\n@misc{b, title = {Two}}\n",
                "TY  - JOUR\nTI  - One\nN1  - As in\n" + of.apply(quoted).replaceAll("(?m)^(?:TY|ER) .*$", "") + "\nER  - \n\nTY  - JOUR\nTI  - Two\nER  - \n",
                "title,abstract,year\nOne,\"As in\n" + of.apply(quoted).replace("\"", "\"\"") + "\",2020\nTwo,None,2021\n",
                "<PubmedArticleSet><PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>One</ArticleTitle><Abstract><AbstractText><![CDATA[\n"
                        + of.apply(quoted) + "]]></AbstractText></Abstract></Article></MedlineCitation></PubmedArticle><PubmedArticle><MedlineCitation><PMID>2</PMID><Article><ArticleTitle>Two</ArticleTitle>"
                        + "</Article></MedlineCitation></PubmedArticle></PubmedArticleSet>\n",
                "- id: a\n  type: article\n  title: One\n  abstract: |\n" + of.apply(quoted).indent(4) + "- id: b\n  type: article\n  title: Two\n"));
    }

    @ParameterizedTest
    @MethodSource("quoting")
    void textThatIsQuotedWithinARecordIsNoPart(String document) {
        assertEquals(List.of("One", "Two"), Reading.of(document).titles());
    }

    @Test
    void recordThatIsNotClosedTellsWhatItHides() {
        Reading reading = Reading.of("TY  - JOUR\nTI  - One\nER  - \n\nTY  - JOUR\nTI  - Two\n" + FILES.get("bibtex"));
        assertEquals(List.of("One"), reading.titles());
        assertEquals(List.of(5, 7), reading.problems().stream().map(Problem::line).toList());
    }

    @Test
    void partInNoKnownFormatIsOneProblemWithItsLine() {
        Reading reading = Reading.of(FILES.get("ris") + "{\"name\": \"a package\"}\n" + FILES.get("bibtex"));
        assertEquals(6, reading.entries().size());
        assertEquals(List.of((int) FILES.get("ris").lines().count() + 1), reading.problems().stream().map(Problem::line).toList());
    }

    @Test
    void recordsThatLookUnlikeTheOthersOfTheirDocumentAreReadWithThem() {
        String works = FILES.get("openalex");
        Reading reading = Reading.of(works + "{\"title\": \"Late gates\", \"id\": \"https://openalex.org/W3000000009\"}\n" + works);
        assertEquals(7, reading.entries().size());
        assertEquals(List.of(), reading.problems());
    }
}
