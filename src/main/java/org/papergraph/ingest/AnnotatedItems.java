package org.papergraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryText;
import org.papergraph.document.Item;
import org.papergraph.reader.DocumentFormat;

/**
 * The items of a document in its order: one thread reads them and several annotate its entries, ahead of the one that takes them as far as the memory
 * for it goes. What the reading throws is thrown in the place of the next item.
 *
 * @param <T> what is made of an entry
 */
final class AnnotatedItems<T> implements AutoCloseable {

    /** Bytes of the heap for each character that waits: some fifty bytes are made of one. */
    private static final int MEMORY_SHARE = 2048;
    /** In characters, of an entry besides its texts, and of a reference or another item. */
    private static final int ENTRY = 500;
    private static final int OTHER = 200;

    private final Function<Entry, T> annotator;
    private final int mostWaiting;
    private final Semaphore room;
    private final BlockingQueue<Next<T>> ahead = new LinkedBlockingQueue<>();
    private final ExecutorService threads;
    private final Thread reading;
    /** One or none; written by the thread that reads, before the end. */
    private final List<DocumentFormat> format = new ArrayList<>();
    private boolean ended;

    /** Reads a document to its end, and gives the format that it is in, if any. */
    @FunctionalInterface
    interface Reading {

        Optional<DocumentFormat> read(Sink sink) throws IOException;
    }

    /** Takes what is read. */
    @FunctionalInterface
    interface Sink {

        /** @param bytes of the file that were read so far */
        void put(Item item, long bytes);
    }

    /** Takes what is annotated. */
    interface Receiver<T> {

        /** @param bytes of the file that were read for it */
        void receive(T annotated, long bytes);

        /** Receives what is no entry. */
        void receive(Item item);
    }

    /** Passes an item on; false at the end. */
    @FunctionalInterface
    private interface Next<T> {

        boolean passTo(Receiver<T> receiver) throws ExecutionException, InterruptedException;
    }

    /** @param threads that annotate; nothing that is passed on depends on their number */
    AnnotatedItems(Reading document, Function<Entry, T> annotator, int threads) {
        this(document, annotator, threads, (int) Math.min(Integer.MAX_VALUE, Runtime.getRuntime().maxMemory() / MEMORY_SHARE));
    }

    /** @param mostWaiting characters that may wait to be taken */
    AnnotatedItems(Reading document, Function<Entry, T> annotator, int threads, int mostWaiting) {
        this.annotator = annotator;
        this.mostWaiting = mostWaiting;
        this.room = new Semaphore(mostWaiting);
        this.threads = Executors.newFixedThreadPool(threads, task -> daemon(task, "annotation"));
        this.reading = daemon(() -> read(document), "reading");
        reading.start();
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Passes the next item on, as soon as there is one; false at the end.
     *
     * @throws CancellationException where the thread is interrupted
     */
    boolean pass(Receiver<T> receiver) {
        try {
            ended = ended || !ahead.take().passTo(receiver);
            return !ended;
        } catch (ExecutionException failure) {
            throw new IllegalStateException("an entry could not be annotated: " + failure.getCause(), failure.getCause());
        } catch (InterruptedException interruption) {
            throw cancelled();
        }
    }

    /** The format of the document, which is known at its end. */
    Optional<DocumentFormat> format() {
        return format.stream().findFirst();
    }

    private void read(Reading document) {
        try {
            document.read(this::put).ifPresent(format::add);
            ahead.add(receiver -> false);
        } catch (IOException failure) {
            ahead.add(receiver -> {
                throw new UncheckedIOException(failure);
            });
        } catch (RuntimeException failure) {
            ahead.add(receiver -> {
                throw failure;
            });
        } catch (StackOverflowError | OutOfMemoryError failure) {
            ahead.add(receiver -> {
                throw failure;
            });
        }
    }

    private void put(Item item, long bytes) {
        int size = Math.min(mostWaiting, size(item));
        try {
            room.acquire(size);
        } catch (InterruptedException closing) {
            throw cancelled();
        }
        Next<T> next = item instanceof Entry entry ? annotated(entry, bytes) : receiver -> {
            receiver.receive(item);
            return true;
        };
        ahead.add(receiver -> {
            room.release(size);
            return next.passTo(receiver);
        });
    }

    private Next<T> annotated(Entry entry, long bytes) {
        Future<T> annotated = threads.submit(() -> annotator.apply(entry));
        return receiver -> {
            receiver.receive(annotated.get(), bytes);
            return true;
        };
    }

    private static int size(Item item) {
        return item instanceof Entry entry
                ? ENTRY + OTHER * entry.references().size() + entry.texts().stream().map(EntryText::value).mapToInt(String::length).sum()
                : OTHER;
    }

    private static CancellationException cancelled() {
        Thread.currentThread().interrupt();
        return new CancellationException("interrupted while annotating");
    }

    /** Ends the reading, wherever it is. */
    @Override
    public void close() {
        threads.shutdownNow();
        reading.interrupt();
        try {
            reading.join();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
