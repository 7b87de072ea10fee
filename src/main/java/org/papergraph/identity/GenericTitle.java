package org.papergraph.identity;

import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.document.Listing;

/** Titles that many works have, such as {@code Editorial}: they say what a work is and not which. */
public final class GenericTitle {

    private static final Set<String> KEYS = Listing.lines(GenericTitle.class, "generic-titles.txt").map(TitleKey::of).collect(Collectors.toUnmodifiableSet());

    private GenericTitle() {
    }

    /** @param key a {@link TitleKey} */
    public static boolean hasKey(String key) {
        return KEYS.contains(key);
    }
}
