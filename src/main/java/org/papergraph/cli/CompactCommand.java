package org.papergraph.cli;

import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.FileSize;
import org.papergraph.store.Store;
import org.papergraph.store.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Compacts a store and updates the statistics of the query optimizer. */
@Command(
        name = "compact",
        description = "Reclaim the space of replaced and withdrawn documents, and update the statistics of the query optimizer.",
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store open = store.open(); ProgressDisplay progress = ProgressDisplay.open()) {
            long before = open.status().bytes();
            open.compact(progress);
            progress.close();
            open.optimise();
            StoreStatus after = open.status();
            spec.commandLine().getErr().printf("%s: %s instead of %s, %s%n",
                    store.folder(), FileSize.of(after.bytes()), FileSize.of(before), Count.of(after.quads(), "statement"));
        }
        return ExitCode.OK;
    }
}
