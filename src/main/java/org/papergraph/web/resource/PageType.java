package org.papergraph.web.resource;

import java.util.Arrays;
import java.util.regex.Pattern;

/** What a thing is, as its key tells. */
enum PageType {
    PAPER("paper/[^/]+"),
    CONCEPT("(?:method|task|dataset|metric)/[^/]+"),
    AGENT("(?:person|organization)/[^/]+"),
    VENUE("venue/[^/]+"),
    DOCUMENT("source/[^/]+"),
    ENTRY("source/[^/]+/entry/[^/]+"),
    EVIDENCE("(?:mention|statement)/[^/]+"),
    RUN("run/[^/]+"),
    DECISION("decision/[^/]+"),
    /** everything else, also what is part of one of the above */
    OTHER(".*");

    private final Pattern keys;

    PageType(String keys) {
        this.keys = Pattern.compile(keys);
    }

    /** @param key such as {@code paper/a-title-0f3a} */
    static PageType of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.keys.matcher(key).matches()).findFirst().orElse(OTHER);
    }
}
