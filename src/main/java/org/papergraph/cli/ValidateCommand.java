package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.store.Store;
import org.papergraph.validation.Shapes;
import org.papergraph.validation.ValidationReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Checks the graph against the shapes. */
@Command(
        name = "validate",
        description = "Check the graph against the SHACL shapes in ontology/shapes.ttl; exit 1 where it does not conform.",
        mixinStandardHelpOptions = true)
final class ValidateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store open = store.openForReading(); ProgressDisplay progress = ProgressDisplay.open()) {
            Shapes shapes = Shapes.load(Installation.ontology().resolve("shapes.ttl"));
            ValidationReport report = open.read(dataset -> shapes.validate(open.published().getDefaultGraph(), progress));
            progress.close();
            PrintWriter out = spec.commandLine().getOut();
            report.findings().forEach(finding -> out.println(finding.severity() + " " + finding.focus() + " " + finding.path()
                    + " " + finding.value() + ": " + finding.message()));
            out.println(report.conforms() ? "The graph conforms." : "The graph does not conform.");
            return report.conforms() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
