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
        description = "Serve the store: pages, linked data and SPARQL, read-only but for --edit.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph serve --db lists-db --port 8080",
            "  papergraph serve --edit                   take decisions on the pages"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ServerSettings server;

    @Override
    public Integer call() {
        server.serve(server.isEditing() ? store.open() : store.openForReading(), spec.commandLine().getErr());
        return ExitCode.OK;
    }
}
