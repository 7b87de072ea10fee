package org.papergraph.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;

/** Files of real libraries and databases, which lie beside the project, give what another count found in them. */
class SharedFilesTest {

    private static final Path FILES = Path.of("../shared/files");
    private static final Path SOURCES = FILES.resolve("SOURCES.tsv");

    /** The formats by the folders of their files; a folder that is not listed is read by no test here. */
    private static final Map<String, DocumentFormat> FORMATS = Map.ofEntries(
            Map.entry("arxiv-atom", DocumentFormat.ARXIV_FEED),
            Map.entry("arxiv-oai", DocumentFormat.OAI),
            Map.entry("arxiv-snapshot", DocumentFormat.ARXIV_SNAPSHOT),
            Map.entry("crossref-json", DocumentFormat.CROSSREF_JSON),
            Map.entry("crossref-xml", DocumentFormat.CROSSREF_XML),
            Map.entry("csl-json", DocumentFormat.CSL_JSON),
            Map.entry("datacite", DocumentFormat.DATACITE_JSON),
            Map.entry("dblp-xml", DocumentFormat.DBLP),
            Map.entry("endnote-xml", DocumentFormat.ENDNOTE_XML),
            Map.entry("grobid-tei", DocumentFormat.TEI),
            Map.entry("jats", DocumentFormat.JATS),
            Map.entry("openalex-json", DocumentFormat.OPENALEX),
            Map.entry("openalex-jsonl", DocumentFormat.OPENALEX),
            Map.entry("pubmed-xml", DocumentFormat.PUBMED_XML),
            Map.entry("semantic-scholar", DocumentFormat.SEMANTIC_SCHOLAR),
            Map.entry("zotero-rdf", DocumentFormat.ZOTERO_RDF));

    /** A row of the list of files: how many records there are, and what one of them says. */
    private record Source(String file, int records, String title, String identifier, String author) {

        static Source of(String row) {
            String[] cells = row.split("\t", -1);
            return new Source(cells[0], Integer.parseInt(cells[6]), cells[9], cells[10], cells[11]);
        }

        Optional<DocumentFormat> format() {
            return file.matches("datacite/.*\\.xml") ? Optional.of(DocumentFormat.DATACITE_XML) : Optional.ofNullable(FORMATS.get(file.substring(0, file.indexOf('/'))));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    @BeforeAll
    static void filesAreThere() {
        assumeTrue(Files.isReadable(SOURCES), "no files at " + SOURCES + ": nothing is compared");
    }

    private static List<Source> sources() throws IOException {
        if (!Files.isReadable(SOURCES)) {
            return List.of(new Source("none/", 0, "", "", ""));
        }
        try (Stream<String> rows = Files.lines(SOURCES)) {
            return rows.skip(1).map(Source::of).filter(source -> source.format().isPresent()).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void everyRecordIsAnEntryOrAProblem(Source source) throws IOException {
        Reading reading = Reading.of(Files.readAllBytes(FILES.resolve(source.file())));
        assertEquals(source.format(), reading.format());
        int entries = reading.entries().size();
        assertTrue(entries <= source.records() && entries + reading.problems().size() >= source.records(), entries + " entries, " + reading.problems());
        assertTrue(source.title().isEmpty() || reading.entries().stream().anyMatch(entry -> letters(entry.title()).startsWith(beginning(letters(source.title())))), source.title());
        assertTrue(!source.identifier().contains("10.") || reading.entries().stream().anyMatch(entry -> isIdentified(entry, source.identifier())), source.identifier());
        assertTrue(source.author().isEmpty() || reading.entries().stream().anyMatch(entry -> isBy(entry, source.author())), source.author());
    }

    private static boolean isIdentified(Entry entry, String written) {
        return entry.identifiers().stream().map(Identifier::value).anyMatch(written.toLowerCase(Locale.ROOT)::contains);
    }

    private static boolean isBy(Entry entry, String written) {
        String first = written.split(" and |[|(;]")[0];
        return entry.authors().authorships().stream().map(author -> letters(author.name().written()))
                .anyMatch(name -> name.endsWith(letters(first)) || name.equals(letters(givenFirst(first))) || name.equals(letters(lastFirst(first))));
    }

    private static String givenFirst(String name) {
        int comma = name.indexOf(',');
        return comma < 0 ? name : name.substring(comma + 1) + " " + name.substring(0, comma);
    }

    /** A name of two words in the other order. */
    private static String lastFirst(String name) {
        return name.replaceFirst("^(\\S+) (\\S+)$", "$2 $1");
    }

    /** Without the letters that the other count could not decode further behind. */
    private static String beginning(String title) {
        return title.substring(0, Math.min(40, title.length()));
    }

    private static String letters(String text) {
        return text.replaceAll("<[^<>]+>", "").toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
