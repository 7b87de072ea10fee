package org.papergraph.annotator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.document.annotation.Mention;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.document.annotation.Span;

class AnnotatorTest {

    private static final Annotator ANNOTATOR = Annotator.open();
    private static final String TITLE = "Sharpness-Aware Minimization for Image Classification";
    private static final String SUMMARY = "We propose Sharpness-Aware Minimization (SAM). "
            + "SAM improves the top-1 accuracy of Vision Transformers (ViTs) on ImageNet and CIFAR-10.";

    @Test
    void mentionsOfAllFourTypesAreFound() {
        Annotation found = ANNOTATOR.annotate(SUMMARY);
        assertTrue(texts(found, EntityType.METHOD).containsAll(List.of("Sharpness-Aware Minimization", "SAM")));
        assertEquals(List.of("ImageNet", "CIFAR-10"), texts(found, EntityType.DATASET));
        assertEquals(List.of("top-1 accuracy"), texts(found, EntityType.METRIC));
        assertEquals(
                List.of("image classification"),
                texts(ANNOTATOR.annotate("We study image classification."), EntityType.TASK));
    }

    @Test
    void entryIsAnnotatedInTitleAndAbstract() {
        Entry entry = Entry.ofTexts(1, 1, TITLE, SUMMARY);
        AnnotatedEntry annotated = ANNOTATOR.annotate(entry);
        assertEquals(entry, annotated.entry());
        assertEquals("Sharpness-Aware Minimization", annotated.title().mentions().get(0).text());
        assertEquals(2, annotated.abstractText().sentences().size());
        assertEquals("ViTs", annotated.abstractText().abbreviations().get(1).shortText());
    }

    @Test
    void entryWithoutTitleIsAnnotatedInItsAbstract() {
        AnnotatedEntry annotated = ANNOTATOR.annotate(Entry.ofTexts(1, 1, "", SUMMARY));
        assertEquals(Annotation.none(), annotated.title());
        assertTrue(annotated.abstractText().mentions().size() >= 5);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Smith et al. trained a model.",
        "It uses losses, e.g. Hinge loss, throughout.",
        "It is frozen, i.e. Not trained at all.",
        "We follow Smith et al. (2019) closely."
    })
    void sentenceGoesOnBehindAnAbbreviation(String text) {
        int length = text.length();
        assertEquals(List.of(new Span(0, length)), ANNOTATOR.annotate(text).sentences());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We compare GPT 3 with GPT-3 and GPT.                    | GPT 3, GPT-3, GPT
            We detect objects with YOLO v3, YOLOv3 and YOLO.        | YOLO v3, YOLOv3, YOLO
            Llama 2 and LLaMA-2 beat Llama on it.                   | Llama 2, LLaMA-2, Llama
            We use Inception v3, ResNet 50 and Mask R-CNN.          | Inception v3, ResNet 50, Mask R-CNN
            We train BERT 3 times.                                  | BERT
            It has 1) BERT 2) RoBERTa (unlike ResNet 50).           | BERT, RoBERTa, ResNet 50
            """)
    void mentionTakesAVersionIn(String text, String mentions) {
        assertEquals(List.of(mentions.split(", ")), texts(ANNOTATOR.annotate(text.strip()), EntityType.METHOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The student, compressed from the MobileNet-V2 teacher, beats SAM-H. | MobileNet-V2; SAM-H
            We iteratively perform both white- and black-box adversarial attacks in each scenario. | white- and black-box adversarial attacks
            """)
    void mentionTakesInWhatBelongsToItsName(String text, String mentions) {
        assertEquals(List.of(mentions.split("; ")), texts(ANNOTATOR.annotate(text.strip()), EntityType.METHOD));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We study image generation, editing and composition with one model.      | image generation, editing and composition
            Our model unifies video understanding and generation in one space.      | video understanding and generation
            We evaluate our model on image classification and question answering.   | image classification; question answering
            """)
    void actionsOnOneThingAreOneMention(String text, String mentions) {
        assertEquals(List.of(mentions.split("; ")), texts(ANNOTATOR.annotate(text.strip()), EntityType.TASK));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t\u00A0", ".", "(", ")))(((", "\uD83D", "\uDE00\uD83D", "\u0000", "$$", "\\"})
    void degenerateTextIsAnnotatedWithoutComplaint(String text) {
        assertEquals(text, ANNOTATOR.annotate(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A(", ".", "(A", "\uD83D\uDE00", "x,", "a.b ", "et al. "})
    void longTextIsAnnotatedInTime(String part) {
        String text = part.repeat(100_000 / part.length());
        assertTimeout(Duration.ofSeconds(30), () -> ANNOTATOR.annotate(text));
    }

    @Test
    void threadsShareAnAnnotator() {
        Annotation expected = ANNOTATOR.annotate(SUMMARY);
        List<Annotation> found =
                IntStream.range(0, 64).parallel().mapToObj(index -> ANNOTATOR.annotate(SUMMARY)).toList();
        found.forEach(annotation -> assertEquals(expected, annotation));
    }

    @Test
    void annotationDoesNotDependOnTheEntriesBefore() {
        Entry entry = Entry.ofTexts(1, 1, TITLE, SUMMARY);
        AnnotatedEntry alone = Annotator.open().annotate(entry);
        ANNOTATOR.annotate(Entry.ofTexts(2, 9, "SAM is a dataset", "The dataset SAM (Small Animal Movies) is new."));
        assertEquals(alone, ANNOTATOR.annotate(entry));
    }

    @Test
    void bundledModelNamesItself() {
        ModelIdentity model = ANNOTATOR.model();
        assertEquals("papergraph-ner", model.name());
        assertTrue(model.sha256().matches("[0-9a-f]{64}"));
        assertEquals(model, Annotator.open().model());
    }

    private static List<String> texts(Annotation annotation, EntityType type) {
        return annotation.mentions().stream().filter(mention -> mention.type() == type).map(Mention::text).toList();
    }
}
