package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;

/** A large document goes in by several transactions on a copy of the store. */
class StagedIngestTest {

    private static final int ENTRIES = 23;
    private static final int PART = 5;
    private static final String[] METHODS = {"BERT", "dropout", "convolutional neural networks (CNNs)", "CNNs", "ResNet-50"};

    @TempDir
    private Path folder;

    private final AtomicInteger annotated = new AtomicInteger();
    private DocumentFile large;

    @BeforeEach
    void writeDocument() throws IOException {
        large = document("large.jsonl", ENTRIES, "Papers");
    }

    private DocumentFile document(String name, int entries, String title) throws IOException {
        String text = IntStream.rangeClosed(1, entries)
                .mapToObj(number -> "{\"id\": \"2601.%05d\", \"title\": \"%s %d\", \"abstract\": \"We train %s on ImageNet and report accuracy %d.\"}"
                        .formatted(number + title.length() * 100, title, number, METHODS[number % METHODS.length], number))
                .collect(Collectors.joining("\n"));
        return DocumentFile.of(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void readersSeeAllOfADocumentAtOnce() {
        try (Store store = store()) {
            int[] steps = {0};
            IngestProgress watching = new IngestProgress() {
                @Override
                public void begin(String step, long total) {
                    steps[0]++;
                    assertEquals(0, papers(store));
                }

                @Override
                public void advance(long done) {
                }
            };
            DocumentReport report = ingest(store, watching, large);
            assertEquals(Outcome.ADDED, report.outcome(), () -> report.problems().toString());
            assertEquals(ENTRIES, report.entries());
            assertTrue(steps[0] > 0);
            assertEquals(ENTRIES, papers(store));
            assertEquals(List.of(), store.verify());
            assertEquals(whole(), Workshop.published(store));
            assertEquals(Outcome.UNCHANGED, ingest(store, IngestProgress.SILENT, large).outcome());
        }
        assertFalse(Files.exists(folder.resolve("db/staging")));
        try (Store store = store()) {
            assertEquals(whole(), Workshop.published(store));
        }
    }

    @Test
    void stoppedIngestGoesOnBehindItsLastPart() {
        stopInTheThirdPart();
        try (Store store = store()) {
            assertEquals(0, papers(store));
            annotated.set(0);
            DocumentReport report = ingest(store, IngestProgress.SILENT, large);
            assertEquals(ENTRIES, report.entries());
            assertEquals(ENTRIES - 2 * PART, annotated.get());
            assertEquals(mentions(), report.mentions());
            assertEquals(whole(), Workshop.published(store));
            assertEquals(List.of(), store.verify());
        }
    }

    @Test
    void storeThatChangedMeanwhileBeginsAnew() throws IOException {
        stopInTheThirdPart();
        try (Store store = store()) {
            new Ingest(store, this::annotate, WordListAnnotator.MODEL, options(IngestProgress.SILENT)).ingest(List.of(document("small.jsonl", 2, "Other works")));
            assertFalse(Files.exists(folder.resolve("db/staging")));
            annotated.set(0);
            ingest(store, IngestProgress.SILENT, large);
            assertEquals(ENTRIES, annotated.get());
            assertEquals(ENTRIES + 2, papers(store));
        }
    }

    @Test
    void documentThatFailsLeavesNothing() {
        try (Store store = store()) {
            Ingest failing = new Ingest(store, entry -> {
                if (entry.number() == ENTRIES - 1) {
                    throw new IllegalArgumentException("no model");
                }
                return WordListAnnotator.annotate(entry);
            }, WordListAnnotator.MODEL, options(IngestProgress.SILENT), new DocumentIngest.Portions(1, 1, PART));
            assertEquals(Outcome.UNREAD, failing.ingest(List.of(large)).documents().get(0).outcome());
            assertEquals(0, papers(store));
            assertFalse(Files.exists(folder.resolve("db/staging")));
        }
    }

    private void stopInTheThirdPart() {
        int[] readings = {0};
        IngestProgress stopping = new IngestProgress() {
            @Override
            public void read(String document, long before, long all) {
                if (++readings[0] == 3) {
                    throw new CancellationException("stopped");
                }
            }

            @Override
            public void begin(String step, long total) {
            }

            @Override
            public void advance(long done) {
            }
        };
        try (Store store = store()) {
            assertThrows(CancellationException.class, () -> ingest(store, stopping, large));
        }
        assertTrue(Files.exists(folder.resolve("db/staging")));
    }

    private Store store() {
        return Store.open(folder.resolve("db"));
    }

    private AnnotatedEntry annotate(Entry entry) {
        annotated.incrementAndGet();
        return WordListAnnotator.annotate(entry);
    }

    private DocumentReport ingest(Store store, IngestProgress progress, DocumentFile file) {
        return new Ingest(store, this::annotate, WordListAnnotator.MODEL, options(progress), new DocumentIngest.Portions(1, 1, PART))
                .ingest(List.of(file)).documents().get(0);
    }

    private static Ingest.Options options(IngestProgress progress) {
        return new Ingest.Options(Set.of(), ColumnChoices.none(), false, 2, "test", progress);
    }

    private SortedSet<String> whole() {
        try (Store store = Store.inMemory()) {
            new Ingest(store, WordListAnnotator::annotate, WordListAnnotator.MODEL, options(IngestProgress.SILENT)).ingest(List.of(large));
            return Workshop.published(store);
        }
    }

    private long mentions() {
        try (Store store = Store.inMemory()) {
            return ingest(store, IngestProgress.SILENT, large).mentions();
        }
    }

    private static int papers(Store store) {
        return store.read(dataset -> (int) dataset.getUnionGraph().find(Node.ANY, RDF.Nodes.type, Fabio.ResearchPaper).toList().size());
    }
}
