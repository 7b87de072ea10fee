package org.papergraph.citation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.reader.bibliography.Latex;

class LatexTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "On $x_1 \\sim 2^{n}$ | On {}$x_1 \\sim 2^{n}${}", "It costs $5 | It costs \\$5", "R&D, C#, a_b | R\\&D, C\\#, a\\_b",
        "An $\\ell_1$ norm | An {}$\\ell_1${} norm", "from $5 to $10 | from \\$5 to \\$10", "$$x$$ | \\$\\$x\\$\\$", "\\emph{a} & 5% | \\textbackslash{}emph\\{a\\} \\& 5\\%",
        "a {b | a \\textbraceleft{}b", "$a{$ | \\$a\\textbraceleft{}\\$"})
    void formulasAreSetAndTheRestIsEscaped(String text, String latex) {
        assertEquals(latex, LatexText.of(text));
    }

    @Property
    void textsComeBack(@ForAll("texts") String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        assertEquals(line, Latex.text(LatexText.of(line)));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("$", "\\", "{", "}", "_", "^", "~", "%", "&", "#", "-", "`", "'", "\"", " ", "(", ")", "a", "2", "$x_1$", "\\alpha", "\\emph{b}", "\\c", "\\thanks", "é", "<", "!", "?", ",,", "TeX")
                .list().ofMaxSize(12).map(parts -> String.join("", parts));
    }
}
