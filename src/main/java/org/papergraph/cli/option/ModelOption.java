package org.papergraph.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.papergraph.annotator.Annotator;
import picocli.CommandLine.Option;

/** The option by which commands take a model of one's own. */
public final class ModelOption {

    @Option(names = "--model", paramLabel = "FILE", description = "A model that 'papergraph train' made (default: the bundled one).")
    private Optional<Path> file;

    public Annotator open() throws IOException {
        return file.isPresent() ? Annotator.open(file.get()) : Annotator.open();
    }
}
