package org.papergraph.cli;

import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Compacts a store and updates the statistics of the query optimizer. */
@Command(
        name = "compact",
        description = "Reclaim the space of replaced and withdrawn documents, and update the statistics of the query optimizer.",
        mixinStandardHelpOptions = true)
final class CompactCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            open.compact();
            open.optimise();
        }
        return ExitCode.OK;
    }
}
