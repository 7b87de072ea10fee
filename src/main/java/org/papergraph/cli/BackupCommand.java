package org.papergraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.FileSize;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Backs a store up. */
@Command(
        name = "backup",
        description = "Write everything in the store, manual decisions included, into one file of gzipped N-Quads.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  papergraph backup 2026-11-21.nq.gz"})
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Option(names = "--overwrite", description = "Replace the file where there is one already.")
    private boolean overwrite;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as backup.nq.gz.")
    private Path file;

    @Override
    public Integer call() throws IOException {
        if (!overwrite && Files.exists(file)) {
            throw new CommandException("there is a file of this name already: " + file + "; name another, or replace it with --overwrite");
        }
        try (Store open = store.openForReading(); ProgressDisplay progress = ProgressDisplay.open()) {
            long statements = open.backup(file, progress);
            progress.close();
            spec.commandLine().getErr().printf("%s: wrote %s, %s%n", file, Count.of(statements, "statement"), FileSize.of(Files.size(file)));
        }
        return ExitCode.OK;
    }
}
