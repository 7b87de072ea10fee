package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.training.Corpus;
import org.papergraph.annotator.training.Trainer;
import org.papergraph.cli.option.CorpusOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Trains a model from annotations. */
@Command(
        name = "train",
        description = "Train the model that finds mentions. The same corpus gives the same bytes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph train --texts arxiv-metadata.jsonl.gz -o model.bin",
            "  papergraph train --corpus mine.tsv --documents lists/ -o mine.bin",
            "  papergraph annotate --model mine.bin texts.txt"
        })
final class TrainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CorpusOptions corpus;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", required = true, description = "Where to write the model.")
    private Path out;

    @Option(names = "--name", paramLabel = "NAME", defaultValue = "papergraph-ner", description = "What provenance calls the model (default: ${DEFAULT-VALUE}).")
    private String name;

    @Option(names = "--model-version", paramLabel = "VERSION", defaultValue = "1", description = "What provenance calls its version (default: ${DEFAULT-VALUE}).")
    private String version;

    @Override
    public Integer call() throws IOException {
        Corpus read = corpus.read(corpus.texts(), corpus.arxiv());
        PrintWriter messages = spec.commandLine().getErr();
        corpus.leftOut().ifPresent(messages::println);
        messages.println("training on " + read.size() + " annotated entries; this takes a minute or two");
        TaggerModel model = Trainer.open().train(read, name, version);
        model.write(out);
        messages.println(out + ": SHA-256 " + model.identity().sha256());
        return ExitCode.OK;
    }
}
