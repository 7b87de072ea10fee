package org.papergraph.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.papergraph.annotator.evaluation.concept.ConceptPair;
import org.papergraph.annotator.evaluation.concept.ConceptPairReader;
import picocli.CommandLine.Option;

/** The options by which the identity of concepts is evaluated instead of the model. */
public final class PairOptions {

    @Option(names = "--concepts", required = true, description = "Instead, measure which mentions are taken for one concept, on pairs decided by reading: precision, recall and F1 by kind of pair.")
    private boolean chosen;

    @Option(names = "--pairs", paramLabel = "FILE", description = "The pairs, as in src/main/corpus/concept-pairs.tsv (default: those of the seeds).")
    private Optional<Path> rows;

    @Option(names = "--errors", description = "List the pairs that are decided wrongly.")
    private boolean errors;

    public boolean areChosen() {
        return chosen;
    }

    public boolean listErrors() {
        return errors;
    }

    public List<ConceptPair> read() throws IOException {
        return ConceptPairReader.read(rows.orElseGet(() -> Installation.folder().resolve("src/main/corpus/concept-pairs.tsv")));
    }
}
