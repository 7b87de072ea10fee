package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.papergraph.annotator.Corpus;
import org.papergraph.annotator.Evaluation;
import org.papergraph.annotator.EvaluationTable;
import org.papergraph.annotator.Trainer;
import org.papergraph.identity.ConceptPairEvaluation;
import org.papergraph.identity.ConceptPairReport;
import org.papergraph.identity.ConceptPairTable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says how good the model is, or the identity of concepts. */
@Command(
        name = "evaluate",
        description = "Train and test by five-fold cross-validation over papers: precision, recall and F1 by type, calibration, errors by kind, speed.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph evaluate",
            "  papergraph evaluate --concepts --errors"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpus;

    @ArgGroup(exclusive = false)
    private PairOptions pairs = new PairOptions();

    @Override
    public Integer call() throws IOException {
        Corpus read = corpus.read();
        if (pairs.areChosen()) {
            evaluateConcepts(read);
        } else {
            evaluateModel(read);
        }
        return ExitCode.OK;
    }

    private void evaluateModel(Corpus read) {
        spec.commandLine().getErr().println("evaluating on " + read.size() + " annotated entries; this takes a minute or so");
        spec.commandLine().getOut().println(EvaluationTable.of(Evaluation.of(Trainer.open()).evaluate(read)));
    }

    private void evaluateConcepts(Corpus read) throws IOException {
        ConceptPairReport report = ConceptPairEvaluation.on(read.annotated()).evaluate(pairs.read());
        spec.commandLine().getOut().print(pairs.listErrors() ? ConceptPairTable.errors(report) : ConceptPairTable.of(report));
    }
}
