package org.papergraph.ingest;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.papergraph.document.Entry;

/**
 * Annotates entries on several threads and passes them on in the order of submission.
 *
 * @param <T> what is made of an entry
 */
final class OrderedAnnotationExecutor<T> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 8;

    private final Function<Entry, T> annotator;
    private final Consumer<T> sink;
    private final int limit;
    private final ExecutorService threads;
    private final Deque<Future<T>> waiting = new ArrayDeque<>();

    OrderedAnnotationExecutor(Function<Entry, T> annotator, int threads, Consumer<T> sink) {
        this.annotator = annotator;
        this.sink = sink;
        this.limit = WAITING_PER_THREAD * threads;
        this.threads = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "annotation");
            thread.setDaemon(true);
            return thread;
        });
    }

    void put(Entry entry) {
        waiting.addLast(threads.submit(() -> annotator.apply(entry)));
        if (waiting.size() >= limit) {
            handOn();
        }
    }

    void finish() {
        while (!waiting.isEmpty()) {
            handOn();
        }
    }

    private void handOn() {
        try {
            sink.accept(waiting.removeFirst().get());
        } catch (ExecutionException failure) {
            throw new IllegalStateException("an entry could not be annotated: " + failure.getCause(), failure.getCause());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while annotating");
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
