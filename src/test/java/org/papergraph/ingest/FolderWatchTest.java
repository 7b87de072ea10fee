package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.ingest.FolderWatch.Changes;

@Timeout(60)
class FolderWatchTest {

    private static final Duration QUIET = Duration.ofMillis(150);

    @TempDir
    Path folder;

    private FolderWatch watch;

    @BeforeEach
    void open() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Abstract:One.\n");
        Files.createDirectory(folder.resolve("deep"));
        Files.writeString(folder.resolve("deep/b.txt"), "Abstract:Two.\n");
        watch = new FolderWatch(folder, QUIET, Duration.ofSeconds(30));
    }

    @AfterEach
    void close() throws IOException {
        watch.close();
    }

    @Test
    void atFirstEveryFileIsNew() throws IOException, InterruptedException {
        assertEquals(List.of("a.txt", "deep/b.txt"), names(next().files()));
    }

    @Test
    void newAndChangedFilesAreHandedOutAndThoseThatAreGone() throws IOException, InterruptedException {
        next();
        Files.writeString(folder.resolve("deep/b.txt"), "Abstract:Two again.\n");
        assertEquals(List.of("deep/b.txt"), names(next().files()));
        Files.createDirectory(folder.resolve("deep/new"));
        Files.writeString(folder.resolve("deep/new/c.txt"), "Abstract:Three.\n");
        assertEquals(List.of("deep/new/c.txt"), names(next().files()));
        Files.delete(folder.resolve("a.txt"));
        Changes changes = next();
        assertEquals(List.of("a.txt"), names(changes.removed()));
        assertEquals(List.of(), changes.files());
    }

    @Test
    void fileThatIsStillWrittenIsWaitedFor() throws IOException, InterruptedException {
        next();
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> write("slow.txt", 20));
        assertEquals(List.of("slow.txt"), names(next().files()));
        assertTrue(writing.isDone());
        assertEquals(20, Files.readAllLines(folder.resolve("slow.txt")).size());
    }

    @Test
    void folderThatIsGoneForAWhileIsNoRemoval() throws IOException, InterruptedException {
        next();
        Path away = folder.resolveSibling(folder.getFileName() + "-away");
        Files.move(folder, away);
        Thread.sleep(4 * QUIET.toMillis());
        Files.move(away, folder);
        Files.writeString(folder.resolve("z.txt"), "Abstract:Last.\n");
        Changes changes = next();
        assertEquals(List.of(), changes.removed());
        assertEquals(List.of("z.txt"), names(changes.files()));
    }

    @Test
    void closingEndsTheWaiting() throws Exception {
        next();
        CompletableFuture<Optional<Changes>> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return watch.next();
            } catch (IOException | InterruptedException failure) {
                throw new IllegalStateException(failure);
            }
        });
        watch.close();
        assertEquals(Optional.empty(), waiting.get());
    }

    private Changes next() throws IOException, InterruptedException {
        return watch.next().orElseThrow();
    }

    private void write(String name, int lines) {
        try {
            for (int line = 1; line <= lines; line++) {
                Files.writeString(folder.resolve(name), ("Abstract:" + line + "\n").repeat(line));
                Thread.sleep(QUIET.toMillis() / 5);
            }
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static List<String> names(List<DocumentFile> files) {
        return files.stream().map(DocumentFile::name).toList();
    }
}
