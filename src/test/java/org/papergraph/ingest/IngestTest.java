package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.StoreException;

class IngestTest {

    private static final String LISTING = "Abstract:We study sharpness-aware minimization (SAM) on ImageNet.\nAbstract:Another one.\n";

    private final Workshop workshop = new Workshop();
    private final Iris iris = new Iris(workshop.store.baseIri());

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void reportCountsWhatIsInTheDocuments() {
        IngestReport report = workshop.ingest(workshop.files(List.of(LISTING, "Abstract:A third.\n")));
        assertEquals(3, report.entries());
        assertEquals(3, report.papers());
        assertEquals(3, report.mentions());
        assertEquals(List.of(2L, 1L), report.documents().stream().map(DocumentReport::entries).toList());
        assertEquals(List.of(Outcome.ADDED, Outcome.ADDED), outcomes(report));
        assertEquals(List.of("abstract-listing", "abstract-listing"), report.documents().stream().map(DocumentReport::format).toList());
    }

    @Test
    void smallDocumentsShareATransactionAndALargeOneHasItsOwn() {
        List<DocumentFile> files = workshop.files(List.of(LISTING, "Abstract:A third.\n", LISTING.replace("A ", "Another ") + "\n".repeat(5 << 20), "Abstract:A fourth.\n"));
        List<String> versions = new ArrayList<>();
        ingest(Set.of(), false).ingest(files, report -> versions.add(workshop.store.version()));
        assertEquals(List.of(1, 2, 3), List.of(Set.copyOf(versions.subList(0, 2)).size(), Set.copyOf(versions.subList(0, 3)).size(), Set.copyOf(versions).size()));
    }

    @Test
    void documentWithoutEntriesLeavesNothing() {
        IngestReport report = workshop.ingest(workshop.files(List.of("Dear all,\nsee you on Monday.\n", "Ada Example\n\nLG\nh-index7\n12 Papers\n", "")));
        assertEquals(List.of(Outcome.UNREAD, Outcome.UNREAD, Outcome.UNREAD), outcomes(report));
        assertTrue(report.hasUnread());
        assertEquals("0-document.txt: this is plain text, in no format that is known; if it holds papers, name its format with --format", report.problems().get(0).message());
        assertEquals("author-page", report.documents().get(1).format());
        assertEquals(Set.of(), workshop.values(iris.graph("meta"), Node.ANY, Node.ANY));
    }

    @Test
    void fileThatCanNoLongerBeReadLeavesWhatItHeldBefore() {
        workshop.ingest(List.of(workshop.file(0, LISTING)));
        SortedSet<String> before = workshop.published();
        IngestReport report = workshop.ingest(List.of(workshop.file(0, "Dear all,\n")));
        assertEquals(List.of(Outcome.UNREAD), outcomes(report));
        assertEquals("what this file held before stays in the store until it is withdrawn", report.problems().get(1).reason());
        assertEquals(before, workshop.published());
    }

    @Test
    void emptyDocumentIsAProblemToo() {
        IngestReport report = workshop.ingest(workshop.files(List.of("")));
        assertEquals(List.of(Outcome.UNREAD), outcomes(report));
        assertEquals("0-document.txt: this is an empty file", report.problems().get(0).message());
    }

    @Test
    void formatThatIsNamedIsTaken() {
        Ingest ingest = ingest(Set.of(DocumentFormat.RELATED_PAPERS), false);
        IngestReport report = ingest.ingest(workshop.files(List.of("Flat Minima in Networks\n" + "We study flat minima and why they matter. ".repeat(8)
                + "\nSharp Minima in Networks\n" + "We study sharp minima and why they matter. ".repeat(8) + "\n")));
        assertEquals("related-papers", report.documents().get(0).format());
        assertEquals(2, report.entries());
    }

    @Test
    void dryRunWritesNothing() {
        SortedSet<String> before = workshop.published();
        IngestReport report = ingest(Set.of(), true).ingest(workshop.files(List.of(LISTING)));
        assertEquals(List.of(Outcome.READ_ONLY), outcomes(report));
        assertEquals(2, report.entries());
        assertEquals(before, workshop.published());
    }

    @Test
    void sameContentUnderTwoNamesIsOneDocumentWithTwoNames() {
        IngestReport report = workshop.ingest(workshop.files(List.of(LISTING, LISTING)));
        assertEquals(List.of(Outcome.ADDED, Outcome.UNCHANGED), outcomes(report));
        assertEquals(2, report.papers());
        assertEquals(Set.of("0-document.txt", "1-document.txt"), meta(source(report, 0), Schema.name));
        assertEquals(List.of("0-document.txt, 1-document.txt"), workshop.withdraw("1-document.txt"));
    }

    @Test
    void contentThatStillStandsElsewhereStaysWhenOnePlaceChanges() {
        IngestReport report = workshop.ingest(workshop.files(List.of(LISTING, LISTING)));
        IngestReport changed = workshop.ingest(List.of(workshop.file(0, "Abstract:Something else.\n")));
        assertEquals(List.of(Outcome.ADDED), outcomes(changed));
        assertEquals(3, changed.papers());
        IngestReport gone = workshop.ingest(List.of(workshop.file(1, "Abstract:Something else.\n")));
        assertEquals(List.of(Outcome.REPLACED), outcomes(gone));
        assertEquals(1, gone.papers());
        assertEquals(Set.of(), meta(source(report, 0), Schema.name));
    }

    @Test
    void documentIsWithdrawnByTheDigitsOfItsHash() {
        IngestReport report = workshop.ingest(workshop.files(List.of(LISTING, "Abstract:A third.\n")));
        String sha256 = report.documents().get(0).sha256();
        assertEquals(List.of(), workshop.withdraw(sha256.substring(0, 7)));
        assertEquals(List.of(), workshop.withdraw("f".repeat(64)));
        assertEquals(List.of("0-document.txt"), workshop.withdraw(sha256.substring(0, 8)));
        assertEquals(List.of(), workshop.withdraw(sha256));
        assertEquals(Set.of(), meta(source(report, 0), Pg.sha256));
        assertEquals(Set.of("1-document.txt"), meta(source(report, 1), Schema.name));
    }

    @Test
    void withdrawnDocumentCanComeAgain() {
        List<DocumentFile> files = workshop.files(List.of(LISTING));
        workshop.ingest(files);
        SortedSet<String> before = workshop.published();
        workshop.withdraw("0-document.txt");
        assertEquals(List.of(Outcome.ADDED), outcomes(workshop.ingest(files)));
        assertEquals(before, workshop.published());
    }

    @Test
    void fileThatCannotBeReadDoesNotKeepTheOthersOut(@TempDir Path folder) throws IOException {
        Path cut = Files.write(folder.resolve("cut.txt.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        DocumentFile missing = DocumentFile.of(folder.resolve("missing.txt"));
        IngestReport report = workshop.ingest(List.of(DocumentFile.of(cut), missing, workshop.file(0, LISTING)));
        assertEquals(List.of(Outcome.UNREAD, Outcome.UNREAD, Outcome.ADDED), outcomes(report));
        assertEquals(2, report.problems().size());
        assertEquals("cut.txt: cannot be read: it is cut off before its end", report.problems().get(0).message());
        assertFalse(report.problems().toString().contains("null"), report.problems().toString());
    }

    @Test
    void reasonIsSaidForADocumentThatEndsTooSoon(@TempDir Path folder) throws IOException {
        Path cut = Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(compressed(LISTING), 10));
        String message = workshop.ingest(List.of(DocumentFile.of(cut))).problems().get(0).message();
        assertEquals("cut.txt: cannot be read: it is cut off before its end", message);
    }

    @Test
    void whatIsThereOfACompressedDocumentGoesIn(@TempDir Path folder) throws IOException {
        byte[] whole = compressed(LISTING);
        Path cut = Files.write(folder.resolve("cut.txt.gz"), Arrays.copyOf(whole, whole.length - 6));
        IngestReport report = workshop.ingest(List.of(DocumentFile.of(cut)));
        assertEquals(List.of(Outcome.ADDED), outcomes(report));
        assertEquals(2, report.entries());
        assertEquals(List.of("the document ends where its compressed file is cut off, perhaps within this record, which goes in as far as it goes"),
                report.problems().stream().map(Problem::reason).toList());
        Files.write(folder.resolve("cut.txt.gz"), whole);
        assertEquals(0, workshop.ingest(List.of(DocumentFile.of(cut))).problems().size());
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void documentThatTheProgramFailsOnDoesNotKeepTheOthersOut() {
        List<DocumentFile> files = workshop.files(List.of(LISTING, "Abstract:Deep.\n", "Abstract:Large.\n", "Abstract:Odd.\n", "Abstract:A third.\n"));
        IngestReport report = new Ingest(workshop.store, entry -> {
            if (entry.abstractText().equals("Deep.")) {
                throw new StackOverflowError();
            } else if (entry.abstractText().equals("Large.")) {
                throw new OutOfMemoryError("Java heap space");
            } else if (entry.abstractText().equals("Odd.")) {
                throw new IllegalArgumentException("no such thing");
            }
            return WordListAnnotator.annotate(entry);
        }, WordListAnnotator.MODEL, new Ingest.Options(Set.of(), ColumnChoices.none(), false, 2, "test", IngestProgress.SILENT)).ingest(files);
        assertEquals(List.of(Outcome.ADDED, Outcome.UNREAD, Outcome.UNREAD, Outcome.UNREAD, Outcome.ADDED), outcomes(report));
        assertEquals(3, report.papers());
        List<String> reasons = report.problems().stream().map(Problem::reason).toList();
        assertTrue(reasons.get(0).contains("repeats too deeply"), reasons.toString());
        assertTrue(reasons.get(1).contains("PAPERGRAPH_JAVA_OPTIONS=-Xmx"), reasons.toString());
        assertTrue(reasons.get(2).contains("no such thing"), reasons.toString());
        IngestReport again = workshop.ingest(files);
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.ADDED, Outcome.ADDED, Outcome.ADDED, Outcome.UNCHANGED), outcomes(again));
    }

    @Test
    void longRunsInATextOverflowNoStack() {
        List<String> runs = List.of("https://github.com/" + "a".repeat(20_000), "https://github.com/a/" + "\\_".repeat(20_000), "a-".repeat(20_000) + "a",
                "A ".repeat(20_000), "$" + "\\x".repeat(20_000) + "$", "(".repeat(20_000), "1.".repeat(20_000), "aA".repeat(20_000), "a.b/".repeat(20_000));
        StringBuilder page = new StringBuilder("Ada Example\n\nLG\nh-index7\n");
        runs.forEach(run -> page.append("\nLGMar 1, 2020\nOn ").append(run).append("\n\n").append(run).append(" et al. · uw\n\nWe use ").append(run).append(" on ImageNet.\n"));
        IngestReport report = workshop.ingest(workshop.files(List.of(page.toString())));
        report.problems().forEach(problem -> {
            assertTrue(problem.reason().endsWith("in the list of authors gives no name; it is left out"), problem::reason);
            assertTrue(problem.reason().length() < 500, problem::reason);
        });
        assertEquals(runs.size(), report.entries());
    }

    @Test
    void storeThatCannotBeWrittenEndsTheIngestAndTheReportIsKept() {
        IngestProgress full = new IngestProgress() {
            @Override
            public void read(String document, long before, long all) {
                if (document.startsWith("2 of 3 1-")) {
                    throw new StoreException(Path.of("db"), "the disk is full");
                }
            }

            @Override
            public void begin(String step, long total) {
            }

            @Override
            public void advance(long done) {
            }
        };
        List<DocumentFile> files = workshop.files(List.of(LISTING, "Abstract:A third.\n", "Abstract:A fourth.\n"));
        Ingest ingest = new Ingest(workshop.store, WordListAnnotator::annotate, WordListAnnotator.MODEL, new Ingest.Options(Set.of(), ColumnChoices.none(), false, 1, "test", full));
        IngestStoppedException stopped = assertThrows(IngestStoppedException.class, () -> ingest.ingest(files));
        assertEquals("db: the disk is full", stopped.getMessage());
        assertEquals(List.of(Outcome.ADDED), outcomes(stopped.report()));
        assertEquals(List.of(Outcome.UNCHANGED, Outcome.ADDED, Outcome.ADDED), outcomes(workshop.ingest(files)));
    }

    private Ingest ingest(Set<DocumentFormat> formats, boolean dryRun) {
        return new Ingest(workshop.store, WordListAnnotator::annotate, WordListAnnotator.MODEL,
                new Ingest.Options(formats, ColumnChoices.none(), dryRun, 1, "test", IngestProgress.SILENT));
    }

    private static List<Outcome> outcomes(IngestReport report) {
        return report.documents().stream().map(DocumentReport::outcome).toList();
    }

    private Node source(IngestReport report, int document) {
        return iris.source(new SourceDocument("", report.documents().get(document).sha256()).key());
    }

    private Set<String> meta(Node subject, Node property) {
        return workshop.values(iris.graph("meta"), subject, property);
    }
}
