package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Flat Minima | FLAT minima",
        "Flat Minima | Flat  Mi\u00ADni\u200Bma",
        "Self-Supervised Learning: A Cookbook | Self Supervised Learning -- a cookbook.",
        "Flat Minima | Ｆｌａｔ　Ｍｉｎｉｍａ",
        "Efficient Fine-Tuning | E\uFB03cient \uFB01ne\u2010tuning",
        "Ärger mit Normen | A\u0308rger mit Normen",
        "Ärger mit Normen | Arger mit Normen",
        "Große Modelle | GROSSE MODELLE",
        "GPT-3.5 Explained | GPT 3.5: explained",
        "10,000 Layers | 10000 Layers",
        "$\\ell_2$ norms | ell 2 norms"})
    void spellingsOfOneTitleAreOne(String one, String other) {
        assertEquals(TitleKey.of(one), TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GPT 3.5 Explained | GPT 35 Explained",
        "Results of 2019-2020 | Results of 20192020",
        "Scaling Laws: Part I | Scaling Laws: Part II",
        "Programming in C | Programming in C++",
        "Layers at 1.0 | Layers at 10",
        "深層学習 | 深層強化学習",
        "かき | がき",
        "Flat Minima | Sharp Minima"})
    void differentTitlesStayApart(String one, String other) {
        assertNotEquals(TitleKey.of(one), TitleKey.of(other));
    }

    @Test
    void titleOfMarksAloneIsItself() {
        assertEquals("???", TitleKey.of(" ??? "));
        assertNotEquals(TitleKey.of("???"), TitleKey.of("!!!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀", "\u0301", "—", "深", "+"})
    void noTitleIsWithoutKey(String title) {
        assertFalse(TitleKey.of(title).isEmpty());
    }

    @Property
    void unicodeFormAndCaseDoNotMatter(@ForAll("titles") String title) {
        String key = TitleKey.of(title);
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertEquals(key, TitleKey.of(Normalizer.normalize(title, form)));
        }
        assertEquals(key, TitleKey.of(title.toUpperCase(Locale.ROOT)));
        assertEquals(key, TitleKey.of(title.toLowerCase(Locale.ROOT)));
    }

    @Property
    void keyOfAKeyIsItself(@ForAll("titles") String title) {
        assertEquals(TitleKey.of(title), TitleKey.of(TitleKey.of(title)));
    }

    @Provide
    Arbitrary<String> titles() {
        return Arbitraries.of("Flat", "minima", " ", "  ", "-", ".", ",", "3", "5", "10", "É", "e\u0301", "ß", "ı", "İ", "ς", "Σ", "ﬁ", "Ａ",
                "深層", "が", "ק\u05BC", "C++", "$", "🚀", "Ⅳ", "²").list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
