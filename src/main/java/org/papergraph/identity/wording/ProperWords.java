package org.papergraph.identity.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words with a capital in the middle of any sentence, such as {@code Gaussian} and {@code Fréchet}: those that abstracts
 * of arXiv write so in at least 85 of 100 places where no other capital stands beside them.
 */
final class ProperWords {

    private static final Set<String> WORDS = read();

    private ProperWords() {
    }

    static boolean contains(String word) {
        return WORDS.contains(word);
    }

    private static Set<String> read() {
        try (InputStream words = Objects.requireNonNull(ProperWords.class.getResourceAsStream("proper-words.txt"))) {
            return new String(words.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException("the list of proper words in the program cannot be read", failure);
        }
    }
}
