package org.papergraph.identity.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.annotation.EntityType;

class CoordinationTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "DATASET | ImageNet-{A,R,V2,Sketch} | ImageNet-A; ImageNet-R; ImageNet-V2; ImageNet-Sketch",
        "DATASET | ImageNet-A, -C, and -R | ImageNet-A; ImageNet-C; ImageNet-R",
        "METHOD | ResNet-18, -34, and -50 | ResNet-18; ResNet-34; ResNet-50",
        "DATASET | CIFAR-10/100 | CIFAR-10; CIFAR-100",
        "METHOD | VGG11/16 | VGG11; VGG16",
        "METHOD | Claude 3.5/3.7 Sonnet | Claude 3.5 Sonnet; Claude 3.7 Sonnet",
        "METHOD | Gemini 1.5 and 2.0 | Gemini 1.5; Gemini 2.0"})
    void variantsOfANameAreNames(EntityType type, String name, String parts) {
        assertEquals(listed(parts), Coordination.parts(name, type, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "METRIC | top-1 and top-5 accuracy | top-1 accuracy; top-5 accuracy",
        "METRIC | training/inference time | training time; inference time",
        "METHOD | large language/reasoning models | large language models; large reasoning models",
        "METHOD | Large Language/Reasoning Model | Large Language Model; Large Reasoning Model",
        "METHOD | white- and black-box adversarial attacks | white-box adversarial attacks; black-box adversarial attacks",
        "METHOD | self- and cross-attention | self-attention; cross-attention",
        "TASK | text-to-image and text-to-video generation | text-to-image generation; text-to-video generation",
        "METHOD | 2D and 3D U-Net | 2D U-Net; 3D U-Net",
        "METHOD | intra- and inter-modal transfer learning | intra-modal transfer learning; inter-modal transfer learning",
        "METHOD | conditional and masked language models | conditional language models; masked language models",
        "METHOD | Dice and binary cross-entropy loss | Dice loss; binary cross-entropy loss",
        "TASK | image and video question answering | image question answering; video question answering",
        "TASK | in-distribution (ID) and out-of-distribution (OOD) detection | in-distribution (ID) detection; out-of-distribution (OOD) detection"})
    void phrasesShareTheHeadBehindThem(EntityType type, String name, String parts) {
        assertEquals(listed(parts), Coordination.parts(name, type, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "TASK | image generation, editing and composition | image generation; image editing; image composition",
        "TASK | image and video generation and editing | image generation; image editing; video generation; video editing",
        "TASK | video understanding and generation | video understanding; video generation",
        "TASK | text-driven 3D scene editing and stylization | text-driven 3D scene editing; text-driven 3D scene stylization",
        "TASK | 3D scene inpainting and completion | 3D scene inpainting; 3D scene completion",
        "METHOD | distributed training and inference | distributed training; distributed inference"})
    void phrasesShareTheWordsBeforeThem(EntityType type, String name, String parts) {
        assertEquals(listed(parts), Coordination.parts(name, type, false));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "METRIC | precision and recall | precision; recall",
        "METHOD | large batches and small iterations | large batches; small iterations",
        "METHOD | multi-scale fusion and adaptive attention | multi-scale fusion; adaptive attention"})
    void phrasesThatAreWholeShareNothing(EntityType type, String name, String parts) {
        assertEquals(listed(parts), Coordination.parts(name, type, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Squeeze-and-Excitation", "Layer Cutting and Stitching", "visual and memory dual adapter", "ViT-B/16", "stop and think",
        "logic of past and future", "H.266/VVC", "Wu & Palmer similarity"})
    void nameWithAConjunctionOfItsOwnStaysWhole(String name) {
        assertEquals(List.of(name), Coordination.parts(name, EntityType.METHOD, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"simultaneous localization and mapping", "vision-and-language navigation", "search and rescue",
        "detecting and grounding multi-modal media manipulation"})
    void taskThatIsOneStaysWhole(String name) {
        assertEquals(List.of(name), Coordination.parts(name, EntityType.TASK, false));
    }

    @Test
    void whatATextAbbreviatesAsAWholeStaysWhole() {
        assertEquals(List.of("layer cutting and stitching"), Coordination.parts("layer cutting and stitching", EntityType.METHOD, true));
    }

    private static List<String> listed(String parts) {
        return Arrays.asList(parts.split("; "));
    }
}
