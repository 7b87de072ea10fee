package org.papergraph.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.table.Count;
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

    private static final double MEBIBYTE = 1 << 20;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store open = store.open()) {
            long before = open.status().bytes();
            open.compact();
            open.optimise();
            StoreStatus after = open.status();
            spec.commandLine().getErr().printf(Locale.ROOT, "%s: %.1f MiB instead of %.1f, %s%n",
                    store.folder(), after.bytes() / MEBIBYTE, before / MEBIBYTE, Count.of(after.quads(), "statement"));
        }
        return ExitCode.OK;
    }
}
