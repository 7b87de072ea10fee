package org.papergraph.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConceptKeyTest {

    @ParameterizedTest
    @CsvSource({
        "ViT, vit",
        "ViTs, vit",
        "ResNet-50, resnet 50",
        "ResNet50, resnet 50",
        "ResNet-50s, resnet 50",
        "CIFAR-10, cifar 10",
        "CIFAR10, cifar 10",
        "CIFAR 10, cifar 10",
        "pre-training, pretraining",
        "pretraining, pretraining",
        "Pre training, pretraining",
        "fine-tuning, finetuning",
        "data set, dataset",
        "data augmentation, data augmentation",
        "batch normalisation, batch normalization",
        "batch normalization, batch normalization",
        "optimisers, optimizer",
        "losses, loss",
        "loss, loss",
        "policies, policy",
        "batches, batch",
        "principal component analysis, principal component analysis",
        "statistics, statistics",
        "self-supervised learning, self supervised learning",
        "GPT-3.5, gpt 3.5",
        "GPT-35, gpt 35",
        "C++, c++",
        "F1., f 1",
        "$\\ell_2$ norm, ell 2 norm",
        "ℓ₂ norms, l 2 norm",
        "graph  neural\u00A0networks, graph neural network"})
    void surfaceFormHasItsKey(String surface, String key) {
        assertEquals(key, ConceptKey.of(surface));
    }

    @ParameterizedTest
    @CsvSource({"GPT-3.5, GPT-35", "C++, C", "C#, C", "supervised learning, unsupervised learning", "ResNet-50, ResNet-500", "ImageNet-1k, ImageNet-21k"})
    void differentConceptsStayApart(String one, String other) {
        assertNotEquals(ConceptKey.of(one), ConceptKey.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🚀", "—", "≤", "深層学習"})
    void nameWithoutLatinLettersIsItself(String name) {
        assertEquals(name, ConceptKey.of(" " + name + " "));
    }

    @Property
    void keyIsLowerCaseWordsPartedBySingleSpaces(@ForAll("surfaces") String surface) {
        String key = ConceptKey.of(surface);
        assertFalse(key.isEmpty());
        assertEquals(key.strip().replaceAll("\\s+", " "), key);
    }

    @Property
    void caseAndHyphensDoNotMatter(@ForAll("surfaces") String surface) {
        assertEquals(ConceptKey.of(surface), ConceptKey.of(surface.toLowerCase(Locale.ROOT)));
        assertEquals(ConceptKey.of(surface), ConceptKey.of(surface.replace('-', ' ')));
    }

    @Provide
    Arbitrary<String> surfaces() {
        return Arbitraries.of("ViT", "s", "-", " ", "ResNet", "50", "3.5", "pre", "training", "data", "sets", "normalisation", "loss", "es", "C++", "ℓ")
                .list().ofMinSize(1).ofMaxSize(6).map(parts -> "x" + String.join("", parts));
    }
}
