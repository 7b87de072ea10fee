package org.papergraph.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found. */
public enum SearchableType {
    PAPER("paper", "paper", "papers"),
    METHOD("method", "method", "methods"),
    TASK("task", "task", "tasks"),
    DATASET("dataset", "dataset", "datasets"),
    METRIC("metric", "metric", "metrics"),
    PERSON("person", "person", "people"),
    ORGANIZATION("organization", "organization", "organizations"),
    VENUE("venue", "venue", "venues"),
    DOCUMENT("source", "document", "documents");

    private final String segment;
    private final String word;
    private final String plural;

    SearchableType(String segment, String word, String plural) {
        this.segment = segment;
        this.word = word;
        this.plural = plural;
    }

    /** What the key of an IRI tells, such as {@code paper/a-title-0f3a}; empty for what is not looked for. */
    static Optional<SearchableType> ofKey(String key) {
        int slash = key.indexOf('/');
        return slash < 0 || key.indexOf('/', slash + 1) >= 0
                ? Optional.empty()
                : Arrays.stream(values()).filter(kind -> kind.segment.equals(key.substring(0, slash))).findFirst();
    }

    /** What somebody calls it, one or many of them. */
    public static Optional<SearchableType> named(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.word.equals(lower) || kind.plural.equals(lower)).findFirst();
    }

    /** The first part of the keys of such things. */
    public String segment() {
        return segment;
    }

    public String word() {
        return word;
    }

    public String plural() {
        return plural;
    }

    public boolean isConcept() {
        return this == METHOD || this == TASK || this == DATASET || this == METRIC;
    }

    /** The class by which the style sheet colours concepts. */
    public String tone() {
        return isConcept() ? word : "";
    }
}
