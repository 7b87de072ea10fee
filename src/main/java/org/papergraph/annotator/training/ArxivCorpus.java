package org.papergraph.annotator.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** The annotated abstracts of arXiv, joined with the texts that a user gives: those to train on, and those to test on alone. */
public final class ArxivCorpus {

    private final StandOffCorpus training;
    private final StandOffCorpus again;
    private final StandOffCorpus test;
    private final PaperTexts texts;

    private ArxivCorpus(StandOffCorpus training, StandOffCorpus again, StandOffCorpus test, PaperTexts texts) {
        this.training = training;
        this.again = again;
        this.test = test;
        this.texts = texts;
    }

    /**
     * The corpus with its texts.
     *
     * @param folder of the annotations
     * @param texts a file of JSON objects, one a line, as {@link PaperTexts} reads it
     */
    public static ArxivCorpus open(Path folder, Path texts) throws IOException {
        StandOffCorpus training = training(folder, "arxiv-mentions.tsv");
        StandOffCorpus test = StandOffCorpus.open(folder.resolve("arxiv-test-texts.tsv"), folder.resolve("arxiv-test-mentions.tsv"));
        Set<String> papers = new HashSet<>(training.documents());
        papers.addAll(test.documents());
        return new ArxivCorpus(training, training(folder, "arxiv-second-pass.tsv"), test, PaperTexts.read(texts, papers));
    }

    /** The number of papers to train on, whose texts need not be at hand to know it. */
    public static int trainingSize(Path folder) throws IOException {
        return training(folder, "arxiv-mentions.tsv").documents().size();
    }

    private static StandOffCorpus training(Path folder, String rows) throws IOException {
        return StandOffCorpus.open(folder.resolve("arxiv-texts.tsv"), folder.resolve(rows));
    }

    /** The papers to train on. */
    public Corpus training() throws IOException {
        return training.join(texts);
    }

    /** Those of them that were annotated a second time. */
    public Corpus secondPass() throws IOException {
        return again.joinMarked(texts);
    }

    /** The papers that no model is trained on. */
    public Corpus test() throws IOException {
        return test.join(texts);
    }
}
