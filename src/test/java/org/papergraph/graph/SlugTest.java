package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "A Cookbook of Self-Supervised Learning, a-cookbook-of-self-supervised-learning",
        "Kurt Gödel, kurt-godel",
        "Jørgen Østergård, jorgen-ostergard",
        "Łukasz Đurić, lukasz-duric",
        "Große Œuvres, grosse-oeuvres",
        "Þórður Ħaŋsı, thordur-hansi",
        "Hawaiʻi, hawaii",
        "The Finetuner's Fallacy, the-finetuners-fallacy",
        "  (C++) -- 3.5!  , c-3-5",
        "深層学習, ''",
        "'???', ''"})
    void readablePartIsLowerCaseAscii(String text, String slug) {
        assertEquals(slug, Slug.readable(text));
    }

    @Test
    void readablePartIsCutAtAWord() {
        assertEquals("a" + "-word".repeat(15), Slug.readable("a" + " word".repeat(40)));
        assertEquals("a".repeat(80), Slug.readable("a".repeat(200)));
    }

    @Test
    void plainKeyIsReadableAlone() {
        assertEquals("ari-morcos", Slug.unique("ari morcos"));
        assertEquals("resnet-50", Slug.unique("resnet 50"));
    }

    @ParameterizedTest
    @CsvSource({"jean-paul sartre, jean paul sartre", "kurt gödel, kurt godel", "c++, c", "gpt 3.5, gpt 3 5", "深層, 学習", "o'neil, oneil"})
    void keysThatReadAlikeStayApart(String one, String other) {
        assertTrue(!Slug.unique(one).equals(Slug.unique(other)), () -> Slug.unique(one));
    }

    @Test
    void longKeysStayApart() {
        String beginning = "word ".repeat(30);
        assertTrue(!Slug.unique(beginning + "one").equals(Slug.unique(beginning + "two")));
    }

    @Property
    void equalPartsComeFromEqualKeys(@ForAll("keys") String one, @ForAll("keys") String other) {
        assertEquals(one.equals(other), Slug.unique(one).equals(Slug.unique(other)));
        assertTrue(Slug.unique(one).matches("[a-z0-9]+(-[a-z0-9]+)*"), () -> Slug.unique(one));
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("a", "é", " ", "-", "+", "深").list().ofMinSize(1).ofMaxSize(3)
                .map(parts -> String.join("", parts));
    }
}
