package org.papergraph.identity.wording;

import java.util.Set;
import java.util.stream.Collectors;
import org.papergraph.document.Listing;

/**
 * Words with a capital in the middle of any sentence, such as {@code Gaussian} and {@code Fréchet}: those that abstracts
 * of arXiv write so in at least 85 of 100 places where no other capital stands beside them.
 */
final class ProperWords {

    private static final Set<String> WORDS = Listing.lines(ProperWords.class, "proper-words.txt").collect(Collectors.toUnmodifiableSet());

    private ProperWords() {
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
