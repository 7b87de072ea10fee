package org.papergraph.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.compress.MemoryLimitException;
import org.papergraph.store.IoFault;

/** Failures on a document in words, with what to do. */
public final class FailureReason {

    private FailureReason() {
    }

    public static String of(Throwable failure) {
        Throwable origin = Stream.iterate(failure, Throwable::getCause).takeWhile(cause -> cause != null)
                .filter(cause -> cause instanceof OutOfMemoryError || cause instanceof StackOverflowError).findFirst()
                .orElse(failure instanceof UncheckedIOException unchecked ? unchecked.getCause() : failure);
        return origin instanceof IOException ? "cannot be read: " + ofReading(origin) : ofProgram(origin);
    }

    private static String ofReading(Throwable failure) {
        if (failure instanceof EOFException) {
            return "it is cut off before its end";
        }
        if (failure instanceof MemoryLimitException beyond) {
            return "decompressing it takes " + beyond.getMemoryNeededInKb() / 1024 + " MB of memory, more than the "
                    + beyond.getMemoryLimitInKb() / 1024 + " MB that are granted; compress it anew with less (xz -6) or ingest it decompressed";
        }
        return IoFault.words(failure);
    }

    private static String ofProgram(Throwable failure) {
        if (failure instanceof OutOfMemoryError) {
            return "it takes more memory than the " + (Runtime.getRuntime().maxMemory() >> 20)
                    + " MB that Java has; give it more (PAPERGRAPH_JAVA_OPTIONS=-Xmx2g) or break the document up";
        }
        return "the program failed on it (" + (failure instanceof StackOverflowError ? "a text of it is nested or repeats too deeply" : failure)
                + "); please report this with the document";
    }
}
