package org.papergraph.cli.option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.papergraph.annotator.Annotator;
import org.papergraph.annotator.TaggerModel;
import org.papergraph.annotator.TypeMapping;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options by which commands take a model of one's own. */
public final class ModelOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--model", paramLabel = "FILE", description = "Any model of OpenNLP's name finder, such as 'papergraph train' makes (default: the bundled one).")
    private Optional<Path> file;

    @Option(names = "--type", paramLabel = "NAME=TYPE", description = "What a type of the model is to the graph: method, task, dataset, metric, or nothing to leave it out. "
            + "May be given several times; the four and common names for them are known.")
    private Map<String, String> types = new LinkedHashMap<>();

    public Annotator open() throws IOException {
        TaggerModel model = file.isPresent() ? TaggerModel.read(file.get()) : TaggerModel.bundled();
        Annotator annotator = Annotator.of(model, mapping());
        if (!annotator.isCalibrated()) {
            spec.commandLine().getErr().println("papergraph: the confidences of " + annotator.model().name() + " are not calibrated: compare them with one another, not with those of other models");
        }
        return annotator;
    }

    private TypeMapping mapping() {
        try {
            return TypeMapping.of(types);
        } catch (IllegalArgumentException failure) {
            throw new ParameterException(spec.commandLine(), failure.getMessage(), failure);
        }
    }
}
