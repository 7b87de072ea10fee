package org.papergraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README and the documents name only files and classes that are there. */
class DocumentsTest {

    private static final DocumentReferences REFERENCES = DocumentReferences.in(Path.of(""));
    private static final Path README = Path.of("README.md");

    @Test
    void documentsNameOnlyWhatIsThere() {
        List<Path> documents = REFERENCES.documents();
        assertTrue(documents.contains(Path.of("docs/graph-model.md")), "documents are found: " + documents);
        Map<Path, Set<String>> missing = new TreeMap<>();
        documents.forEach(document -> missing.put(document, REFERENCES.missing(document)));
        missing.values().removeIf(Set::isEmpty);
        assertEquals(Map.of(), missing, "named in documents and not there (name a class of a library with its package)");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "`src/main/java/org/papergraph/store/Shop.java`", "`seeds/none.txt`", "`docs/none/`", "`Shop.java`", "`NONE.md`", "`shop.xml`",
            "`org.papergraph.shop`", "`org.papergraph.store.Shop`", "`DocumentEater`", "`Shop.open`", "`DocumentEater.read(in)`",
            "[a page](docs/none.md)", "[a page](docs/none.md#part)"})
    void whatIsNotThereIsReported(String markdown) {
        assertEquals(1, REFERENCES.missing(README, "See " + markdown + " for more.").size(), markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "`src/main/java/org/papergraph/store/Store.java`", "`src/main/java/org/papergraph/{package}/package-info.java`",
            "`seeds/*.txt`", "`docs/`", "`Store.java`", "`pom.xml`", "`org.papergraph.store`", "`org.papergraph.store.Store`",
            "`org.papergraph.store.Store.open`", "`DocumentReader`", "`Store.open`", "`DocumentReader.read(in)`", "`ArchitectureTest`",
            "[the model](docs/graph-model.md)", "[the model](docs/graph-model.md#mentions)", "[elsewhere](https://example.org/none.md)",
            "[below](#part)", "[the seeds](seeds)"})
    void whatIsThereIsNotReported(String markdown) {
        assertEquals(Set.of(), REFERENCES.missing(README, "See " + markdown + " for more."), markdown);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "`graph/source/{sha}`", "`/data/{type}/{key}.ttl`", "`paper/…/authorship/1`", "`pg:MatchDecision`", "`Turtle`", "`Abstract:…`",
            "`org.apache.jena.fuseki.main.FusekiServer`", "`my-papers.bib`", "`OpenNLP`", "`papergraph query -e 'ASK {}'`"})
    void whatNamesNoFileAndNoClassIsLeftAlone(String markdown) {
        assertEquals(Set.of(), REFERENCES.missing(README, "See " + markdown + " for more."), markdown);
    }

    @Test
    void linksAreReadFromTheDocumentsOwnFolder() {
        assertEquals(Set.of(), REFERENCES.missing(Path.of("docs/page.md"), "[the model](graph-model.md), [the seeds](../seeds)"));
        assertEquals(Set.of("docs/graph-model.md"), REFERENCES.missing(Path.of("docs/page.md"), "[the model](docs/graph-model.md)"));
    }

    @Test
    void fencedExamplesAreLeftAlone() {
        assertEquals(Set.of("Shop.java"), REFERENCES.missing(README, "```\n`None.java`\n```\nand `Shop.java`\n"));
    }
}
