package org.papergraph.cli.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.ingest.Curation;
import org.papergraph.ingest.FolderWatch;
import org.papergraph.ingest.FolderWatch.Changes;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.IngestStoppedException;
import org.papergraph.ingest.Progress;
import org.papergraph.ingest.StoredDocuments;
import org.papergraph.store.Store;
import org.papergraph.store.StoreException;

/**
 * Keeps a store as a folder is, with a line for each change, until it is closed. The store is open only while something changes, so
 * that it can be asked in between; while another process holds it, changes wait.
 */
public final class FolderFollower implements AutoCloseable {

    /** Between attempts to open a store that is in use. */
    private static final Duration RETRY = Duration.ofSeconds(10);
    /** A document that takes longer to be finished is left out, as if the process had been killed. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final Path folder;
    private final FolderWatch watch;
    private final Supplier<Store> store;
    private final Function<Store, Ingest> pipeline;
    private final boolean withdrawing;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param store opens it
     * @param withdrawing true to withdraw the documents whose files are gone
     */
    public FolderFollower(Path folder, FolderWatch watch, Supplier<Store> store, Function<Store, Ingest> pipeline, boolean withdrawing, PrintWriter out, PrintWriter err) {
        this.folder = folder;
        this.watch = watch;
        this.store = store;
        this.pipeline = pipeline;
        this.withdrawing = withdrawing;
        this.out = out;
        this.err = err;
    }

    /** Follows the folder until another thread closes this. */
    public void follow() throws IOException, InterruptedException {
        try {
            if (withdrawing) {
                take(new Changes(List.of(), List.of()));
            }
            for (Optional<Changes> changes = watch.next(); changes.isPresent(); changes = watch.next()) {
                take(changes.get());
            }
        } catch (CancellationException closed) {
            err.println("papergraph: closed between two documents; the others follow at the next start");
        } finally {
            ended.countDown();
        }
    }

    /** Takes changes in, once the store is free. */
    private void take(Changes changes) throws InterruptedException {
        do {
            try (Store open = store.get()) {
                pipeline.apply(open).ingest(changes.files(), this::show);
                removed(changes, open);
                return;
            } catch (StoreException | IngestStoppedException unavailable) {
                err.println("papergraph: " + unavailable.getMessage() + "; trying again");
            }
        } while (!closing.await(RETRY.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void show(DocumentReport document) {
        if (document.outcome() != Outcome.UNCHANGED) {
            document.problems().forEach(problem -> err.println(problem.message()));
            say(IngestReportWriter.line(document));
        }
        if (closing.getCount() == 0) {
            throw new CancellationException();
        }
    }

    private void removed(Changes changes, Store open) {
        if (!withdrawing) {
            changes.removed().forEach(file -> say("gone       " + file.name() + " (its entries stay; --withdraw-removed takes them out)"));
        } else if (Files.isDirectory(folder)) {
            Curation curation = new Curation(open, Progress.SILENT);
            new StoredDocuments(open).all().forEach(document -> document.paths().stream().filter(path -> path.startsWith(folder) && Files.notExists(path))
                    .forEach(path -> say((curation.removePlace(path) ? "withdrawn  " : "gone       ") + folder.relativize(path))));
        }
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Ends the following, and waits for the document in work. */
    @Override
    public void close() {
        closing.countDown();
        try {
            watch.close();
            ended.await(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException failure) {
            err.println("papergraph: " + failure.getMessage());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
