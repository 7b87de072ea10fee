package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.Item;
import org.papergraph.document.Problem;

class AnnotatedItemsTest {

    private static final int THREADS = 4;
    private static final int MOST_WAITING = 10_000;

    private final List<String> received = new ArrayList<>();

    private final AnnotatedItems.Receiver<Integer> receiver = new AnnotatedItems.Receiver<>() {

        @Override
        public void receive(Integer number, long bytes) {
            received.add(number + " at " + bytes);
        }

        @Override
        public void receive(Item item) {
            received.add("problem");
        }
    };

    @Test
    void itemsComeInTheOrderOfTheDocument() {
        AnnotatedItems.Reading document = sink -> {
            IntStream.rangeClosed(1, 200).forEach(number -> sink.put(entry(number), number * 10L));
            sink.put(new Problem("list", 7, "the end is missing"), 3000);
            return Optional.empty();
        };
        try (AnnotatedItems<Integer> items = items(document, entry -> pause(entry.number() * 7 % 5))) {
            while (items.pass(receiver)) {
                assertTrue(received.size() <= 201);
            }
            assertFalse(items.pass(receiver), "the end stays the end");
        }
        List<String> expected = new ArrayList<>(IntStream.rangeClosed(1, 200).mapToObj(number -> number + " at " + number * 10).toList());
        expected.add("problem");
        assertEquals(expected, received);
    }

    @Test
    void entriesAreAnnotatedOnAllThreads() {
        CountDownLatch allAtWork = new CountDownLatch(THREADS);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (AnnotatedItems<Integer> items = items(entries(THREADS), entry -> {
            threads.add(Thread.currentThread());
            allAtWork.countDown();
            await(allAtWork);
        })) {
            while (items.pass(receiver)) {
                assertTrue(threads.size() <= THREADS);
            }
        }
        assertEquals(THREADS, threads.size());
    }

    @Test
    void readingWaitsForRoom() throws InterruptedException {
        AtomicInteger read = new AtomicInteger();
        AnnotatedItems.Reading endless = sink -> {
            while (true) {
                sink.put(entry(read.incrementAndGet()), 0);
            }
        };
        try (AnnotatedItems<Integer> items = items(endless, entry -> { })) {
            for (int taken = 1; taken <= 50; taken++) {
                assertTrue(items.pass(receiver));
            }
            Thread.sleep(50);
            assertTrue(read.get() <= 50 + MOST_WAITING / 500 + 1, read + " entries were read");
        }
    }

    @Test
    void entryThatCannotBeAnnotatedComesWithItsReason() {
        try (AnnotatedItems<Integer> items = items(entries(3), entry -> {
            if (entry.number() == 2) {
                throw new IllegalArgumentException("no model");
            }
        })) {
            assertTrue(items.pass(receiver));
            IllegalStateException failure = assertThrows(IllegalStateException.class, () -> items.pass(receiver));
            assertTrue(failure.getMessage().endsWith("no model"), failure.getMessage());
        }
        assertEquals(List.of("1 at 0"), received);
    }

    @Test
    void whatTheReadingThrowsComesBehindWhatWasRead() {
        AnnotatedItems.Reading cut = sink -> {
            sink.put(entry(1), 5);
            throw new IOException("the disk is gone");
        };
        try (AnnotatedItems<Integer> items = items(cut, entry -> { })) {
            assertTrue(items.pass(receiver));
            UncheckedIOException failure = assertThrows(UncheckedIOException.class, () -> items.pass(receiver));
            assertEquals("the disk is gone", failure.getCause().getMessage());
        }
    }

    private interface Work {
        void on(Entry entry);
    }

    private static AnnotatedItems.Reading entries(int count) {
        return sink -> {
            IntStream.rangeClosed(1, count).forEach(number -> sink.put(entry(number), 0));
            return Optional.empty();
        };
    }

    private static AnnotatedItems<Integer> items(AnnotatedItems.Reading document, Work work) {
        return new AnnotatedItems<>(document, entry -> {
            work.on(entry);
            return entry.number();
        }, THREADS, MOST_WAITING);
    }

    private static Entry entry(int number) {
        return Entry.ofTexts(number, number, "Title " + number, "");
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
