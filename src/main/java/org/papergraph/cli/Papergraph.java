package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.table.StandardOutput;
import org.papergraph.cli.table.Terminal;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code papergraph}. Exit codes: 0 done, 1 failed, 2 used wrongly. */
@Command(
        name = "papergraph",
        description = "A local-first knowledge graph of research papers.",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        subcommands = {
            UpCommand.class, IngestCommand.class, WithdrawCommand.class, ServeCommand.class, McpCommand.class, QueryCommand.class, ExportCommand.class,
            PushCommand.class, ValidateCommand.class, VerifyCommand.class, DecisionsCommand.class, VocabularyCommand.class, ConceptsCommand.class,
            AnnotateCommand.class, TrainCommand.class, EvaluateCommand.class, ReviewCommand.class, StatusCommand.class, BackupCommand.class,
            RestoreCommand.class, CompactCommand.class,
            GenerateCompletion.class, CommandLine.HelpCommand.class
        },
        footer = {
            "",
            "Without a command, papergraph does `up`: it ingests the seeds on its first run and serves on http://localhost:3030/.",
            "",
            "Examples:",
            "  papergraph                            serve, on the store in ./papergraph-db",
            "  papergraph ingest lists/              add all documents of a folder",
            "  papergraph query papers-by-author -p author='Ari Morcos'",
            "  papergraph export -o graph.ttl        write the graph as canonical Turtle"
        })
public final class Papergraph implements Runnable {

    /** In columns, the least that picocli takes, and what is easy to read. */
    private static final int NARROWEST_HELP = 55;
    private static final int WIDEST_HELP = 80;

    private Papergraph() {
    }

    public static void main(String[] arguments) {
        System.exit(run(new StandardOutput(),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8), arguments));
    }

    /** Runs one command and gives its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Papergraph())
                .setOut(out).setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(Terminal.isThere() ? Math.max(NARROWEST_HELP, Math.min(Terminal.columns(), WIDEST_HELP)) : WIDEST_HELP)
                .setExecutionExceptionHandler((failure, command, parsed) -> CommandException.report(failure, err))
                .setParameterExceptionHandler(Papergraph::misused);
        String[] given = arguments.length == 0 || isOptionOfUp(arguments[0]) ? prepend("up", arguments) : arguments;
        int code = execute(line, given, err);
        if (out.checkError()) {
            boolean readerGone = out instanceof StandardOutput standard && standard.isReaderGone();
            if (!readerGone) {
                err.println("papergraph: standard output cannot be written");
            }
            return CommandLine.ExitCode.SOFTWARE;
        }
        err.flush();
        return code;
    }

    /** Picocli hands on exceptions alone; memory may end in an error. */
    private static int execute(CommandLine line, String[] arguments, PrintWriter err) {
        try {
            return line.execute(arguments);
        } catch (Error failure) {
            return CommandException.report(failure, err);
        }
    }

    @Override
    public void run() {
        throw new IllegalStateException("the default command is up");
    }

    private static boolean isOptionOfUp(String argument) {
        String name = argument.split("=", 2)[0];
        return new CommandLine(new UpCommand()).getCommandSpec().optionsMap().containsKey(name)
                && !new CommandLine(new Papergraph()).getCommandSpec().optionsMap().containsKey(name);
    }

    private static String[] prepend(String first, String[] rest) {
        String[] all = new String[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return all;
    }

    private static int misused(ParameterException failure, String[] arguments) {
        PrintWriter err = failure.getCommandLine().getErr();
        err.println("papergraph: " + failure.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("To see how it is used: " + failure.getCommandLine().getCommandSpec().qualifiedName().replaceFirst("papergraph", Matcher.quoteReplacement(Installation.program())) + " --help");
        return CommandLine.ExitCode.USAGE;
    }
}
