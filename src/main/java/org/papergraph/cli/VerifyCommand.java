package org.papergraph.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Looks for damage in a store. */
@Command(
        name = "verify",
        description = "Read everything in the store and say what is damaged; exit 1 where something is.",
        mixinStandardHelpOptions = true,
        footer = {"", "Whether the graph says what it should is for 'papergraph validate'.", "", "Example:", "  papergraph verify --db lists-db"})
final class VerifyCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store open = store.openForReading(); ProgressDisplay progress = ProgressDisplay.open()) {
            List<String> findings = open.verify(progress);
            progress.close();
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(out::println);
            out.println(findings.isEmpty()
                    ? "The store is whole: " + Count.of(open.status().quads(), "statement") + "."
                    : "The store is damaged. " + Store.REMEDY);
            return findings.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
        }
    }
}
