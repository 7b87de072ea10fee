package org.papergraph.identity.concept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptNameIdentity.NameGroup;

class ConceptNameIdentityTest {

    private final Map<ConceptName, NameEvidence> known = new HashMap<>();
    private final Map<Set<ConceptName>, ManualDecision> manual = new HashMap<>();
    private final Set<Set<String>> abbreviations = new HashSet<>();
    private final Set<ConceptName> ofOnePaper = new HashSet<>();

    @Test
    void nameFoundAsTwoTypesHasTheTypeThatPapersSayMostFor() {
        ConceptName dataset = use(EntityType.DATASET, "FEVER", 3);
        use(EntityType.METHOD, "FEVER", 1);
        assertEquals(dataset, conceptOf(EntityType.METHOD, "FEVER"));
        assertEquals(MatchRule.SAME_NAME_OTHER_TYPE, decision(EntityType.METHOD, "FEVER").rule());
    }

    @Test
    void scoreCalledAfterAMethodIsAConceptOfItsOwn() {
        use(EntityType.METHOD, "CLIP", 20);
        ConceptName score = name(EntityType.METRIC, "CLIP score");
        known.put(score, new NameEvidence(9_000, 1_000, 9, 0, Map.of()));
        assertEquals(score, conceptOf(EntityType.METRIC, "CLIP score"));
        assertEquals(Status.PROPOSED, decision(EntityType.METHOD, "CLIP").status());
    }

    @Test
    void metricThatIsAlsoCalledAScoreIsOneWithItsStrayUseAsAMethod() {
        known.put(name(EntityType.METRIC, "F1 score"), new NameEvidence(90_000, 30_000, 90, 0, Map.of()));
        use(EntityType.METHOD, "F1", 1);
        assertEquals(name(EntityType.METRIC, "F1"), conceptOf(EntityType.METHOD, "F1"));
    }

    @Test
    void veryShortNameOfTwoTypesMayStandForTwoThings() {
        use(EntityType.METHOD, "SD", 4);
        use(EntityType.METRIC, "SD", 3);
        assertEquals(name(EntityType.METRIC, "SD"), conceptOf(EntityType.METRIC, "SD"));
        assertEquals(MatchRule.AMBIGUOUS_NAME, decision(EntityType.METRIC, "SD").rule());
    }

    @Test
    void nameOfOneWordThatIsWrittenOtherwiseAsAnotherTypeIsTwo() {
        ConceptName dataset = name(EntityType.DATASET, "CODA");
        ConceptName method = name(EntityType.METHOD, "CoDA");
        known.put(dataset, NameEvidence.of(dataset, "CODA", 1, true, false, false));
        known.put(method, NameEvidence.of(method, "CoDA", 1, true, true, false));
        assertEquals(dataset, conceptOf(dataset));
        known.put(dataset, known.get(dataset).plus(NameEvidence.of(dataset, "CoDA", 1, true, false, false)));
        assertEquals(method, conceptOf(dataset), "one paper writes both alike");
    }

    @Test
    void whatIsDoneAndWhatIsMeasuredAreTwoUnlessItIsAMeasureOrMostlyOneOfThem() {
        ConceptName method = use(EntityType.METHOD, "semantic alignment", 1);
        ConceptName metric = use(EntityType.METRIC, "semantic alignment", 1);
        assertEquals(method, conceptOf(method));
        assertEquals(metric, conceptOf(metric));
        assertEquals(MatchRule.AMBIGUOUS_NAME, decision(EntityType.METHOD, "semantic alignment").rule());
        ofOnePaper.addAll(List.of(method, metric));
        assertEquals(conceptOf(metric), conceptOf(method), "one paper");
        ofOnePaper.clear();
        use(EntityType.METRIC, "semantic alignment", 9);
        assertEquals(conceptOf(metric), conceptOf(method), "once taken for a method");
        for (String measure : List.of("classification loss", "chrF")) {
            ConceptName measured = use(EntityType.METRIC, measure, 1);
            ConceptName done = use(EntityType.METHOD, measure, 1);
            assertEquals(conceptOf(measured), conceptOf(done));
        }
    }

    @Test
    void capitalAtTheBeginningOfAWordTellsNothingApart() {
        ConceptName task = name(EntityType.TASK, "clustering");
        ConceptName method = name(EntityType.METHOD, "clustering");
        known.put(task, NameEvidence.of(task, "Clustering", 1, true, false, false));
        known.put(method, NameEvidence.of(method, "clustering", 1, true, true, false));
        assertEquals(method, conceptOf(task));
    }

    @Test
    void blanksAndHyphensDoNotMatterAndTheCommonestFormStands() {
        ConceptName most = use(EntityType.DATASET, "Fashion-MNIST", 3);
        use(EntityType.DATASET, "FashionMNIST", 2);
        assertEquals(most, conceptOf(EntityType.DATASET, "FashionMNIST"));
        assertTrue(areOne("MVTec-AD", "MVTecAD"));
        assertTrue(areOne("Grounding-DINO", "GroundingDINO"));
        assertTrue(areOne("LLM-as-a-judge", "LLM-as-judge"));
        assertTrue(areOne("segment anything model v2", "segment anything model 2"));
        assertFalse(areOne("LLaMA 2 7B", "LLaMA 27B"), "numbers stay apart");
    }

    @Test
    void orderOfWordsDoesNotMatterWhereItMeansNothing() {
        assertTrue(areOne("Claude 4.5 Sonnet", "Claude Sonnet 4.5"));
        assertTrue(areOne("large vision-language model", "vision-language large model"));
        assertTrue(areOne("detection of sexism", "sexism detection"));
        assertTrue(areOne("few-shot in-context learning", "in-context few-shot learning"));
        assertFalse(areOne("text-to-image retrieval", "image-to-text retrieval"));
        assertFalse(areOne("text-guided image decoder", "image-guided text decoder"), "another word is guided by");
        assertTrue(areOne("LLM-based image captioning", "image LLM-based captioning"));
        assertFalse(areOne("CNN-ViT", "ViT-CNN"), "another head");
        assertFalse(areOne("vector projection", "projection vectors"));
        use(EntityType.METRIC, "AUC-ROC", 1);
        assertEquals(use(EntityType.METRIC, "ROC-AUC", 2), conceptOf(EntityType.METRIC, "AUC-ROC"));
        use(EntityType.METHOD, "AUC-ROC", 1);
        assertEquals(name(EntityType.METRIC, "ROC-AUC"), conceptOf(EntityType.METHOD, "AUC-ROC"), "once taken for a method");
        use(EntityType.TASK, "accuracy prediction", 1);
        use(EntityType.METRIC, "prediction accuracy", 1);
        assertEquals(name(EntityType.TASK, "accuracy prediction"), conceptOf(EntityType.TASK, "accuracy prediction"));
    }

    @Test
    void gerundsAreFormsOfTheirVerbsAndMostParticiplesAreNot() {
        assertTrue(areOne("train loss", "training loss"));
        assertTrue(areOne("class activation map", "class activation mapping"));
        assertTrue(areOne("mean squared error", "mean square error"));
        assertTrue(areOne("image generation model", "image generative model"));
        assertTrue(areOne("predictive accuracy", "prediction accuracy"));
        assertTrue(areOne("math reasoning", "mathematical reasoning"));
        assertTrue(areOne("robotic pollination", "robotics pollination"));
        assertFalse(areOne("active learning", "action learning"));
        assertFalse(areOne("structured prediction", "structure prediction"));
        assertFalse(areOne("weighted averaging", "weight averaging"));
        assertFalse(areOne("STAR", "STARE"), "a name alone is no verb");
        assertFalse(areOne("AIM 2025", "AIME 2025"), "an e is no ending");
    }

    @Test
    void nounOfAPartAddsNothingToANameOfSeveralWords() {
        assertTrue(areOne("Squeeze-and-Excitation", "Squeeze-and-Excitation Networks"));
        assertTrue(areOne("text-to-image", "text-to-image generation"));
        assertTrue(areOne("EEG-to-fMRI", "EEG-to-fMRI reconstruction"));
        assertTrue(areOne("cross-modal prompt injection", "cross-modal prompt injection attack"));
        assertTrue(areOne("transposed convolution", "transposed convolution layer"));
        assertTrue(areOne("dynamic reweighting", "dynamic reweighting module"));
        assertTrue(areOne("language-controlled segmentation", "language-controlled segmentation strategy"));
        assertTrue(areOne("attention", "attention mechanism"));
        assertTrue(areOne("attention", "attention module"));
        assertTrue(areOne("adapter", "adapter layer"));
        assertTrue(areOne("adapter", "adapter module"));
        assertTrue(areOne("Jaccard", "Jaccard index"));
        assertTrue(areOne("self-consistency", "self-consistency prompting"));
        assertTrue(areOne("few-shot", "few-shot prompting"));
        assertTrue(areOne("recall", "recall rate"));
        assertTrue(areOne("top-1", "top-1 accuracy"));
        assertTrue(areOne("exact match", "exact match accuracy"));
        assertTrue(areOne("pass@1", "pass@1 accuracy"));
        assertTrue(areOne("data poisoning", "data poisoning attack"));
        assertTrue(areOne("3D Gaussian", "3D Gaussian primitives"));
        assertFalse(areOne("vision encoder", "vision encoder attack"));
        assertFalse(areOne("error", "error rate"));
        assertFalse(areOne("dynamic gating", "dynamic gating network"));
        assertFalse(areOne("theory of mind", "theory of mind network"));
        assertFalse(areOne("citation", "citation network"));
        assertFalse(areOne("embedding", "embedding layer"));
        assertFalse(areOne("recommendation", "recommendation system"));
        assertFalse(areOne("graph neural network", "graph neural network layer"));
    }

    @Test
    void lossesByTheirNatureAndChainsOfThoughtAreCalledSoOrNot() {
        assertTrue(areOne("negative log-likelihood", "negative log-likelihood loss"));
        assertTrue(areOne("multi-modal chain of thought", "multi-modal chain-of-thought reasoning"));
        assertTrue(areOne("chain of thought", "chain-of-thought prompting"));
        assertFalse(areOne("regularization", "regularization loss"));
        assertFalse(areOne("commonsense", "commonsense reasoning"));
    }

    @Test
    void inventionOfOnePaperIsCalledWithAndWithoutANoun() {
        ConceptName invention = invent(EntityType.METHOD, "Absolute Zero", 1);
        ConceptName longer = invent(EntityType.METHOD, "Absolute Zero Reasoner", 1);
        assertEquals(conceptOf(invention), conceptOf(longer));
        assertEquals(MatchRule.SHORTENED_NAME, decision(EntityType.METHOD, "Absolute Zero Reasoner").rule());
        ofOnePaper.remove(invention);
        assertEquals(longer, conceptOf(longer), "another paper uses the shorter one");
    }

    @Test
    void namesOfOnePaperAreTwoWhereTheShorterIsNoProperNameOrTheNounTellsVariantsApart() {
        ConceptName common = invent(EntityType.METHOD, "hierarchical attention", 0);
        ConceptName fusion = invent(EntityType.METHOD, "hierarchical attention fusion", 1);
        assertEquals(fusion, conceptOf(fusion));
        assertEquals(common, conceptOf(common));
        ConceptName scan = invent(EntityType.METHOD, "Mamba-in-Mamba", 1);
        ConceptName serialization = invent(EntityType.METHOD, "Mamba-in-Mamba Serialization", 1);
        assertEquals(serialization, conceptOf(serialization), "an action");
        assertEquals(scan, conceptOf(scan));
        ConceptName decay = invent(EntityType.METHOD, "Cognitive Degradation", 1);
        ConceptName lifecycle = invent(EntityType.METHOD, "Cognitive Degradation Lifecycle", 1);
        assertEquals(lifecycle, conceptOf(lifecycle), "another thing");
        assertEquals(decay, conceptOf(decay));
        ConceptName model = invent(EntityType.METHOD, "Open Reasoner", 1);
        ConceptName small = invent(EntityType.METHOD, "Open Reasoner Mini", 1);
        assertEquals(small, conceptOf(small));
        assertEquals(model, conceptOf(model));
    }

    @Test
    void longFormsOfOneAbbreviationAreOneWhereTheyNearlyAgree() {
        assertTrue(areOneIfAbbreviated("convolutional network", "convolutional neural network"));
        assertTrue(areOneIfAbbreviated("rotary position embedding", "rotary positional embedding"));
        assertTrue(areOneIfAbbreviated("structural similarity", "structural similarity index"));
        assertFalse(areOneIfAbbreviated("language model", "large language model"));
        assertFalse(areOneIfAbbreviated("language model", "language large model"), "a size is no word between others");
        assertFalse(areOneIfAbbreviated("self-supervised learning", "semi-supervised learning"));
        assertFalse(areOneIfAbbreviated("video anomaly detection", "visual anomaly detection"));
        assertFalse(areOneIfAbbreviated("recurrent neural network", "recursive neural network"));
    }

    @Test
    void manualDecisionStandsAgainstTheRules() {
        ConceptName one = use(EntityType.DATASET, "Fashion-MNIST", 3);
        ConceptName other = use(EntityType.DATASET, "FashionMNIST", 2);
        manual.put(Set.of(one, other), ManualDecision.SEPARATE);
        assertEquals(other, conceptOf(other));
        assertEquals(Status.REJECTED, decision(EntityType.DATASET, "FashionMNIST").status());
        ConceptName unlike = use(EntityType.DATASET, "Zalando's clothes", 1);
        manual.put(Set.of(one, unlike), ManualDecision.MERGE);
        assertEquals(one, conceptOf(unlike));
        assertEquals(MatchRule.PINNING, decision(EntityType.DATASET, "Zalando's clothes").rule());
    }

    private static ConceptName name(EntityType type, String surface) {
        return new ConceptName(type, ConceptKey.of(surface));
    }

    private ConceptName use(EntityType type, String surface, int papers) {
        known.put(name(type, surface), new NameEvidence(papers * 1_000L, papers * 1_000L, papers, 0, Map.of()));
        return name(type, surface);
    }

    private ConceptName invent(EntityType type, String surface, int proper) {
        known.put(name(type, surface), new NameEvidence(3_000, 3_000, 1, proper, Map.of()));
        ofOnePaper.add(name(type, surface));
        return name(type, surface);
    }

    private boolean areOne(String one, String other) {
        known.clear();
        return conceptOf(use(EntityType.METHOD, one, 2)).equals(conceptOf(use(EntityType.METHOD, other, 1)));
    }

    private boolean areOneIfAbbreviated(String one, String other) {
        abbreviations.add(Set.of(ConceptKey.of(one), ConceptKey.of(other)));
        return areOne(one, other);
    }

    private ConceptName conceptOf(EntityType type, String surface) {
        return conceptOf(name(type, surface));
    }

    private ConceptName conceptOf(ConceptName name) {
        return new ConceptNameIdentity(new Index()).resolve(name).concepts().stream()
                .filter(group -> group.members().contains(name)).map(NameGroup::representative).findFirst().orElseThrow();
    }

    private MatchDecision<ConceptName> decision(EntityType type, String surface) {
        ConceptName name = name(type, surface);
        return new ConceptNameIdentity(new Index()).resolve(name).decisions().stream()
                .filter(decision -> decision.one().equals(name) || decision.other().equals(name)).findFirst().orElseThrow();
    }

    /** The names, abbreviations and decisions of the test. */
    private final class Index implements ConceptNameIndex {

        @Override
        public List<ConceptName> inBlock(String block) {
            return known.keySet().stream().filter(name -> ConceptNameIdentity.block(name).equals(block)).toList();
        }

        @Override
        public NameEvidence evidence(ConceptName name) {
            return known.getOrDefault(name, NameEvidence.NONE);
        }

        @Override
        public List<ConceptName> ofOneAbbreviation(ConceptName name) {
            return abbreviations.stream().filter(keys -> keys.contains(name.key())).flatMap(Set::stream).distinct()
                    .map(name::withKey).filter(other -> !other.equals(name)).toList();
        }

        @Override
        public List<ConceptName> ofSamePaper(ConceptName name, Predicate<ConceptName> like) {
            return ofOnePaper.contains(name) ? ofOnePaper.stream().filter(like).toList() : List.of();
        }

        @Override
        public Optional<ManualDecision> manualDecision(ConceptName one, ConceptName other) {
            return Optional.ofNullable(manual.get(Set.of(one, other)));
        }

        @Override
        public List<ConceptName> decidedWith(ConceptName name) {
            return manual.keySet().stream().filter(pair -> pair.contains(name)).flatMap(Set::stream).filter(other -> !other.equals(name)).toList();
        }

        @Override
        public boolean merges(MatchRule rule) {
            return rule.isOnByDefault();
        }
    }
}
