package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.wording.SurfaceForm;

class ConceptLabelsTest {

    @Test
    void longFormComesBeforeTheShortOneHoweverRareItIs() {
        assertEquals(List.of("deep learning", "DL"), labels("deep learning", "MIDDLE DL", "TITLE DL", "MIDDLE deep learning"));
    }

    @Test
    void shortFormInBracketsIsNoPartOfTheLabel() {
        assertEquals("out-of-distribution detection", labels("out of distribution detection", "MIDDLE out-of-distribution (OOD) detection").get(0));
    }

    @Test
    void capitalsThatSpellTheShortFormAreNoPartOfTheLabel() {
        assertEquals("Loss Amplification", labels("loss amplification", "MIDDLE Loss AMPlification", "MIDDLE LAMP").get(0));
        assertEquals("GraphSAGE Pooling", labels("graphsage pooling", "MIDDLE GraphSAGE Pooling", "MIDDLE GSP").get(0));
    }

    @Test
    void capitalsInsidePlainWordsAreNoPartOfTheLabel() {
        assertEquals("Episodic and Semantic Memory Integration", labels("episodic and semantic memory integration", "MIDDLE EpiSodic and SEmaNTIc memory integrAtion").get(0));
        assertEquals("explainable AI", labels("explainable ai", "START eXplainable AI").get(0));
        assertEquals("Pruning with Latency", labels("pruning with latency", "MIDDLE PRuning wIth LateNcy").get(0));
        assertEquals("ReSearch agent", labels("research agent", "MIDDLE ReSearch agent").get(0));
        assertEquals("SCoRe training", labels("score training", "MIDDLE SCoRe training").get(0));
        assertEquals("LiDAR segmentation", labels("lidar segmentation", "MIDDLE LiDAR segmentation").get(0));
    }

    @Test
    void abbreviationWithinANameStaysInCapitals() {
        assertEquals("Type-2 Fuzzy ELM", labels("type 2 fuzzy elm", "MIDDLE Type-2 Fuzzy ELM", "MIDDLE T2-FELM").get(0));
    }

    private static List<String> labels(String key, String... lines) {
        Map<SurfaceForm, Long> forms = new TreeMap<>();
        for (String line : lines) {
            forms.merge(SurfaceForm.parse(line), 1L, Long::sum);
        }
        return ConceptLabels.of(new ConceptName(EntityType.METHOD, key), forms);
    }
}
