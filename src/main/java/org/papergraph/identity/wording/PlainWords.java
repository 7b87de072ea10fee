package org.papergraph.identity.wording;

import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.document.Listing;

/** Words of five letters or more that texts write in small letters, such as {@code integration}, and no names. */
final class PlainWords {

    private static final Set<String> WORDS = Listing.lines(PlainWords.class, "plain-words.txt").collect(Collectors.toUnmodifiableSet());

    private PlainWords() {
    }

    /** @param word in small letters */
    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
