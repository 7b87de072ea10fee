package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.cli.ingest.FollowOptions;
import org.papergraph.cli.ingest.IngestReportWriter;
import org.papergraph.cli.ingest.Pipelines;
import org.papergraph.cli.option.BaseIriConverter;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.ServerSettings;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.ingest.DocumentFinder;
import org.papergraph.ingest.IngestReport;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ingests the seeds on the first run, then serves. */
@Command(
        name = "up",
        description = "Ingest the seeds on the first run, then serve on http://localhost:3030/.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ServerSettings server;

    @Mixin
    private FollowOptions following;

    @Option(names = "--base", paramLabel = "IRI", converter = BaseIriConverter.class, description = "The base IRI of a new store (default: http://localhost:PORT/id/).")
    private Optional<String> base;

    /** The mark comes before the store, and the port before both. */
    @Override
    public Integer call() throws IOException {
        following.requireFolder();
        server.requireFreePort();
        Path unfinished = store.folder().resolve(Store.UNFINISHED);
        if (!store.exists()) {
            mark(unfinished);
        }
        Store open = open(unfinished);
        server.serve(open, following.beside(open), spec.commandLine().getErr());
        return ExitCode.OK;
    }

    /** The store with the seeds, or with what it holds where it was complete before. */
    private Store open(Path unfinished) throws IOException {
        if (!store.exists() || Files.exists(unfinished)) {
            Store open = store.openOrCreate(store.exists() ? base : base.or(() -> Optional.of(server.baseIri())));
            ingestSeeds(open);
            Files.delete(unfinished);
            return open;
        }
        return base.isPresent() || server.isEditing() || following.isFollowing() ? store.openOrCreate(base) : store.openForReading();
    }

    /** In a folder of other things, which the store would refuse, it makes none. */
    private void mark(Path unfinished) throws IOException {
        if (Store.isUnused(store.folder())) {
            Files.createDirectories(store.folder());
            Files.write(unfinished, new byte[0]);
        }
    }

    private void ingestSeeds(Store open) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        err.println("First run: ingesting the seeds into " + store.folder() + ".");
        List<DocumentFile> seeds = DocumentFinder.find(Installation.seeds().toString());
        try (ProgressDisplay progress = ProgressDisplay.open()) {
            IngestReport report = Pipelines.standard(open, progress).ingest(seeds);
            open.optimise();
            progress.close();
            IngestReportWriter.writeText(report, store, err, err);
        }
    }
}
