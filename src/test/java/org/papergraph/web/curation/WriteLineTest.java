package org.papergraph.web.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class WriteLineTest {

    @Test
    void writeWaitsForItsTurnOnlySoLong() {
        WriteLine line = new WriteLine(Duration.ofMillis(50));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Optional<String>> first = CompletableFuture.supplyAsync(() -> line.write(() -> {
            begun.countDown();
            await(ended);
            return "first";
        }));
        await(begun);
        assertEquals(Optional.empty(), line.write(() -> "second"));
        ended.countDown();
        assertEquals(Optional.of("first"), first.join());
        assertEquals(Optional.of("third"), line.write(() -> "third"));
    }

    @Test
    void failureComesThroughAndTheNextWriteHasItsTurn() {
        WriteLine line = new WriteLine(Duration.ofMillis(50));
        RefusedFormException failure = new RefusedFormException("label", "no");
        assertEquals(failure, assertThrows(RefusedFormException.class, () -> line.write(() -> {
            throw failure;
        })));
        assertEquals(Optional.of("next"), line.write(() -> "next"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
