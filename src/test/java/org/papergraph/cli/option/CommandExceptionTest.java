package org.papergraph.cli.option;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.jena.atlas.RuntimeIOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.papergraph.store.StoreException;

class CommandExceptionTest {

    private static String told(Throwable failure) {
        StringWriter err = new StringWriter();
        assertEquals(1, CommandException.report(failure, new PrintWriter(err)));
        assertEquals(1, err.toString().lines().count(), err.toString());
        return err.toString().strip();
    }

    static Stream<Arguments> faults() {
        IOException full = new IOException("No space left on device");
        return Stream.of(
                Arguments.of(new NoSuchFileException("a.txt"), "there is no such file: a.txt"),
                Arguments.of(new UncheckedIOException(new NoSuchFileException("a.txt")), "there is no such file: a.txt"),
                Arguments.of(new AccessDeniedException("a.txt"), "no permission: a.txt"),
                Arguments.of(new FileSystemException("a.txt", null, "Read-only file system"), "a.txt: the disk can only be read; write to another one"),
                Arguments.of(new FileSystemException("a.txt", null, "Too many open files"), "a.txt: too many files are open; allow more, such as with 'ulimit -n 1024', and try again"),
                Arguments.of(full, "the disk is full (No space left on device); make room and try again"),
                Arguments.of(new RuntimeIOException(full), "the disk is full (No space left on device); make room and try again"),
                Arguments.of(new IllegalStateException("whatever", new ExecutionException(full)), "the disk is full (No space left on device); make room and try again"),
                Arguments.of(new StoreException(Path.of("db"), "in use", full), "db: in use"),
                Arguments.of(new IllegalStateException(new CommandException("no such thing")), "no such thing"),
                Arguments.of(new NullPointerException(), "unexpected NullPointerException; set PAPERGRAPH_DEBUG=1 for details"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultsAreToldInPlainWords(Throwable failure, String words) {
        assertEquals("papergraph: " + words, told(failure));
    }

    @Test
    void memoryThatIsShortIsToldWithWhatHelps() {
        String words = told(new ExecutionException(new OutOfMemoryError("Java heap space")));
        assertTrue(words.matches("papergraph: out of memory: \\d+ MB are not enough for this; allow more, such as with PAPERGRAPH_JAVA_OPTIONS=-Xmx2g"), words);
    }
}
