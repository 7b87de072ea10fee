package org.papergraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.cli.option.CorpusOptions;
import org.papergraph.document.Hash;
import picocli.CommandLine;

/** Keeps the bundled model that of the corpus and of the training in the tree; most of the texts that it was trained on are not at hand. */
class BundledModelTest {

    private static final List<Path> CORPUS = List.of(Path.of("src/main/corpus/mentions.tsv"), Path.of("src/main/corpus/arxiv-mentions.tsv"));
    private static final TaggerModel.Origin ORIGIN = TaggerModel.bundled().origin();

    @Test
    void bundledModelWasTrainedOnTheAnnotationsInTheTree() throws IOException {
        assertEquals(fingerprint(), ORIGIN.corpus());
    }

    @Test
    void trainingOnThePartOfTheCorpusThatIsAtHandGivesTheSameBytesAsWhenTheBundledModelWasTrained() throws IOException {
        assertEquals(Trainer.open().sample(CommandLine.populateCommand(new CorpusOptions()).read()), ORIGIN.sample());
    }

    private static String fingerprint() throws IOException {
        String sorted = CORPUS.stream().flatMap(BundledModelTest::rows).sorted().collect(Collectors.joining("\n", "", "\n"));
        return HexFormat.of().formatHex(Hash.digest().digest(sorted.getBytes(StandardCharsets.UTF_8)));
    }

    private static Stream<String> rows(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
