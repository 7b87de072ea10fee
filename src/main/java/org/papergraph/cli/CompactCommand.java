package org.papergraph.cli;

import java.util.concurrent.Callable;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;

/** Makes a store smaller and its queries quicker. */
@Command(
        name = "compact",
        description = "Give back the room that replaced and withdrawn documents took, and count anew what queries are ordered by.",
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
