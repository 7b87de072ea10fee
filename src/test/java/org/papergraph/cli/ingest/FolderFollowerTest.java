package org.papergraph.cli.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.ingest.FolderWatch;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestProgress;
import org.papergraph.ingest.StoredDocuments;
import org.papergraph.store.Store;

@Timeout(60)
class FolderFollowerTest {

    private static final ModelIdentity MODEL = new ModelIdentity("none", "0".repeat(64), "1", "a model that finds nothing");

    @TempDir
    Path temporary;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void storeFollowsTheFolder() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lists")).toRealPath();
        write(folder, "a.txt", "Abstract:One.\n");
        follow(folder, true, () -> {
            await("added      1 entry, 0 problems         a.txt (abstract listing)");
            write(folder, "a.txt", "Abstract:One.\nAbstract:Two.\n");
            await("replaced   2 entries, 0 problems       a.txt (abstract listing)");
            write(folder, "b.txt", "Dear all,\n");
            await("unread     0 entries, 1 problem        b.txt");
            Files.delete(folder.resolve("a.txt"));
            await("withdrawn  a.txt");
        });
        assertEquals(List.of(), documents());
        assertTrue(err.toString().startsWith("b.txt: this is plain text"), err.toString());
    }

    @Test
    void whatWentWhileNobodyFollowedIsWithdrawnOnlyWhenToldSo() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lists")).toRealPath();
        write(folder, "a.txt", "Abstract:One.\n");
        write(folder, "b.txt", "Abstract:Two.\n");
        follow(folder, false, () -> {
            await("added      1 entry, 0 problems         b.txt (abstract listing)");
            Files.delete(folder.resolve("b.txt"));
            await("gone       b.txt (its entries stay; --withdraw-removed takes them out)");
        });
        Files.delete(folder.resolve("a.txt"));
        assertEquals(2, documents().size());
        follow(folder, true, () -> {
            await("withdrawn  a.txt");
            await("withdrawn  b.txt");
        });
        assertEquals(List.of(), documents());
    }

    @Test
    void changesWaitWhileAnotherHoldsTheStore() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lists")).toRealPath();
        write(folder, "a.txt", "Abstract:One.\n");
        Store held = store();
        follow(folder, false, () -> await(err, "; trying again"));
        held.close();
        follow(folder, false, () -> await("added      1 entry, 0 problems         a.txt (abstract listing)"));
    }

    @Test
    void storeThatIsOpenFollowsTheFolderAndIsReadMeanwhile() throws IOException {
        Path folder = Files.createDirectory(temporary.resolve("lists")).toRealPath();
        write(folder, "a.txt", "Abstract:One.\n");
        try (Store open = store()) {
            FolderFollower follower = FolderFollower.beside(open, folder, this::pipeline, true, new PrintWriter(out, true), new PrintWriter(err, true));
            follower.begin();
            await("added      1 entry, 0 problems         a.txt (abstract listing)");
            assertEquals(1, new StoredDocuments(open).all().size());
            Files.delete(folder.resolve("a.txt"));
            await("withdrawn  a.txt");
            assertEquals(List.of(), new StoredDocuments(open).all());
            assertTrue(follower.end());
        }
    }

    /** What somebody does in the meantime. */
    private interface Deed {
        void run() throws IOException;
    }

    private void follow(Path folder, boolean withdrawing, Deed deed) throws IOException {
        FolderWatch watch = new FolderWatch(folder, Duration.ofMillis(50), Duration.ofSeconds(30));
        FolderFollower follower = new FolderFollower(folder, watch, FolderFollower.opening(this::store),
                this::pipeline, withdrawing, new PrintWriter(out, true), new PrintWriter(err, true));
        CompletableFuture<Void> following = CompletableFuture.runAsync(() -> {
            try {
                follower.follow();
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
        deed.run();
        follower.end();
        following.join();
    }

    private Ingest pipeline(Store store) {
        return new Ingest(store, entry -> AnnotatedEntry.of(entry, Annotation.none(), Annotation.none()), MODEL, Ingest.Options.standard("test", IngestProgress.SILENT));
    }

    private Store store() {
        return Store.open(temporary.resolve("db"));
    }

    private List<StoredDocuments.StoredDocument> documents() {
        try (Store open = store()) {
            return new StoredDocuments(open).all();
        }
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private void await(String line) {
        await(out, line + "\n");
    }

    private static void await(StringWriter text, String part) {
        while (!text.toString().contains(part)) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException timeout) {
                throw new IllegalStateException("waited in vain for " + part + " in " + text, timeout);
            }
        }
    }
}
