package org.papergraph.annotator;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How the model that comes with the program is trained: from the annotated corpus and the seeds. */
final class BundledModel {

    private static final Path FILE = Path.of("src/main/resources/org/papergraph/annotator/papergraph-ner.zip");
    private static final String NAME = "papergraph-ner";
    private static final String VERSION = "1";

    private BundledModel() {
    }

    /** Trains it again and writes it; {@code docs/model-card.md} says when and how. */
    public static void main(String[] arguments) throws IOException {
        Corpus corpus = SeedTexts.corpus();
        train(corpus, Trainer.open().crossValidate(corpus)).write(FILE);
    }

    static TaggerModel train(Corpus corpus, List<TestedEntry> tested) {
        return Trainer.open().train(corpus, tested, NAME, VERSION);
    }
}
