package org.papergraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a store from a backup. */
@Command(
        name = "restore",
        description = "Make a store from a backup, in a folder that is new or empty.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  papergraph restore 2026-11-21.nq.gz --db restored-db"})
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Parameters(paramLabel = "FILE", description = "What 'papergraph backup' wrote.")
    private Path file;

    @Override
    public Integer call() {
        long statements = restore();
        spec.commandLine().getErr().printf("%s: made of %s of %s%n", store.folder(), Count.of(statements, "statement"), file);
        return ExitCode.OK;
    }

    private long restore() {
        try (ProgressDisplay progress = ProgressDisplay.open()) {
            return Store.restore(file, store.folder(), progress);
        }
    }
}
