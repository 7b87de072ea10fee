package org.papergraph.web.curation;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * The writes of visitors, one at a time, while others read. A write runs in a thread of its own, which neither the time of a query nor the
 * end of the server interrupts: it is done whole, whatever becomes of the request. Thread-safe.
 */
final class WriteLine {

    private final Semaphore turn = new Semaphore(1, true);
    private final ExecutorService writer = Executors.newSingleThreadExecutor(WriteLine::thread);
    private final Duration patience;

    /** @param patience for which a write waits for its turn */
    WriteLine(Duration patience) {
        this.patience = patience;
    }

    /**
     * The outcome of a write; empty where others took too long before it.
     *
     * @throws RuntimeException that the write threw, which leaves nothing of it
     */
    <T> Optional<T> write(Supplier<T> action) {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS) ? Optional.of(writer.submit(() -> inTurn(action)).get()) : Optional.empty();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure.getCause());
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the server ends while a decision is written", end);
        }
    }

    private <T> T inTurn(Supplier<T> action) {
        try {
            return action.get();
        } finally {
            turn.release();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "decisions");
        thread.setDaemon(true);
        return thread;
    }
}
