package org.papergraph.cli.ingest;

import java.util.Optional;
import java.util.Set;
import org.papergraph.annotator.Annotator;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestProgress;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;
import org.papergraph.web.http.Version;

/** Joins the stages to a pipeline. */
public final class Pipelines {

    private Pipelines() {
    }

    public static Ingest standard(Store store, IngestProgress progress) {
        return with(store, Annotator.open(), Ingest.Options.standard(Version.TEXT, progress));
    }

    public static Ingest with(Store store, Annotator annotator, Ingest.Options options) {
        return new Ingest(store, annotator::annotate, annotator.model(), options);
    }

    public static Ingest.Options options(Optional<DocumentFormat> format, ColumnChoices columns, boolean dryRun, Optional<Integer> threads, IngestProgress progress) {
        Ingest.Options standard = Ingest.Options.standard(Version.TEXT, progress);
        return new Ingest.Options(format.map(Set::of).orElseGet(Set::of), columns, dryRun, threads.orElse(standard.threads()), standard.version(), progress);
    }
}
