package org.papergraph.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Backs a store up. */
@Command(
        name = "backup",
        description = "Write everything in the store, manual decisions included, into one file of gzipped N-Quads.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  papergraph backup 2026-11-21.nq.gz"})
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as backup.nq.gz.")
    private Path file;

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            open.backup(file);
        }
        return ExitCode.OK;
    }
}
