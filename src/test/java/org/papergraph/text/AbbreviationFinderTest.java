package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Abbreviation;
import org.papergraph.document.Span;

class AbbreviationFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We propose Loss AMPlification (LAMP) for images.        | LAMP   | Loss AMPlification
            We use SAM (Sharpness-Aware Minimization) here.         | SAM    | Sharpness-Aware Minimization
            the Vision Transformers (ViTs) win                      | ViTs   | Vision Transformers
            a large language model (LLMs) wins                      | LLMs   | large language model
            a dataset called Common Objects in Context (COCO, 2014) | COCO   | Common Objects in Context
            for $k$-nearest neighbours ($k$NN) we                   | $k$NN  | $k$-nearest neighbours
            our Adaptive Gradient Descent (\\textbf{AGD}) is        | AGD    | Adaptive Gradient Descent
            ("stochastic weight averaging" aside) weight decay (WD) | WD     | weight decay
            mean IoU (mIoU) rises                                   | mIoU   | mean IoU
            random feature models (or RFMs)                         | RFMs   | random feature models
            (we use batch normalization (BN) everywhere)            | BN     | batch normalization
            """)
    void shortFormInBracketsIsFoundWithItsLongForm(String text, String shortForm, String longForm) {
        Abbreviation found = find(text.strip()).get(0);
        assertEquals(shortForm.strip(), found.shortText());
        assertEquals(longForm.strip(), found.longText());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "We train models (see Section 2).",
        "It gains accuracy (e.g., on images).",
        "The best model (ours) wins.",
        "We study images (A) and sounds (B).",
        "Nothing here (XYZ) fits.",
        "An open ( bracket (and",
        "SAM improves SAM (SAM).",
        "Some LLMs (LLaMA-2-7B-Chat and Vicuna-7B-V1.5) are frozen.",
        "We use geographic tasks (places) in many networks (GeoNet)."
    })
    void bracketsWithoutDefinitionYieldNothing(String text) {
        assertEquals(List.of(), find(text));
    }

    @Test
    void spansCountCodePoints() {
        String text = "\uD83D\uDE00 We use Random Forests (RF).";
        Abbreviation found = find(text).get(0);
        assertEquals(new Span(9, 23), found.longForm());
        assertEquals(new Span(25, 27), found.shortForm());
    }

    @Test
    void longFormDoesNotReachIntoTheSentenceBefore() {
        CodePointText text = new CodePointText("We like Random. Forests (RF) are big.");
        assertEquals(List.of(), AbbreviationFinder.find(text, List.of(new Span(0, 15), new Span(16, 37))));
    }

    @Test
    void deepNestingTakesNoQuadraticTime() {
        assertTimeout(Duration.ofSeconds(5), () -> find("(A".repeat(50_000) + ")".repeat(50_000)));
    }

    private static List<Abbreviation> find(String value) {
        CodePointText text = new CodePointText(value);
        return AbbreviationFinder.find(text, List.of(new Span(0, text.length())));
    }
}
