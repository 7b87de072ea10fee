package org.papergraph.ingest;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.papergraph.store.Store;

/** Finds the files that a path means: a file, all documents in a folder, or what a pattern matches. */
public final class DocumentFinder {

    private static final Set<String> NO_DOCUMENTS = Set.of("readme", "license", "notice", "copying", "changelog");

    private DocumentFinder() {
    }

    /**
     * The files of several paths, each once, in the order of the paths; where two would have one name, each has as much of its path as
     * tells them apart.
     */
    public static List<DocumentFile> distinct(List<DocumentFile> files) {
        Map<String, DocumentFile> byPlace = new LinkedHashMap<>();
        files.forEach(file -> byPlace.putIfAbsent(file.place().isEmpty() ? file.path().toString() : file.place(), file));
        return named(List.copyOf(byPlace.values()));
    }

    private static List<DocumentFile> named(List<DocumentFile> files) {
        Map<String, Long> bearers = files.stream().collect(Collectors.groupingBy(DocumentFile::name, Collectors.counting()));
        Set<String> compressed = files.stream().filter(file -> bearers.get(file.name()) > 1 && file.hidesEnding()).map(DocumentFile::name).collect(Collectors.toSet());
        List<DocumentFile> longer = files.stream()
                .map(file -> bearers.get(file.name()) > 1 && (file.hidesEnding() || !compressed.contains(file.name())) ? file.withLongerName() : file).toList();
        return longer.equals(files) ? files : named(longer);
    }

    /**
     * The files, sorted. In a folder, hidden files and those that describe it ({@code README.md} and the like) are no
     * documents. What cannot be looked at, such as a folder without permission or a broken link, is among them.
     *
     * @throws NoSuchFileException when there is no such file, or a pattern matches none
     */
    public static List<DocumentFile> find(String path) throws IOException {
        Path file = Path.of(path);
        if (Files.isDirectory(file)) {
            return within(file);
        }
        if (Files.exists(file)) {
            return List.of(DocumentFile.of(file));
        }
        List<DocumentFile> matching = isPattern(path) ? matching(path) : List.of();
        if (matching.isEmpty()) {
            throw new NoSuchFileException(path);
        }
        return matching;
    }

    private static List<DocumentFile> within(Path folder) throws IOException {
        return within(folder, visited -> { });
    }

    /** @param visited takes the folder and those below it */
    static List<DocumentFile> within(Path folder, Consumer<Path> visited) throws IOException {
        return walk(folder, visited, file -> isDocument(folder.relativize(file)));
    }

    /** The files of a tree that are wanted, sorted, those of a store excepted; links are followed, and what cannot be looked at is among them, for its reading to tell. */
    private static List<DocumentFile> walk(Path root, Consumer<Path> visited, Predicate<Path> wanted) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(root, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                visited.accept(directory);
                return Store.isIn(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if ((attributes.isRegularFile() || attributes.isSymbolicLink()) && wanted.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                if (!(failure instanceof FileSystemLoopException) && wanted.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.naturalOrder());
        return files.stream().map(file -> DocumentFile.in(root, file)).toList();
    }

    /** True for a file of a folder that neither is hidden nor describes the folder. */
    public static boolean isDocument(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        String name = relative.getFileName().toString().toLowerCase(Locale.ROOT);
        return NO_DOCUMENTS.stream().noneMatch(name::startsWith);
    }

    static boolean isPattern(String path) {
        return path.matches(".*[*?\\[{].*");
    }

    private static List<DocumentFile> matching(String pattern) throws IOException {
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
        return walk(fixed, visited -> { }, matcher::matches);
    }
}
