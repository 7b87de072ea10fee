package org.papergraph.identity.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
        "{De}coupled {Mo}mentum | Decoupled Momentum",
        "\\textbf{C}onsistent $\\textbf{Q}$uestions | Consistent Questions",
        "95\\%ile latency | 95%ile latency",
        "Fr\\'echet inception distance | Fréchet inception distance",
        "M{\\\"o}bius transform | Möbius transform",
        "Sørensen--Dice coefficient | Sørensen–Dice coefficient",
        "graph attention (GAT | graph attention",
        "graph attention) | graph attention",
        "``deep'' clustering | deep clustering",
        "BERT's | BERT",
        "accuracy. | accuracy",
        "out-of-distribution (OOD) detection | out-of-distribution (OOD) detection",
        "S$^2$Teacher | S²Teacher",
        "$k$-means | k-means",
        "US$5 | US$5",
        "C++ | C++",
        "mAP@50 | mAP@50"})
    void nameLosesWhatTypesettingLeaves(String text, String name) {
        assertEquals(name, PlainName.of(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {"( | (", "'' | ''", "{} | {}"})
    void nameOfNothingElseStays(String text, String name) {
        assertEquals(name, PlainName.of(text));
    }
}
