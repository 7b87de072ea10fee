package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
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
        "$\\ell_2$ norms | ell 2 norms",
        "H$_2$O at 10$^{-3}$ bar | H₂O at 10⁻³ bar",
        "$\\hat{y}$ of $\\frac{a}{b}$ in $\\mathbb{R}^n$ | ŷ of a/b in ℝⁿ",
        "<i>In vivo</i> Imaging | In vivo imaging",
        "&lt;i&gt;In vivo&lt;/i&gt; Imaging | In vivo imaging",
        "<jats:italic>In vivo</jats:italic> <span class=\"x\" lang=en>Imaging</span> | In vivo imaging",
        "R&amp;D | R&D",
        "R&amp;amp;D at &#8220;Home&#8221; | R&D at “Home”",
        "R\\&D | R&D",
        "H<sub>2</sub>O | H2O",
        "H<SUB>2</SUB>O | H₂O",
        "H$_2$O | H2O",
        "10<sup>3</sup> Layers | 10³ Layers",
        "10^{3} Layers | 10³ Layers",
        "\\textbf{Flat} {M}inima | Flat Minima",
        "\\emph{Flat} \\mathcal{O}(n) | Flat O(n)",
        "An $\\alpha$-Net | An α-Net",
        "$\\varepsilon$-greedy | ε-greedy",
        "β-VAE | Beta-VAE",
        "$\\Delta$-λ | Δ-$\\lambda$",
        "2×2 Games | 2x2 games",
        "$2 \\times 2$ Games | 2x2 games",
        "Łódź | Lodz",
        "Jørgen's Æther and Œuvre, Straße | Jorgen's Aether and Oeuvre, Strasse",
        "{\\L}\\'od\\'{z}, \\v{S}koda, Erd\\H{o}s, na{\\\"\\i}ve, gar\\c con | Lodz Skoda Erdos naive garcon",
        "ℓ₁ Norms | $\\ell_1$ norms",
        "C♯ in Depth | C# in Depth",
        "C\\# in Depth | C# in Depth",
        "{C++} | C{\\texttt{++}}"})
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
        "α-Divergence | β-Divergence",
        "α-Divergence | A-Divergence",
        "C♯ in Depth | C in Depth",
        "x<i in Rings | x in Rings",
        "Flat Minima | Sharp Minima"})
    void differentTitlesStayApart(String one, String other) {
        assertNotEquals(TitleKey.of(one), TitleKey.of(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Bounds for x < y | Bounds for x > y",
        "Bounds for x &lt; y | Bounds for x &gt; y",
        "Bounds for x < y | Bounds for x ≤ y",
        "A* Search in Grids | A Search in Grids",
        "RRT* | RRT",
        "P = NP | P ≠ NP",
        "P = NP | $P \\neq NP$",
        "P != NP | P NP",
        "A → B | A ← B",
        "A -> B | A <- B",
        "A ⇒ B | A → B",
        "1/2 | 1.2",
        "1/2 | 1-2",
        "1:2 | 1.2",
        "10³ Layers | 103 Layers",
        "x ± y | x y",
        "The Group G' | The Group G",
        "f′ of x | f of x",
        "B♭ | B",
        "Can machines think? | Can machines think!",
        "100% Pure | 100 Pure",
        "A ⊂ B | A ⊃ B",
        "n! Steps | n Steps?"})
    void signsTellTitlesApart(String one, String other) {
        assertTrue(TitleKey.differInSigns(one, other), () -> TitleKey.withSigns(one) + " and " + TitleKey.withSigns(other));
        assertTrue(TitleKey.differInSigns(other, one));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Bounds for x < y | BOUNDS FOR $x<y$",
        "A* Search | A∗ Search",
        "A* Search | $A^\\star$ search",
        "P ≠ NP | $P \\ne NP$",
        "P ≠ NP | P != NP",
        "A → B | $A \\to B$",
        "A → B | A --> B",
        "½ | 1/2",
        "f′ of x | $f'$ of x",
        "10³ Layers | 10^{3} Layers",
        "Self-Supervised Learning: A “Cookbook” | Self Supervised Learning -- a 'cookbook'.",
        "Is Flat Better? | Is Flat Better",
        "Flat Minima | Flat minima!",
        "The Networks' Theory | The Networks’ Theory",
        "GPT–3.5 (Explained) | GPT 3.5; explained"})
    void spellingsOfOneTitleHaveTheSameSigns(String one, String other) {
        assertFalse(TitleKey.differInSigns(one, other), () -> TitleKey.withSigns(one) + " and " + TitleKey.withSigns(other));
    }

    @Test
    void markupOfAnyLengthIsRead() {
        for (String part : List.of("<i>", "<a b=c ", "&amp;", "\\textbf{", "\\thanks{", "$x$ ", "x<", "'", "\\")) {
            assertFalse(TitleKey.of("Flat " + part.repeat(50_000)).isEmpty());
        }
    }

    @Test
    void titleOfMarksAloneIsItself() {
        assertEquals("???", TitleKey.of(" ??? "));
        assertNotEquals(TitleKey.of("???"), TitleKey.of("!!!"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀", "\u0301", "—", "深", "+", "<i></i>", "$$", "\\", "&amp;"})
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
                "深層", "が", "ק\u05BC", "C++", "$", "🚀", "Ⅳ", "²", "Ł", "ø", "Λ", "ς", "×", "≠", "♯", "ℓ", "^").list().ofMinSize(1).ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
