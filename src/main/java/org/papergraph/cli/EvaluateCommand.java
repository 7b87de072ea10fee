package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.evaluation.Evaluation.Evaluated;
import org.papergraph.annotator.evaluation.Evaluation.Measured;
import org.papergraph.annotator.evaluation.Evaluation;
import org.papergraph.annotator.evaluation.EvaluationTable;
import org.papergraph.annotator.evaluation.InterAnnotatorAgreement;
import org.papergraph.annotator.evaluation.concept.ConceptPairEvaluation;
import org.papergraph.annotator.evaluation.concept.ConceptPairReport;
import org.papergraph.annotator.evaluation.concept.ConceptPairTable;
import org.papergraph.annotator.training.AnnotatedTexts;
import org.papergraph.annotator.training.ArxivCorpus;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the model, or the identity of concepts. */
@Command(
        name = "evaluate",
        description = "Train and test: on the test set of later papers, where --texts is given, and by cross-validation, all papers of a list on one side: precision, recall and F1 by type, calibration, errors by kind, speed; precision and recall of links from papers to concepts; inter-annotator agreement.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph evaluate --texts arxiv-metadata.jsonl.gz",
            "  papergraph evaluate --texts arxiv-metadata.jsonl.gz --model mine.bin",
            "  papergraph evaluate --annotated public-corpora.jsonl.gz",
            "  papergraph evaluate --concepts --errors"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpus;

    @Option(names = "--second-pass", paramLabel = "FILE", description = "Annotations of the same texts by another annotator, for inter-annotator agreement (default: those of the seeds, where --corpus is not given).")
    private Optional<Path> again;

    @Option(names = "--model", paramLabel = "FILE", description = "Only measure this model, on the test set; needs --texts or --annotated.")
    private Optional<Path> model;

    @Option(names = "--annotated", paramLabel = "FILE", description = "Only measure the bundled model, or --model, on texts that others annotated, as JSON Lines with id, text and mentions, and where they have them corpus and types: by corpus, as to the types that it marks.")
    private Optional<Path> annotated;

    @ArgGroup(exclusive = false)
    private PairOptions pairs = new PairOptions();

    @Override
    public Integer call() throws IOException {
        if (pairs.areChosen()) {
            evaluateConcepts(corpus.read());
        } else if (annotated.isPresent()) {
            printOthers(AnnotatedTexts.read(annotated.get()), model.isPresent() ? TaggerModel.read(model.get()) : TaggerModel.bundled());
        } else if (model.isPresent()) {
            printTest(Evaluation.test(testSet().test(), TaggerModel.read(model.get())));
        } else {
            evaluateModel(corpus.texts(), corpus.arxiv());
        }
        return ExitCode.OK;
    }

    private ArxivCorpus testSet() throws IOException {
        return corpus.arxiv().orElseThrow(() -> new ParameterException(spec.commandLine(), "--model is measured on the test set, whose texts --texts gives"));
    }

    private void evaluateModel(TextSource texts, Optional<ArxivCorpus> arxiv) throws IOException {
        Corpus read = corpus.read(texts, arxiv);
        Optional<InterAnnotatorAgreement> agreement = corpus.readAgain(again, texts, arxiv).map(second -> InterAnnotatorAgreement.of(read, second));
        Optional<Corpus> test = arxiv.isPresent() ? Optional.of(arxiv.get().test()) : Optional.empty();
        PrintWriter messages = spec.commandLine().getErr();
        corpus.leftOut().ifPresent(line -> messages.println(line + ", and with them the test set"));
        messages.println("evaluating on " + read.size() + " annotated entries; this takes some minutes");
        Evaluated evaluated = Evaluation.of(Trainer.open()).evaluate(read);
        test.ifPresent(papers -> printTest(Evaluation.test(papers, evaluated.model())));
        print("cross-validation over " + read.size() + " entries, all papers of a list on one side", evaluated.folds());
        agreement.map(EvaluationTable::of).ifPresent(spec.commandLine().getOut()::println);
    }

    private void printTest(Measured measured) {
        print("test set: " + measured.entries().size() + " later papers, none of them trained on", measured);
    }

    private void printOthers(List<AnnotatedTexts> corpora, TaggerModel measured) {
        for (AnnotatedTexts corpus : corpora) {
            print((corpus.name().isEmpty() ? "annotated by others" : corpus.name()) + ": " + corpus.texts().size() + " texts", Evaluation.test(corpus, measured));
        }
    }

    private void print(String heading, Measured measured) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(heading);
        out.println(EvaluationTable.of(measured.report()));
        out.println(LinkTable.of(measured.entries()));
    }

    private void evaluateConcepts(Corpus read) throws IOException {
        ConceptPairReport report = ConceptPairEvaluation.on(read.annotated()).evaluate(pairs.read());
        spec.commandLine().getOut().print(pairs.listErrors() ? ConceptPairTable.errors(report) : ConceptPairTable.of(report));
    }
}
