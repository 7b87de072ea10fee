package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;

class OrderedAnnotationExecutorTest {

    private static final int THREADS = 4;

    private final List<Integer> handedOn = new ArrayList<>();

    @Test
    void entriesLeaveInTheOrderInWhichTheyCame() {
        try (OrderedAnnotationExecutor<AnnotatedEntry> line = line(entry -> pause(entry.number() * 7 % 5))) {
            IntStream.rangeClosed(1, 200).forEach(number -> line.put(entry(number)));
            line.finish();
        }
        assertEquals(IntStream.rangeClosed(1, 200).boxed().toList(), handedOn);
    }

    @Test
    void entriesAreAnnotatedOnAllThreads() {
        CountDownLatch allAtWork = new CountDownLatch(THREADS);
        Set<Thread> threads = ConcurrentHashMap.newKeySet();
        try (OrderedAnnotationExecutor<AnnotatedEntry> line = line(entry -> {
            threads.add(Thread.currentThread());
            allAtWork.countDown();
            await(allAtWork);
        })) {
            IntStream.rangeClosed(1, THREADS).forEach(number -> line.put(entry(number)));
            line.finish();
        }
        assertEquals(THREADS, threads.size());
    }

    @Test
    void noMoreThanEightEntriesAThreadWait() {
        try (OrderedAnnotationExecutor<AnnotatedEntry> line = line(entry -> { })) {
            for (int number = 1; number <= 100; number++) {
                line.put(entry(number));
                assertTrue(number - handedOn.size() < 8 * THREADS, "waiting: " + (number - handedOn.size()));
            }
        }
    }

    @Test
    void entryThatCannotBeAnnotatedEndsTheLineWithItsReason() {
        try (OrderedAnnotationExecutor<AnnotatedEntry> line = line(entry -> {
            if (entry.number() == 2) {
                throw new IllegalArgumentException("no model");
            }
        })) {
            IntStream.rangeClosed(1, 3).forEach(number -> line.put(entry(number)));
            IllegalStateException failure = assertThrows(IllegalStateException.class, line::finish);
            assertTrue(failure.getMessage().endsWith("no model"), failure.getMessage());
        }
        assertEquals(List.of(1), handedOn);
    }

    private interface Work {
        void on(Entry entry);
    }

    private OrderedAnnotationExecutor<AnnotatedEntry> line(Work work) {
        return new OrderedAnnotationExecutor<>(entry -> {
            work.on(entry);
            return AnnotatedEntry.of(entry, Annotation.none(), Annotation.none());
        }, THREADS, annotated -> handedOn.add(annotated.entry().number()));
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
