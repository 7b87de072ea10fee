package org.papergraph.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.query.Query;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.table.HangingText;
import org.papergraph.cli.table.ResultTable;
import org.papergraph.cli.table.Terminal;
import org.papergraph.budget.QueryLimits;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.ResultFormat;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks the store. */
@Command(
        name = "query",
        description = "Ask the store: a named query, a file of SPARQL, or SPARQL given with -e. Without arguments, list the named queries.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph query",
            "  papergraph query papers-by-author -p author='Ari Morcos'",
            "  papergraph query most-used-methods --output csv",
            "  papergraph query -e 'SELECT (count(*) AS ?n) { ?paper a <http://purl.org/spar/fabio/ResearchPaper> }'"
        })
final class QueryCommand implements Callable<Integer> {

    /** In columns, behind the names of queries. */
    private static final int INDENTATION = 29;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Parameters(arity = "0..1", paramLabel = "NAME|FILE", description = "A query in queries/, or a file.")
    private Optional<String> name;

    @Option(names = {"-e", "--execute"}, paramLabel = "TEXT", description = "SPARQL to run.")
    private Optional<String> text;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE", description = "A parameter of the query.")
    private Map<String, String> parameters = new TreeMap<>();

    @Option(names = "--output", paramLabel = "FORM", description = "table, csv, tsv, json, xml, turtle, ntriples, jsonld or rdfxml.")
    private Optional<String> output;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "300", description = "Timeout (default: ${DEFAULT-VALUE}).")
    private long seconds;

    @Override
    public Integer call() throws IOException {
        if (name.isEmpty() && text.isEmpty()) {
            list(NamedQueries.read(Installation.queries()));
            return ExitCode.OK;
        }
        try (Store open = store.openForReading()) {
            QueryRunner runner = new QueryRunner(open, QueryLimits.alone(Duration.ofSeconds(seconds)), cause -> {});
            Query query = prepare(runner);
            ResultFormat format = output.map(ResultFormat::of).orElseGet(() -> ResultFormat.usualFor(query));
            if (format == ResultFormat.TABLE && query.isSelectType()) {
                ResultTable table = runner.run(query, execution -> ResultTable.of(execution.select(), query, open.baseIri()));
                table.write(spec.commandLine().getOut(), Terminal.columns());
                return ExitCode.OK;
            }
            OutputStream out = WriterOutputStream.builder().setWriter(spec.commandLine().getOut()).setCharset(StandardCharsets.UTF_8).get();
            runner.write(query, format, out);
            out.flush();
        }
        return ExitCode.OK;
    }

    private Query prepare(QueryRunner runner) throws IOException {
        if (text.isPresent()) {
            return runner.prepare(NamedQuery.of("-e", text.get()), parameters);
        }
        Optional<NamedQuery> named = NamedQueries.read(Installation.queries()).find(name.orElseThrow());
        if (named.isPresent()) {
            return runner.prepare(named.get(), parameters);
        }
        Path file = Path.of(name.get());
        if (!Files.isRegularFile(file)) {
            throw new CommandException("there is no query and no file '" + name.get() + "'; to list the queries: " + Installation.program() + " query");
        }
        return runner.prepare(NamedQuery.of(file.getFileName().toString(), Files.readString(file)), parameters);
    }

    private void list(NamedQueries queries) {
        PrintWriter out = spec.commandLine().getOut();
        for (NamedQuery query : queries.all()) {
            HangingText.write(out, String.format("%-28s %s", query.name(), query.summary()), INDENTATION);
            query.parameters().forEach(parameter -> HangingText.write(out, " ".repeat(INDENTATION) + "  -p " + parameter.usage(), INDENTATION + 5));
        }
    }
}
