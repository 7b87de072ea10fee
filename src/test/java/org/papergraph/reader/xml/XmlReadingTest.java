package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;
import org.papergraph.reader.bibliography.RecordsRead;

/** The engine that all formats of XML share, tried with records of PubMed. */
class XmlReadingTest {

    @Test
    void faultCostsItsRecordAlone() {
        RecordsRead read = RecordsRead.of(set(record("Whole") + "\n" + record("Salt & pepper <b") + "\n" + record("Next").replace("</Article>", "") + "\n" + record("Last")));
        assertEquals(List.of("Whole", "Last"), titles(read));
        assertEquals(List.of(2, 3), read.problemLines());
    }

    @Test
    void documentThatIsCutOffGivesItsWholeRecordsAndOneProblem() {
        String whole = set(record("One") + "\n" + record("Two") + "\n" + record("Three"));
        RecordsRead read = RecordsRead.of(whole.substring(0, whole.indexOf("Three")));
        assertEquals(List.of("One", "Two"), titles(read));
        assertEquals(List.of("list:3: the document ends within this record, which is left out"), messages(read));
        assertEquals(List.of("list:1: the document ends before its end tag"), messages(RecordsRead.of(whole.replace("</PubmedArticleSet>", "").replace("\n", ""))));
    }

    @Test
    void blankLinesBeforeTheDeclarationAreNoFault() {
        RecordsRead read = RecordsRead.of("\n \r\n<?xml version=\"1.0\"?>\n<dblp>\n<article key=\"a/b/1\"><title>One</title></article></dblp>");
        assertEquals(List.of(5), read.entries().stream().map(Entry::line).toList());
        assertEquals(List.of(), read.problemLines());
    }

    @Test
    void startTagThatIsCutOffOrDamagedIsOneProblem() {
        RecordsRead cut = RecordsRead.of("<dblp><article key=\"a/b/1\"><title>One</title></article>\n<article key=\"a");
        assertEquals(List.of(1, 1), List.of(cut.entries().size(), cut.problems().size()));
        RecordsRead damaged = RecordsRead.of("<dblp><article key=\"a/b/1\"><title>One</title></article>\n<article key=\"a/b/2><title>Two</title></article>\n"
                + "<article key=\"a/b/3\"><title>Three</title></article></dblp>");
        assertEquals(List.of("One", "Three"), titles(damaged));
        assertEquals(List.of(2), damaged.problemLines());
    }

    @Test
    void documentsBehindOneAnotherAreReadAsOne() {
        String one = "<?xml version=\"1.0\"?>\n<!DOCTYPE PubmedArticleSet SYSTEM \"pubmed.dtd\">\n" + set(record("One"));
        assertEquals(List.of("One", "One", "Two"), titles(RecordsRead.of(one + "\n" + one + set(record("Two")))));
    }

    @Test
    void entitiesOfHtmlAndOfTheIsoSetsNeedNoDeclaration() {
        RecordsRead read = RecordsRead.of("<!DOCTYPE dblp SYSTEM \"dblp.dtd\" [<!ENTITY lab 'Lab &#956;'>]>" + set(record("B&ouml;hlen&rsquo;s &rgr;-Virginids at &lab; 1 &lt; 2 &LT; 3")));
        assertEquals(List.of("Böhlen’s ρ-Virginids at Lab μ 1 < 2 < 3"), titles(read));
        assertEquals(List.of(), read.problems());
    }

    @Test
    void unknownEntityStaysAsItIsWrittenAndIsSaid() {
        RecordsRead read = RecordsRead.of(set(record("Of &mystery; things")));
        assertEquals(List.of("Of &mystery; things"), titles(read));
        assertTrue(messages(read).get(0).contains("&mystery;"));
    }

    @Test
    void nothingOutsideTheDocumentIsRead(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        String types = "<!DOCTYPE x SYSTEM \"" + secret.toUri() + "\" [<!ENTITY e SYSTEM \"" + secret.toUri() + "\"><!ENTITY % p SYSTEM \"" + secret.toUri() + "\">%p;]>";
        RecordsRead read = RecordsRead.of(types + set(record("Before &e;") + record("Behind")));
        assertEquals(List.of("Before &e;", "Behind"), titles(read));
        assertEquals(1, read.problems().size());
    }

    @Test
    void bombOfEntitiesCostsItsRecordAlone() {
        String entities = IntStream.range(1, 12).mapToObj(level -> "<!ENTITY a" + level + " \"" + ("&a" + (level - 1) + ";").repeat(10) + "\">").collect(Collectors.joining());
        RecordsRead read = RecordsRead.of("<!DOCTYPE x [<!ENTITY a0 \"ha\">" + entities + "]>" + set(record("One") + record("&a11;") + record("Three")));
        assertEquals(List.of("One", "Three"), titles(read));
        assertTrue(messages(read).get(0).contains("entity"), () -> messages(read).toString());
    }

    @Test
    void recordThatIsTooDeepOrTooLongIsLeftOut() {
        String deep = "<i>".repeat(100_000) + "x" + "</i>".repeat(100_000);
        RecordsRead read = RecordsRead.of(set(record("One") + record(deep) + record("long ".repeat(4_000_000)) + record("Four")));
        assertEquals(List.of("One", "Four"), titles(read));
        assertEquals(2, read.problems().size());
    }

    @Test
    void recordsOfAnotherPrefixAndNamespaceAreTheSame() {
        String prefixed = set(record("One")).replace("<", "<p:").replace("<p:/", "</p:").replace("<p:PubmedArticleSet>", "<p:PubmedArticleSet xmlns:p='urn:p'>");
        assertEquals(List.of("One"), titles(RecordsRead.of(prefixed)));
    }

    @Test
    void namespacesOfTheRootHoldBehindAFault() {
        String wrapped = "<all xmlns:m='http://www.w3.org/1998/Math/MathML'>" + record("A & B") + record("Of <m:math><m:mi>x</m:mi> <m:mo>=</m:mo> <m:mn>1</m:mn></m:math>") + "</all>";
        assertEquals(List.of("Of x=1"), titles(RecordsRead.of(wrapped)));
    }

    @Test
    void textBehindTheEndIsAProblem() {
        RecordsRead read = RecordsRead.of(set(record("One")) + "\n\nand more,\nof which\n" + set(record("Three")) + "\n \n");
        assertEquals(List.of("One", "Three"), titles(read));
        assertEquals(List.of(3), read.problemLines());
        assertEquals(List.of(1), RecordsRead.of(set(record("One")) + " title,authors").problemLines());
    }

    static String set(String records) {
        return "<PubmedArticleSet>" + records + "</PubmedArticleSet>";
    }

    private static String record(String title) {
        return "<PubmedArticle><MedlineCitation><PMID>1</PMID><Article><ArticleTitle>" + title + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>";
    }

    static List<String> titles(RecordsRead read) {
        return read.entries().stream().map(Entry::title).toList();
    }

    private static List<String> messages(RecordsRead read) {
        return read.problems().stream().map(Problem::message).toList();
    }
}
