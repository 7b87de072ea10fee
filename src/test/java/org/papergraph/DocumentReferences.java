package org.papergraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files and classes that a Markdown document names: links between documents, and in backticks
 * paths from the project's folder ({@code queries/*.rq}), names of source files ({@code Store.java}),
 * full names ({@code org.papergraph.store}) and names of classes ({@code DocumentReader}, {@code Store.open}).
 * What stands in a fenced block is an example and is left alone. A class of a library is named with its package.
 */
final class DocumentReferences {

    private static final String PACKAGE = "org.papergraph.";
    private static final Set<String> NOT_KEPT = Set.of("", ".git", "target", "papergraph-db");
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```.*?^ *```");
    private static final Pattern LINK = Pattern.compile("]\\((?![a-z]+:|#)([^)#\\s]+)");
    private static final Pattern CODE = Pattern.compile("`([^`\\s]+)`");
    private static final Pattern IN_A_FOLDER = Pattern.compile("(\\./)?(src|docs|ontology|queries|seeds|\\.ci)(/.*)?");
    private static final Pattern FILE = Pattern.compile("[\\w.*{}-]+(/[\\w.*{}-]+)*\\.(java|jte|md|properties|rq|xml)");
    private static final Pattern FULL_NAME = Pattern.compile("(?<path>[a-z]\\w*(?:\\.[a-z]\\w*)+)(?:\\.(?<class>[A-Z]\\w*)(?:[.#].*)?)?");
    private static final Pattern CLASS = Pattern.compile("(?<name>(?:[A-Z][a-z0-9]+){2,}|[A-Z][a-z0-9]+(?=[.#][a-z]))(?:[.#(].*)?");

    private final Path project;
    private final List<Path> files;

    private DocumentReferences(Path project, List<Path> files) {
        this.project = project;
        this.files = files;
    }

    static DocumentReferences in(Path project) {
        List<Path> files = list(project, 1)
                .filter(path -> !NOT_KEPT.contains(path.getFileName().toString())).flatMap(path -> list(path, Integer.MAX_VALUE))
                .map(project::relativize).toList();
        return new DocumentReferences(project, files);
    }

    /** A file or a folder and what is below it. */
    private static Stream<Path> list(Path path, int depth) {
        try (Stream<Path> below = Files.walk(path, depth)) {
            return below.toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The documents of the project: those at the top, such as the README, and all of {@code docs}. */
    List<Path> documents() {
        return files.stream().filter(path -> (path.getNameCount() == 1 || path.startsWith("docs"))
                && path.toString().endsWith(".md")).sorted().toList();
    }

    /** What the document names and the project does not hold. */
    Set<String> missing(Path document) {
        try {
            return missing(document, Files.readString(project.resolve(document)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Set<String> missing(Path document, String markdown) {
        String prose = FENCED.matcher(markdown).replaceAll("");
        Set<String> missing = new TreeSet<>();
        found(CODE, prose).stream().filter(code -> !holds(code)).forEach(missing::add);
        found(LINK, prose).stream().filter(link -> !holdsFile(linked(document, link))).forEach(missing::add);
        return missing;
    }

    private boolean holds(String code) {
        if (IN_A_FOLDER.matcher(code).matches()) {
            return holdsFile(code);
        }
        if (code.startsWith(PACKAGE)) {
            return holdsFullName(code);
        }
        if (FILE.matcher(code).matches()) {
            return holdsFile(code) || holdsFile("**/" + code);
        }
        Matcher name = CLASS.matcher(code);
        return !name.matches() || holdsFile("src/**/" + name.group("name") + ".java");
    }

    private boolean holdsFullName(String code) {
        Matcher name = FULL_NAME.matcher(code);
        return name.matches() && holdsFile("src/*/java/" + name.group("path").replace('.', '/')
                + (name.group("class") == null ? "" : "/" + name.group("class") + ".java"));
    }

    private static String linked(Path document, String link) {
        return document.resolveSibling(link).normalize().toString();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** Whether a file or folder has this path, where {@code *} and <code>{name}</code> stand for any part. */
    private boolean holdsFile(String path) {
        String glob = path.replaceAll("\\{[^}]*}", "*").replaceFirst("^\\./", "").replaceFirst("/$", "");
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        return files.stream().anyMatch(matcher::matches);
    }
}
