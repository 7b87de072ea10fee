package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.papergraph.cli.option.BaseIriConverter;
import org.papergraph.cli.option.Installation;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.ExportProfile;
import org.papergraph.export.Exporter;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.QueryRunner;
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
        description = "Write the graph, canonical: the same graph gives the same bytes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  papergraph export -o graph.ttl",
            "  papergraph export --output nquads | gzip > graph.nq.gz",
            "  papergraph export --profile plain --base https://example.org/papers/ -o public.ttl",
            "  papergraph export --select 'CONSTRUCT WHERE { ?paper a <http://purl.org/spar/fabio/ResearchPaper> ; <http://purl.org/dc/terms/title> ?title }'"
        })
final class ExportCommand implements Callable<Integer> {

    private static final Map<String, ExportFormat> BY_ENDING = Map.of(
            "ttl", ExportFormat.TURTLE, "nt", ExportFormat.NTRIPLES, "nq", ExportFormat.NQUADS, "trig", ExportFormat.TRIG,
            "jsonld", ExportFormat.JSONLD, "json", ExportFormat.JSONLD, "rdf", ExportFormat.RDFXML, "xml", ExportFormat.RDFXML);

    private static final double MEBIBYTE = 1 << 20;
    private static final Duration TIMEOUT = Duration.ofHours(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "Where to write (default: standard output).")
    private Optional<Path> file;

    @Option(names = "--output", paramLabel = "FORM", description = "${COMPLETION-CANDIDATES} (default: by the file's ending, else turtle).")
    private Optional<ExportFormat> format;

    @Option(names = "--base", paramLabel = "IRI", converter = BaseIriConverter.class, description = "Replace the store's base IRI by this one.")
    private Optional<String> base;

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = "full", description = "full, or plain to leave provenance out (default: ${DEFAULT-VALUE}).")
    private ExportProfile profile;

    @Option(names = "--select", paramLabel = "QUERY", description = "Write what a CONSTRUCT query gives: its text, a file, or a query in queries/.")
    private Optional<String> select;

    @Override
    public Integer call() throws IOException {
        try (Store open = store.openForReading()) {
            Exporter exporter = new Exporter(open);
            ExportOptions options = new ExportOptions(format.orElseGet(this::formatOfFile), profile, base.orElse(""), query(open));
            if (file.isPresent()) {
                write(exporter, options, file.get());
                spec.commandLine().getErr().printf(Locale.ROOT, "%s: wrote %.1f MiB%n", file.get(), Files.size(file.get()) / MEBIBYTE);
            } else {
                OutputStream out = WriterOutputStream.builder().setWriter(spec.commandLine().getOut()).setCharset(StandardCharsets.UTF_8).get();
                exporter.export(options, out);
                out.flush();
            }
        }
        return ExitCode.OK;
    }

    /** Writes the whole at once; straight into what is no ordinary file. */
    private static void write(Exporter exporter, ExportOptions options, Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
                exporter.export(options, out);
            }
        } else {
            WholeFile.write(file, out -> exporter.export(options, out));
        }
    }

    private ExportFormat formatOfFile() {
        String name = file.map(Path::toString).orElse("");
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ExportFormat.TURTLE);
    }

    private String query(Store open) throws IOException {
        if (select.isEmpty()) {
            return "";
        }
        Optional<NamedQuery> named = NamedQueries.read(Installation.queries()).find(select.get());
        NamedQuery query = named.isPresent() ? named.get() : NamedQuery.of("--select", isFile(select.get()) ? Files.readString(Path.of(select.get())) : select.get());
        return new QueryRunner(open, TIMEOUT).prepare(query, Map.of()).toString();
    }

    private static boolean isFile(String text) {
        try {
            return text.length() < 1_000 && Files.isRegularFile(Path.of(text));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }
}
