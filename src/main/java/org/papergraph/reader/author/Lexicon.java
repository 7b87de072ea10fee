package org.papergraph.reader.author;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.papergraph.document.Listing;

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
        Listing.lines(Lexicon.class, resource).map(line -> line.split(" ", 2))
                .forEach(line -> Arrays.stream(line[1].split("\\|")).map(String::strip)
                        .forEach(words.computeIfAbsent(line[0], kind -> new HashSet<>())::add));
        return words;
    }
}
