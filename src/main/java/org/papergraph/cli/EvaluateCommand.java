package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.annotator.evaluation.Evaluation.Evaluated;
import org.papergraph.annotator.evaluation.Evaluation;
import org.papergraph.annotator.evaluation.EvaluationTable;
import org.papergraph.annotator.evaluation.InterAnnotatorAgreement;
import org.papergraph.annotator.evaluation.concept.ConceptPairEvaluation;
import org.papergraph.annotator.evaluation.concept.ConceptPairReport;
import org.papergraph.annotator.evaluation.concept.ConceptPairTable;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.TextSource;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.cli.option.CorpusOptions;
import org.papergraph.cli.option.PairOptions;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures the model, or the identity of concepts. */
@Command(
        name = "evaluate",
        description = "Train and test by five-fold cross-validation over papers: precision, recall and F1 by type, calibration, errors by kind, speed; inter-annotator agreement; precision and recall of links from papers to concepts.",
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

    @Option(names = "--second-pass", paramLabel = "FILE", description = "Annotations of the same texts by another annotator, for inter-annotator agreement (default: those of the seeds, where --corpus is not given).")
    private Optional<Path> again;

    @ArgGroup(exclusive = false)
    private PairOptions pairs = new PairOptions();

    @Override
    public Integer call() throws IOException {
        if (pairs.areChosen()) {
            evaluateConcepts(corpus.read());
        } else {
            evaluateModel(corpus.texts());
        }
        return ExitCode.OK;
    }

    private void evaluateModel(TextSource texts) throws IOException {
        Corpus read = corpus.read(texts);
        Optional<InterAnnotatorAgreement> agreement = corpus.readAgain(again, texts).map(second -> InterAnnotatorAgreement.of(read, second));
        spec.commandLine().getErr().println("evaluating on " + read.size() + " annotated entries; this takes a minute or so");
        Evaluated evaluated = Evaluation.of(Trainer.open()).evaluate(read);
        PrintWriter out = spec.commandLine().getOut();
        out.println(EvaluationTable.of(evaluated.report()));
        agreement.map(EvaluationTable::of).ifPresent(out::println);
        out.println(LinkTable.of(evaluated.entries()));
    }

    private void evaluateConcepts(Corpus read) throws IOException {
        ConceptPairReport report = ConceptPairEvaluation.on(read.annotated()).evaluate(pairs.read());
        spec.commandLine().getOut().print(pairs.listErrors() ? ConceptPairTable.errors(report) : ConceptPairTable.of(report));
    }
}
