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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.cli.option.SideWork;
import org.papergraph.ingest.Curation;
import org.papergraph.ingest.FolderWatch;
import org.papergraph.ingest.FolderWatch.Changes;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport.DocumentReport;
import org.papergraph.ingest.IngestReport.Outcome;
import org.papergraph.ingest.IngestStoppedException;
import org.papergraph.ingest.StoredDocuments;
import org.papergraph.progress.Progress;
import org.papergraph.store.Store;
import org.papergraph.store.StoreException;

/** Keeps a store as a folder is, with a line for each change, until it is ended. */
public final class FolderFollower implements SideWork {

    /** A file that is still written is waited for until it stays the same so long. */
    private static final Duration QUIET = Duration.ofSeconds(1);
    /** Between looks at a folder whose file system tells no changes. */
    private static final Duration INTERVAL = Duration.ofSeconds(10);
    /** Between attempts to change a store that cannot be. */
    private static final Duration RETRY = Duration.ofSeconds(10);
    /** A document that takes longer to be finished is left out, as if the process had been killed. */
    private static final Duration LONGEST_END = Duration.ofSeconds(20);

    private final Path folder;
    private final FolderWatch watch;
    private final Consumer<Consumer<Store>> store;
    private final Function<Store, Ingest> pipeline;
    private final boolean withdrawing;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /**
     * @param folder without links in its path
     * @param store has something done to the store, or throws a {@link StoreException} where that has to wait
     * @param withdrawing true to withdraw the documents whose files are gone
     */
    FolderFollower(Path folder, FolderWatch watch, Consumer<Consumer<Store>> store, Function<Store, Ingest> pipeline, boolean withdrawing, PrintWriter out, PrintWriter err) {
        this.folder = folder;
        this.watch = watch;
        this.store = store;
        this.pipeline = pipeline;
        this.withdrawing = withdrawing;
        this.out = out;
        this.err = err;
    }

    /** Follows a folder with a store that is open as long. */
    public static FolderFollower beside(Store open, Path folder, Function<Store, Ingest> pipeline, boolean withdrawing, PrintWriter out, PrintWriter err) throws IOException {
        return of(folder, action -> action.accept(open), pipeline, withdrawing, out, err);
    }

    /**
     * Follows a folder with a store that is open only while something changes, so that it can be asked in between; while another process holds it, changes
     * wait.
     *
     * @param store opens it
     */
    public static FolderFollower opening(Supplier<Store> store, Path folder, Function<Store, Ingest> pipeline, boolean withdrawing, PrintWriter out, PrintWriter err)
            throws IOException {
        return of(folder, opening(store), pipeline, withdrawing, out, err);
    }

    private static FolderFollower of(Path folder, Consumer<Consumer<Store>> store, Function<Store, Ingest> pipeline, boolean withdrawing, PrintWriter out, PrintWriter err)
            throws IOException {
        Path real = folder.toRealPath();
        return new FolderFollower(real, new FolderWatch(real, QUIET, INTERVAL), store, pipeline, withdrawing, out, err);
    }

    static Consumer<Consumer<Store>> opening(Supplier<Store> store) {
        return action -> {
            try (Store open = store.get()) {
                action.accept(open);
            }
        };
    }

    /** Follows the folder on a thread of its own. It gives way to others, and so do the threads that it makes, for a server to answer in time. */
    @Override
    public void begin() {
        Thread following = new Thread(() -> {
            try {
                follow();
            } catch (IOException failure) {
                err.println("papergraph: " + folder + " is followed no longer (" + failure.getMessage() + ")");
            } catch (InterruptedException interruption) {
                Thread.currentThread().interrupt();
            }
        }, "following");
        following.setDaemon(true);
        following.setPriority(Thread.MIN_PRIORITY);
        following.start();
    }

    /** Follows the folder until another thread ends it. */
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
            try {
                store.accept(open -> {
                    pipeline.apply(open).ingest(changes.files(), this::show);
                    removed(changes, open);
                });
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

    /** Ends the following, and waits for the document in work, for some time. */
    @Override
    public boolean end() {
        closing.countDown();
        try {
            watch.close();
            if (ended.await(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
                return true;
            }
            err.println("papergraph: a document was not finished; it goes in at the next start");
        } catch (IOException failure) {
            err.println("papergraph: " + failure.getMessage());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
