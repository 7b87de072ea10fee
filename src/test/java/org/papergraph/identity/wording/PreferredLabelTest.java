package org.papergraph.identity.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.document.annotation.EntityType.DATASET;
import static org.papergraph.document.annotation.EntityType.METHOD;
import static org.papergraph.document.annotation.EntityType.METRIC;
import static org.papergraph.document.annotation.EntityType.TASK;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.document.annotation.EntityType;

class PreferredLabelTest {

    @Test
    void commonNounIsSingularAndInLowerCase() {
        assertLabel("vision transformer", METHOD, "MIDDLE Vision Transformers", "MIDDLE Vision Transformer", "MIDDLE vision transformers");
        assertLabel("large language model", METHOD, "MIDDLE Large Language Models");
        assertLabel("visual question answering", TASK, "MIDDLE Visual Question Answering");
        assertLabel("alternating direction method of multipliers", METHOD, "MIDDLE alternating direction methods of multipliers");
    }

    @Test
    void properNameIsAsItsPapersWriteIt() {
        assertLabel("Segment Anything Model", METHOD, "MIDDLE Segment Anything Model", "TITLE Segment Anything Model");
        assertLabel("Adam", METHOD, "MIDDLE Adam", "MIDDLE Adam", "MIDDLE Adam", "MIDDLE adam");
        assertLabel("Cityscapes", DATASET, "MIDDLE Cityscapes");
        assertLabel("SEALSBench", DATASET, "MIDDLE SEALSBench");
        assertLabel("Fields of the World", METHOD, "MIDDLE Fields of The World");
    }

    @Test
    void capitalsOfTitlesAndOfStartsOfSentencesSayNothing() {
        assertLabel("deep ensemble", METHOD, "TITLE Deep Ensembles", "MIDDLE deep ensembles");
        assertLabel("generative retrieval", METHOD, "START Generative retrieval");
        assertLabel("pruning", METHOD, "START Pruning");
    }

    @Test
    void ofTwoWordingsAsFrequentThatOutsideOfTitlesCounts() {
        assertLabel("identity-conditional diffusion model", METHOD, "TITLE Identity-Conditional Diffusion", "MIDDLE identity-conditional diffusion models");
        assertLabel("question answering", TASK, "TITLE Question Answering", "MIDDLE question-answering");
    }

    @Test
    void properWordKeepsItsCapitalInACommonNoun() {
        assertLabel("Fréchet inception distance", METRIC, "MIDDLE Fréchet Inception Distance");
        assertLabel("Davies-Bouldin score", METRIC, "MIDDLE Davies-Bouldin Score");
        assertLabel("Gaussian process", METHOD, "START Gaussian processes");
    }

    @Test
    void capitalsInsideAWordAreKept() {
        assertLabel("CNN", METHOD, "MIDDLE CNNs");
        assertLabel("FLOPs", METRIC, "MIDDLE FLOPs");
        assertLabel("BERTScore", METRIC, "MIDDLE BERTScore");
    }

    @Test
    void mixedCapitalsBecomeOneOrTheOther() {
        assertLabel("Unified Image-to-Image Generation", METHOD, "MIDDLE Unified image-to-image Generation");
    }

    @Test
    void firstWordHasTheCaseOfWhatStandsBehindItUnlessItsCapitalIsItsOwn() {
        assertLabel("no-reference quality assessment", METHOD, "MIDDLE No-Reference Quality Assessment", "START No-reference quality assessment");
        assertLabel("Bootstrap your own latent", METHOD, "MIDDLE Bootstrap Your Own Latent", "TITLE Bootstrap your own latent");
        assertLabel("Halton scheduler", METHOD, "MIDDLE Halton scheduler");
        assertLabel("confidence scheduler", METHOD, "MIDDLE Confidence scheduler");
        assertLabel("Multi-Sequence Magnetic Resonance Imaging", METHOD, "START Multi-sequence Magnetic Resonance Imaging");
        assertLabel("Key-Value Cache Quantization", METHOD, "START Key-Value cache quantization");
        assertLabel("Direct Preference Optimization", METHOD, "START Direct Preference Optimization", "START Direct Preference Optimization",
                "START Direct Preference Optimization", "MIDDLE direct preference optimization", "MIDDLE Direct Preference Optimization");
        assertLabel("Bidirectional State Space Model", METHOD, "MIDDLE Bidirectional State Space Model", "MIDDLE bidirectional State Space Model");
        assertLabel("adaptive Vision Transformer", METHOD, "MIDDLE adaptive Vision Transformer");
    }

    @Test
    void wordThatAHyphenJoinsToANameIsPartOfIt() {
        assertLabel("Eso-LM", METHOD, "MIDDLE Eso-LMs", "START Eso-LMs");
        assertLabel("vision LLM", METHOD, "MIDDLE Vision LLMs");
    }

    @Test
    void headOfAHyphenatedPhraseStandsBeforeItsPreposition() {
        assertLabel("mixture-of-experts", METHOD, "MIDDLE mixture-of-experts");
        assertLabel("Shoes-of-Others", METHOD, "MIDDLE Shoes-of-Others");
        assertLabel("satisfiability modulo theories", METHOD, "MIDDLE satisfiability modulo theories");
        assertLabel("k-means", METHOD, "MIDDLE k-means");
        assertLabel("hierarchical mixture-of-experts", METHOD, "MIDDLE hierarchical mixtures-of-experts");
    }

    private static void assertLabel(String label, EntityType type, String... lines) {
        Map<SurfaceForm, Long> forms = new TreeMap<>();
        for (String line : lines) {
            forms.merge(SurfaceForm.parse(line), 1L, Long::sum);
        }
        assertEquals(label, PreferredLabel.of(type, forms));
    }
}
