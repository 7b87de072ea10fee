package org.papergraph.progress;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicLong;

/** Receives the progress of long work, step by step. */
public interface Progress {

    /** Ignores all progress. */
    Progress SILENT = new Progress() {};

    /**
     * A step begins, in which there is so much to do.
     *
     * @param step what is done, in words
     * @param total in the unit of the step, such as resources or statements
     */
    default void begin(String step, long total) {
    }

    /** @param done of the step so far, in its unit */
    default void advance(long done) {
    }

    /** Begins a step of so many parts; what is returned is to be run behind each. */
    default Runnable parts(String step, long total) {
        begin(step, total);
        AtomicLong done = new AtomicLong();
        return () -> advance(done.incrementAndGet());
    }

    /** Begins a step that is done when all of these elements have been taken, and advances as they are. */
    default <T> Iterator<T> over(Iterator<T> elements, String step, long total) {
        begin(step, total);
        return new Iterator<>() {

            private static final int SOME = 1024;
            private long taken;

            @Override
            public boolean hasNext() {
                return elements.hasNext();
            }

            /** @throws NoSuchElementException behind the last one */
            @Override
            public T next() {
                T next = elements.next();
                taken++;
                if (taken % SOME == 0) {
                    advance(taken);
                }
                return next;
            }
        };
    }
}
