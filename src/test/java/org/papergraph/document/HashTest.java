package org.papergraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HashTest {

    @Test
    void hashIsSha256OfThePartsEndedByZeroBytes() {
        assertEquals("ffe9aaeaa2a2d5048174df0b80599ef0197ec024c4b051bc9860cff58ef7f9f3", Hash.of("a"));
        assertEquals("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Hash.of());
        assertEquals("ffe9aaea", Hash.digits(8, "a"));
    }

    @Test
    void bordersOfPartsCount() {
        Set<String> hashes = Stream.of(Hash.of("ab", "c"), Hash.of("a", "bc"), Hash.of("abc"), Hash.of("abc", ""), Hash.of("", "abc"))
                .collect(Collectors.toSet());
        assertEquals(5, hashes.size());
    }

    @Test
    void charactersCountAsUtf8() {
        assertNotEquals(Hash.of("é"), Hash.of("e\u0301"));
        assertNotEquals(Hash.of("?"), Hash.of("\uD83D\uDE80"));
    }
}
