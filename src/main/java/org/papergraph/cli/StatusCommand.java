package org.papergraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.table.Count;
import org.papergraph.cli.table.FileSize;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.Store;
import org.papergraph.store.StoreStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Shows the contents and size of a store. */
@Command(name = "status", description = "Show the contents and the size of the store.", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Override
    public Integer call() {
        try (Store open = store.openForReading()) {
            StoreStatus status = open.status();
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "store          %s%nbase           %s%nsize           %s%nstatements     %d in %s%n",
                    store.folder().toAbsolutePath().normalize(), open.baseIri(), FileSize.of(status.bytes()), status.quads(), Count.of(status.graphs(), "graph"));
            printCounts(new QueryRunner(open, Duration.ofMinutes(5)), out);
        }
        return ExitCode.OK;
    }

    private static void printCounts(QueryRunner runner, PrintWriter out) {
        Query counts = runner.prepare(NamedQueries.read(Installation.queries()).get("counts"), Map.of());
        runner.run(counts, execution -> {
            execution.select().forEachRemaining(row -> out.printf(Locale.ROOT, "%-14s %s%n",
                    row.get("kind").getLiteralLexicalForm(), row.get("number").getLiteralLexicalForm()));
            return out;
        });
    }
}
