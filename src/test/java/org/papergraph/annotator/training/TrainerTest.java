package org.papergraph.annotator.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.annotator.Annotator;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.TypeMapping;
import org.papergraph.annotator.crf.CrfOptions;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.document.annotation.Span;

class TrainerTest {

    private static final CrfOptions QUICK = new CrfOptions(3, 0.1f, 0.001f, 7, true, true);
    private static final Corpus PART = new Corpus(SeedTexts.corpus().entries().subList(0, 60));

    @TempDir
    private Path folder;

    @Test
    void sameCorpusGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(train(PART)), bytes(train(PART)));
    }

    @Test
    void writtenModelFindsTheSameAsTheTrainedOne() throws IOException {
        TaggerModel trained = train(PART);
        Path file = folder.resolve("model.bin");
        trained.write(file);
        String text = PART.entries().get(3).abstractText();
        Annotation expected = Annotator.of(trained, TypeMapping.standard()).annotate(text);
        assertTrue(expected.mentions().size() > 3);
        assertEquals(expected, Annotator.open(file, TypeMapping.standard()).annotate(text));
        assertEquals(trained.identity(), Annotator.open(file, TypeMapping.standard()).model());
    }

    @Test
    void typesOfOnesOwnAreLearntButDoNotServeInTheAnnotator() {
        GoldMention mention = new GoldMention("optimiser", new Span(0, 4));
        GoldEntry entry = new GoldEntry(new EntryReference("doc", 1), "paper", "Adam trains nets", List.of(mention), "", List.of());
        TaggerModel model = train(new Corpus(List.of(entry)));
        assertEquals(List.of("optimiser"), model.types());
        String message = assertThrows(IllegalArgumentException.class, () -> Annotator.of(model, TypeMapping.standard())).getMessage();
        assertTrue(message.contains("'optimiser'"), message);
    }

    @Test
    void corpusWithoutAnnotationsIsRejected() {
        assertThrows(IllegalArgumentException.class, () -> train(new Corpus(List.of())));
    }

    @Test
    void fileThatIsNoModelIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("model.bin"), "no archive");
        String message = assertThrows(IOException.class, () -> TaggerModel.read(file)).getMessage();
        assertTrue(message.contains("model.bin is no model"), message);
        assertTrue(message.contains("no archive with a manifest"), message);
    }

    private byte[] bytes(TaggerModel model) throws IOException {
        Path file = folder.resolve("bytes.bin");
        model.write(file);
        return Files.readAllBytes(file);
    }

    private static TaggerModel train(Corpus corpus) {
        return Trainer.with(QUICK).train(corpus, "test", "1");
    }
}
