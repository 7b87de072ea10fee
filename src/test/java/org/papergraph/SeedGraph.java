package org.papergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.papergraph.annotator.Annotator;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.ingest.DocumentFinder;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport;
import org.papergraph.ingest.IngestProgress;
import org.papergraph.store.Store;

/** The seeds in a store, ingested once for all tests that ask it. */
public final class SeedGraph {

    private static final Store STORE = Store.inMemory();
    private static final IngestReport REPORT = ingest(STORE, seeds());

    private SeedGraph() {
    }

    public static Store store() {
        return STORE;
    }

    static IngestReport report() {
        return REPORT;
    }

    static List<DocumentFile> seeds() {
        try {
            return DocumentFinder.find("seeds");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static IngestReport ingest(Store store, List<DocumentFile> documents) {
        Annotator annotator = Annotator.open();
        return new Ingest(store, annotator::annotate, annotator.model(), Ingest.Options.standard("0.1.0", IngestProgress.SILENT)).ingest(documents);
    }

    public static Path queries() {
        return Path.of("queries");
    }
}
