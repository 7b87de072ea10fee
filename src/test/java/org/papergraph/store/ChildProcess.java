package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** Starts another virtual machine with the classes of the tests, and waits for what it does. */
public final class ChildProcess {

    private ChildProcess() {}

    public static Process start(Class<?> main, Path... arguments) throws IOException {
        return run(command(main, arguments));
    }

    /** The limit is in blocks of 512 or 1024 bytes, as the shell counts. */
    static Process startWithShortFiles(int blocks, Class<?> main, Path... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "ulimit -f " + blocks + "; exec \"$@\"", "sh"));
        command.addAll(command(main, arguments));
        return run(command);
    }

    private static List<String> command(Class<?> main, Path... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(Stream.of(arguments).map(Path::toString).toList());
        return command;
    }

    private static Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    public static void await(Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.call()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited a minute in vain");
            }
            Thread.sleep(20);
        }
    }
}
