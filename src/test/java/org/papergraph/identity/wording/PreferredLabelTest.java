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

    private static void assertLabel(String label, EntityType type, String... lines) {
        Map<SurfaceForm, Long> forms = new TreeMap<>();
        for (String line : lines) {
            forms.merge(SurfaceForm.parse(line), 1L, Long::sum);
        }
        assertEquals(label, PreferredLabel.of(type, forms));
    }
}
