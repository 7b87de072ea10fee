package org.papergraph.cli;

import java.util.concurrent.Callable;
import org.papergraph.cli.option.ServerSettings;
import org.papergraph.cli.option.StoreOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves a store. */
@Command(
        name = "serve",
        description = "Serve the store: pages, linked data and SPARQL, read-only.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example:", "  papergraph serve --db lists-db --port 8080"})
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ServerSettings server;

    @Override
    public Integer call() {
        server.serve(store.openForReading(), spec.commandLine().getErr());
        return ExitCode.OK;
    }
}
