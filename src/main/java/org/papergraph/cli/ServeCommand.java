package org.papergraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.papergraph.cli.ingest.FollowOptions;
import org.papergraph.cli.option.ServerSettings;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Serves a store. */
@Command(
        name = "serve",
        description = "Serve the store: pages, linked data and SPARQL, read-only but for --edit and --watch.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph serve --db lists-db --port 8080",
            "  papergraph serve --edit                   take decisions on the pages",
            "  papergraph serve --watch lists/           with what comes into a folder"
        })
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Mixin
    private ServerSettings server;

    @Mixin
    private FollowOptions following;

    @Override
    public Integer call() throws IOException {
        following.requireFolder();
        Store open = server.isEditing() || following.isFollowing() ? store.open() : store.openForReading();
        server.serve(open, following.beside(open), spec.commandLine().getErr());
        return ExitCode.OK;
    }
}
