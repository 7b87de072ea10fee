package org.papergraph.reader.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** The words that author lines and the names of organisations are known by, from files that come with the program. */
final class Lexicon {

    private static final Map<String, Set<String>> AUTHOR_LINES = read("author-lines.txt");
    private static final Map<String, Set<String>> ORGANIZATIONS = read("organizations.txt");

    private Lexicon() {
    }

    static Set<String> ofAuthorLines(String kind) {
        return Objects.requireNonNull(AUTHOR_LINES.get(kind), kind);
    }

    static Set<String> ofOrganizations(String kind) {
        return Objects.requireNonNull(ORGANIZATIONS.get(kind), kind);
    }

    /** Lines of a kind, a blank, and words parted by {@code |}; remarks behind {@code #}. */
    private static Map<String, Set<String>> read(String resource) {
        Map<String, Set<String>> words = new TreeMap<>();
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource), resource)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .forEach(line -> Arrays.stream(line[1].split("\\|")).map(String::strip)
                            .forEach(words.computeIfAbsent(line[0], kind -> new HashSet<>())::add));
            return words;
        } catch (IOException failure) {
            throw new UncheckedIOException("the program's own file " + resource + " cannot be read", failure);
        }
    }
}
