package org.papergraph.ingest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that a path means: a file, all documents in a folder, or what a pattern matches. */
public final class DocumentFinder {

    private static final Set<String> NO_DOCUMENTS = Set.of("license", "notice", "copying", "changelog");

    private DocumentFinder() {
    }

    /**
     * The files, sorted. In a folder, hidden files and those that describe it ({@code README.md} and the like) are no
     * documents.
     *
     * @throws NoSuchFileException when there is no such file, or a pattern matches none
     */
    public static List<Path> find(String path) throws IOException {
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            return within(file);
        }
        if (Files.exists(file)) {
            return List.of(file);
        }
        List<Path> matching = isPattern(path) ? matching(path) : List.of();
        if (matching.isEmpty()) {
            throw new NoSuchFileException(path);
        }
        return matching;
    }

    private static List<Path> within(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> isDocument(folder.relativize(file))).sorted().toList();
        }
    }

    private static boolean isDocument(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return !name.endsWith(".md") && !name.startsWith("readme") && NO_DOCUMENTS.stream().noneMatch(name::startsWith);
    }

    private static boolean isPattern(String path) {
        return path.matches(".*[*?\\[{].*");
    }

    private static List<Path> matching(String pattern) throws IOException {
        Path fixed = Path.of(pattern).isAbsolute() ? Path.of("/") : Path.of("");
        for (Path part : Path.of(pattern)) {
            if (isPattern(part.toString())) {
                break;
            }
            fixed = fixed.resolve(part);
        }
        if (!Files.isDirectory(fixed.toString().isEmpty() ? Path.of(".") : fixed)) {
            return List.of();
        }
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        try (Stream<Path> files = Files.walk(fixed)) {
            return files.filter(Files::isRegularFile).filter(matcher::matches).sorted().toList();
        }
    }
}
