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
import org.papergraph.document.annotation.AnnotatedEntry;

/** Annotates entries on several threads and passes them on in the order of submission. */
final class OrderedAnnotationExecutor implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 8;

    private final Function<Entry, AnnotatedEntry> annotator;
    private final Consumer<AnnotatedEntry> sink;
    private final int limit;
    private final ExecutorService threads;
    private final Deque<Future<AnnotatedEntry>> waiting = new ArrayDeque<>();

    OrderedAnnotationExecutor(Function<Entry, AnnotatedEntry> annotator, int threads, Consumer<AnnotatedEntry> sink) {
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
