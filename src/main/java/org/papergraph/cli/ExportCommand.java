package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.commons.io.output.WriterOutputStream;
import org.apache.jena.query.Query;
import org.papergraph.budget.QueryLimits;
import org.papergraph.citation.CitationFormat;
import org.papergraph.cli.option.BaseIriConverter;
import org.papergraph.cli.option.CommandException;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.cli.selection.PaperChoice;
import org.papergraph.cli.table.FileSize;
import org.papergraph.cli.table.OutputForm;
import org.papergraph.export.CitationExporter;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.ExportProfile;
import org.papergraph.export.Exporter;
import org.papergraph.progress.Progress;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.ResourceReader;
import org.papergraph.store.Store;
import org.papergraph.store.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the graph into a file. */
@Command(
        name = "export",
        description = "Write the graph, canonical: the same graph gives the same bytes; or papers for a reference manager.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph export -o graph.ttl",
            "  papergraph export --output nquads | gzip > graph.nq.gz",
            "  papergraph export --profile plain --base https://example.org/papers/ -o public.ttl",
            "  papergraph export --of 'Ari Morcos' -o morcos.bib",
            "  papergraph export --search 'sharpness-aware minimization' --output ris",
            "  papergraph export --select papers-using-method -p method=SAM --output csl-json",
            "  papergraph export --select 'CONSTRUCT WHERE { ?paper a <http://purl.org/spar/fabio/ResearchPaper> ; <http://purl.org/dc/terms/title> ?title }'"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Duration TIMEOUT = Duration.ofHours(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write (default: standard output).")
    private Optional<Path> file;

    @Option(names = "--output", paramLabel = "FORM", converter = OutputForm.Converter.class,
            description = OutputForm.NAMES + " (default: by the file's ending, else turtle).")
    private Optional<OutputForm> form;

    @Option(names = "--base", paramLabel = "IRI", converter = BaseIriConverter.class, description = "Replace the store's base IRI by this one.")
    private Optional<String> base;

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "full", description = "full, or plain to leave provenance out (default: ${DEFAULT-VALUE}).")
    private ExportProfile profile;

    @Option(names = "--select", paramLabel = "QUERY",
            description = "Write what a query gives: its text, a file, or a query in queries/. It constructs triples, or selects papers for a reference manager.")
    private Optional<String> select;

    @Option(names = {"-p", "--param"}, paramLabel = "NAME=VALUE", description = "A parameter of the query.")
    private Map<String, String> parameters = new TreeMap<>();

    @Mixin
    private PaperChoice papers;

    @Override
    public Integer call() throws IOException {
        OutputForm chosen = form.orElseGet(() -> OutputForm.ofFile(file.map(Path::toString).orElse("")));
        try (Store open = store.openForReading(); ProgressDisplay progress = ProgressDisplay.open()) {
            boolean onTerminal = file.isEmpty() && System.console() != null;
            Consumer<OutputStream> export = export(open, chosen, onTerminal ? Progress.SILENT : progress);
            if (file.isPresent()) {
                write(export, file.get());
                progress.close();
                spec.commandLine().getErr().printf("%s: wrote %s%n", file.get(), FileSize.of(Files.size(file.get())));
            } else {
                OutputStream out = WriterOutputStream.builder().setWriter(spec.commandLine().getOut()).setCharset(StandardCharsets.UTF_8).get();
                export.accept(out);
                out.flush();
            }
        }
        return ExitCode.OK;
    }

    private Consumer<OutputStream> export(Store open, OutputForm chosen, Progress progress) throws IOException {
        QueryRunner runner = new QueryRunner(open, QueryLimits.alone(TIMEOUT), cause -> {});
        Optional<Query> query = query(runner);
        if (chosen instanceof OutputForm.Citations citations) {
            return citations(citations.format(), query, open, runner);
        }
        if (papers.isMade()) {
            throw new CommandException("--of and --search choose papers for bibtex, ris and csl-json; add --output bibtex, or use --select");
        }
        ExportFormat format = ((OutputForm.Rdf) chosen).format();
        ExportOptions options = new ExportOptions(format, profile, base.orElse(""), query.map(Query::toString).orElse(""));
        return out -> new Exporter(open).export(options, out, progress);
    }

    private Consumer<OutputStream> citations(CitationFormat format, Optional<Query> query, Store open, QueryRunner runner) {
        if (base.isPresent() || profile == ExportProfile.PLAIN) {
            throw new CommandException("--base and --profile are for RDF; a reference manager gets whole papers");
        }
        if (query.isPresent() && papers.isMade()) {
            throw new CommandException("--select excludes --of and --search");
        }
        ResourceReader resources = new ResourceReader(runner, open.baseIri());
        CitationExporter exporter = new CitationExporter(resources);
        if (query.isEmpty() && !papers.isMade()) {
            return out -> exporter.exportAll(format, out);
        }
        Collection<String> chosen = query.isPresent() ? resources.selector().of(query.get()) : papers.papers(open, resources);
        return out -> exporter.export(format, chosen, out);
    }

    /** Writes the whole at once; straight into what is no ordinary file. */
    private static void write(Consumer<OutputStream> export, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                export.accept(out);
            }
        } else {
            WholeFile.write(file, export::accept);
        }
    }

    private Optional<Query> query(QueryRunner runner) throws IOException {
        if (select.isEmpty()) {
            return Optional.empty();
        }
        Optional<NamedQuery> named = NamedQueries.read(Installation.queries()).find(select.get());
        NamedQuery query = named.isPresent() ? named.get() : NamedQuery.of("--select", isFile(select.get()) ? Files.readString(Path.of(select.get())) : select.get());
        return Optional.of(runner.prepare(query, parameters));
    }

    private static boolean isFile(String text) {
        try {
            return text.length() < 1_000 && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
