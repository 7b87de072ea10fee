package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.papergraph.annotator.Corpus;
import org.papergraph.annotator.Evaluation;
import org.papergraph.annotator.EvaluationTable;
import org.papergraph.annotator.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says how good the model is. */
@Command(
        name = "evaluate",
        description = "Train and test by five-fold cross-validation over papers: precision, recall and F1 by type, calibration, errors by kind, speed.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpus;

    @Override
    public Integer call() throws IOException {
        Corpus read = corpus.read();
        spec.commandLine().getErr().println("evaluating on " + read.size() + " annotated entries; this takes a minute or so");
        spec.commandLine().getOut().println(EvaluationTable.of(Evaluation.of(Trainer.open()).evaluate(read)));
        return ExitCode.OK;
    }
}
