package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainLatexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\\alpha | α", "10^{-3} | 10⁻³", "T_c | T_c", "\\ell_1 | ℓ₁", "\\ell_\\infty | ℓ_∞", "O(n\\log n) | O(n log n)", "k | k", "\\mathbb{R}^n | ℝⁿ",
        "\\mathcal{O}(1/\\sqrt{T}) | O(1/√T)", "\\frac{a+b}{2} | (a+b)/2", "x_{\\text{max}} | xₘₐₓ", "\\hat{y} | ŷ", "90^\\circ | 90°", "\\{0,1\\}^n | {0,1}ⁿ", "E = mc^2 | E = mc²",
        "Z\\to\\mu^+\\mu^- | Z→μ⁺μ⁻", "\\mathrm{SU}(2) | SU(2)"})
    void formulasAreShown(String latex, String shown) {
        assertEquals(Optional.of(shown), PlainLatex.formula(latex, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 and ", "\\unknown{x}", "x_{i,j}", "a & b", "x_", "\\frac{a}", "{a", "\\"})
    void whatHasNoFormInUnicodeOrIsNoFormulaStays(String latex) {
        assertEquals(Optional.empty(), PlainLatex.formula(latex, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"H\\textsubscript{2}O | H₂O", "\\alpha-synuclein | α-synuclein", "m^{-2} | m⁻²", "\\emph{in vitro} | in vitro", "\\TeX{}nique | TeXnique", "\\new | \\new"})
    void commandsOfWordsAreShown(String latex, String shown) {
        assertEquals(shown, PlainLatex.words(latex));
    }

    @Test
    void deepGroupsStay() {
        assertEquals(Optional.empty(), PlainLatex.formula("{".repeat(60) + "a" + "}".repeat(60), false));
    }
}
