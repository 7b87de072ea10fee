package org.papergraph.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.Store;
import org.papergraph.web.view.CountReader.Count;

class LastKnownTest {

    @Test
    void lastValueIsGivenUntilTheNewOneIsThere() throws InterruptedException {
        AtomicInteger computed = new AtomicInteger();
        CountDownLatch slow = new CountDownLatch(1);
        try (Store store = Store.inMemory()) {
            LastKnown<Integer> value = new LastKnown<>(store, () -> {
                if (computed.get() > 0) {
                    await(slow);
                }
                return computed.incrementAndGet();
            }, Optional.empty());
            assertEquals(1, value.get());
            store.write(dataset -> { });
            assertEquals(1, value.get());
            assertFalse(value.isCurrent());
            slow.countDown();
            assertEquals(2, value.get());
            assertTrue(value.isCurrent());
            assertEquals(2, value.get());
            assertEquals(2, computed.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException ending) {
            throw new IllegalStateException(ending);
        }
    }

    @Test
    void countsAreThereAtTheNextStart(@TempDir Path folder) throws Exception {
        try (Store store = Store.open(folder)) {
            CountReader counts = new CountReader(store, new QueryRunner(store, Duration.ofSeconds(30)));
            assertEquals(0, counts.read().get(0).number());
        }
        Path kept = folder.resolve("counts-kept.txt");
        Files.writeString(kept, Files.readString(kept).replace("0 papers", "7 papers"));
        try (Store store = Store.open(folder)) {
            CountReader counts = new CountReader(store, new QueryRunner(store, Duration.ofSeconds(30)));
            assertEquals(List.of(new Count("papers", 7)), counts.read().subList(0, 1), "what was kept for this version is not counted again");
            store.write(dataset -> { });
            assertEquals(0, counts.current().get(0).number());
        }
    }
}
