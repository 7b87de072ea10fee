package org.papergraph.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.annotation.Abbreviation;
import org.papergraph.document.annotation.Span;

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
            BERT [Bidirectional Encoder Representations from Transformers] wins | BERT | Bidirectional Encoder Representations from Transformers
            Bidirectional Encoders [BE] win                         | BE     | Bidirectional Encoders
            mean average precision (mAP@50) rises                   | mAP@50 | mean average precision
            mean Average Precision at 50 (mAP@50) rises             | mAP@50 | mean Average Precision at 50
            discounted cumulative gain (DCG@10) and                 | DCG@10 | discounted cumulative gain
            the word error rate (wer) and                           | wer    | word error rate
            at thirty frames per second (fps) and                   | fps    | frames per second
            term frequency-inverse document frequency (tf-idf)      | tf-idf | term frequency-inverse document frequency
            self-supervised learning (aka SSL) and                  | SSL    | self-supervised learning
            self-supervised learning (a.k.a. SSL) and               | SSL    | self-supervised learning
            reinforcement learning (also known as RL) and           | RL     | reinforcement learning
            reinforcement learning (i.e., RL) and                   | RL     | reinforcement learning
            human feedback (hereafter, HF) and                      | HF     | human feedback
            chain of thought (abbreviated as CoT) and               | CoT    | chain of thought
            proximal policy optimization (“PPO”) and      | PPO    | proximal policy optimization
            "proximal policy optimization" ("PPO") and              | PPO    | proximal policy optimization
            ``edge enhanced modules'' (EEMs) and                    | EEMs   | edge enhanced modules
            random fields (RF for short) and                        | RF     | random fields
            We use Low-Rank Adaptation, or LoRA, here               | LoRA   | Low-Rank Adaptation
            We use support vector machines, or SVMs.                | SVMs   | support vector machines
            policy optimization, also known as PO, and              | PO     | policy optimization
            LoRA (short for Low-Rank Adaptation) and                | LoRA   | Low-Rank Adaptation
            the search by "Anytime Repairing A*" (ARA*) is          | ARA*   | Anytime Repairing A*
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
        "We use geographic tasks (places) in many networks (GeoNet).",
        "The best of our proposals (top) and results (see) are new (ours).",
        "It models [MASK] and compresses its sequences [CLS].",
        "Better text representations (e.g., BERT) help.",
        "We train on images, or IN, and on GANs, diffusion models, or VAEs, now.",
        "Learning rates, or Adam, and images, named IN, differ.",
        "Code is here [Code: https://github.com/a/c].",
        "MVP outperforms mask-oriented side systems (MOSSE, KCF, CSRT).",
        "We benchmarked a suite of encoder-based language readers (BERT, GatorTron).",
        "A model achieves a segmentation accuracy (mean IoU) of 78.",
        "The forged faces of deepfake detection (Deepfake) vary.",
        "These posts, and compared their (AI) responses."
    })
    void bracketsWithoutDefinitionYieldNothing(String text) {
        assertEquals(List.of(), find(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(k-NN, kNN)", "(k-NN; kNN)", "(k-NN or kNN)", "(k-NN/kNN)", "(aka k-NN, kNN)"})
    void twoShortFormsShareALongForm(String brackets) {
        assertEquals(List.of("k-NN k-nearest neighbours", "kNN k-nearest neighbours"), pairs("We use k-nearest neighbours " + brackets + "."));
    }

    @Test
    void anotherShortFormInTheBracketsHasAnotherLongForm() {
        assertEquals(List.of("COCO Common Objects in Context"), pairs("On Common Objects in Context (COCO, in short CO) we train."));
    }

    @Test
    void betterOfTwoDefinitionsStays() {
        assertEquals(List.of("CNN Convolutional Neural Networks"), pairs("Convolution (CNN) works with Convolutional Neural Networks (CNN)."));
        assertEquals(List.of("GANs generative adversarial networks"), pairs("We generate images (GANs) by generative adversarial networks (GANs)."));
    }

    @Test
    void definitionsThatAreAsGoodBothStay() {
        assertEquals(List.of("SAM Sharpness-aware minimization", "SAM segment anything model"),
                pairs("Sharpness-aware minimization (SAM) helps the segment anything model (SAM)."));
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
        assertTimeout(Duration.ofSeconds(30), () -> find("(A".repeat(200_000) + ")".repeat(200_000)));
    }

    private static List<String> pairs(String text) {
        return find(text).stream().map(found -> found.shortText() + " " + found.longText()).toList();
    }

    private static List<Abbreviation> find(String value) {
        CodePointText text = new CodePointText(value);
        return AbbreviationFinder.find(text, List.of(new Span(0, text.length())));
    }
}
