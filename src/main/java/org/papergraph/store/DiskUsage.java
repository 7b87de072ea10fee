package org.papergraph.store;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The room that a folder takes on the disk: TDB2's files have holes, which take none. */
final class DiskUsage {

    private static final long KIBIBYTE = 1024;

    private DiskUsage() {}

    /** As the system's {@code du} counts it, in bytes; the length of all files where there is none. */
    static long of(Path folder) throws IOException {
        Path real = folder.toRealPath();
        Optional<Long> counted = counted(real);
        return counted.isPresent() ? counted.get() : length(real);
    }

    private static Optional<Long> counted(Path folder) {
        try {
            Process du = new ProcessBuilder("du", "-sk", folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            du.getOutputStream().close();
            String kibibytes = new String(du.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\\s", 2)[0];
            return kibibytes.matches("\\d{1,15}") ? Optional.of(Long.parseLong(kibibytes) * KIBIBYTE) : Optional.empty();
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /** A file that vanishes meanwhile counts nothing. */
    private static long length(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toFile).filter(File::isFile).mapToLong(File::length).sum();
        }
    }
}
