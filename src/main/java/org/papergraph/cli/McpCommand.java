package org.papergraph.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import org.papergraph.web.http.Version;
import org.papergraph.web.mcp.AgentService;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers a language-model agent over the standard streams. */
@Command(
        name = "mcp",
        description = {
            "Let a language-model agent ask the store: a server of the Model Context Protocol over standard input and output.",
            "Agents start it themselves. It ends when its input does. A running 'papergraph serve' offers the same at /mcp."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example, for the configuration of an agent:",
            "  {\"mcpServers\": {\"papergraph\": {\"command\": \"papergraph\",",
            "    \"args\": [\"mcp\", \"--db\", \"/home/me/papergraph-db\"]}}}"
        })
final class McpCommand implements Callable<Integer> {

    @Mixin
    private StoreOptions store;

    @Option(names = "--query-timeout", paramLabel = "SECONDS", defaultValue = "30", description = "Timeout of a query (default: ${DEFAULT-VALUE}).")
    private long timeout;

    /** Standard output is the protocol's alone: whatever else is printed goes to standard error. */
    @Override
    public Integer call() {
        PrintStream out = System.out;
        System.setOut(System.err);
        try (Store open = store.openForReading()) {
            QueryRunner runner = new QueryRunner(open, Duration.ofSeconds(timeout));
            new AgentService(new Search(open), runner, open.baseIri(), NamedQueries.read(Installation.queries()), Version.TEXT).serve(System.in, out);
        } finally {
            System.setOut(out);
        }
        return ExitCode.OK;
    }
}
