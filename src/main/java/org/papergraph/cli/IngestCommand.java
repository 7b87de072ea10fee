package org.papergraph.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.papergraph.annotator.Annotator;
import org.papergraph.cli.ingest.FolderFollower;
import org.papergraph.cli.ingest.IngestReportWriter;
import org.papergraph.cli.ingest.Pipelines;
import org.papergraph.cli.option.BaseIriConverter;
import org.papergraph.cli.option.ColumnsConverter;
import org.papergraph.cli.option.FormatConverter;
import org.papergraph.cli.option.ModelOption;
import org.papergraph.cli.option.StoreOptions;
import org.papergraph.cli.progress.ProgressDisplay;
import org.papergraph.ingest.DocumentFile;
import org.papergraph.ingest.DocumentFinder;
import org.papergraph.ingest.Ingest;
import org.papergraph.ingest.IngestReport;
import org.papergraph.ingest.IngestStoppedException;
import org.papergraph.ingest.IngestProgress;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.table.ColumnChoices;
import org.papergraph.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Ingests documents. */
@Command(
        name = "ingest",
        description = "Ingest documents: files, folders, patterns, compressed files (.gz .bz2 .zst .xz), or - for standard input.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A document that is there already changes nothing; one that changed replaces what it stated before.",
            "What cannot be read is reported with file and line, and the rest goes in.",
            "",
            "Examples:",
            "  papergraph ingest seeds/",
            "  papergraph ingest 'lists/*.txt.gz' --report json",
            "  papergraph ingest --watch ~/Zotero/exports --withdraw-removed",
            "  curl … | papergraph ingest - --format related-papers"
        })
final class IngestCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Spec
    private CommandSpec spec;

    @Mixin
    private StoreOptions store;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, folders, patterns, or -.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", converter = FormatConverter.class, completionCandidates = FormatConverter.Labels.class,
            description = "The documents' format: ${COMPLETION-CANDIDATES} (default: recognised by content).")
    private Optional<DocumentFormat> format;

    @Option(names = "--columns", paramLabel = "HOLDS=NAME", converter = ColumnsConverter.class,
            description = "What columns of a table (CSV, TSV) hold, such as title=Titel,authors=Verfasser (default: told by their names and values).")
    private List<ColumnChoices> columns = List.of();

    @Option(names = "--dry-run", description = "Read and annotate, report, and write nothing.")
    private boolean dryRun;

    @Option(names = "--watch", description = "Go on with what is new or changed in a folder, until the process is told to end.")
    private boolean watch;

    @Option(names = "--withdraw-removed", description = "With --watch: withdraw the documents whose files are gone from the folder, also since the last time.")
    private boolean withdrawRemoved;

    @Option(names = "--report", paramLabel = "FORM", defaultValue = "text", description = "The report's form: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private ReportForm form;

    @Option(names = "--base", paramLabel = "IRI", converter = BaseIriConverter.class, description = "The base IRI of a new store (default: http://localhost:3030/id/).")
    private Optional<String> base;

    @Mixin
    private ModelOption model;

    @Option(names = "--threads", paramLabel = "N", description = "Threads to annotate on (default: one a processor).")
    private Optional<Integer> threads;

    /** Forms of the report. */
    enum ReportForm {
        TEXT, JSON
    }

    @Override
    public Integer call() throws IOException {
        requireThreads();
        if (withdrawRemoved && !watch) {
            throw new ParameterException(spec.commandLine(), "--withdraw-removed goes with --watch");
        }
        return watch ? follow() : ingest();
    }

    private ColumnChoices choices() {
        return columns.stream().reduce(ColumnChoices.none(), ColumnChoices::and);
    }

    private int follow() throws IOException {
        Path folder = Path.of(paths.get(0));
        if (paths.size() != 1 || !Files.isDirectory(folder) || dryRun || form == ReportForm.JSON) {
            throw new ParameterException(spec.commandLine(), "--watch takes one folder, and neither --dry-run nor --report json");
        }
        PrintWriter err = spec.commandLine().getErr();
        Annotator annotator = model.open();
        Ingest.Options options = Pipelines.options(format, choices(), false, threads, IngestProgress.SILENT);
        FolderFollower follower = FolderFollower.opening(() -> store.openOrCreate(base), folder,
                open -> Pipelines.with(open, annotator, options), withdrawRemoved, spec.commandLine().getOut(), err);
        Runtime.getRuntime().addShutdownHook(new Thread(follower::end, "shutdown"));
        err.println("Following " + folder + " (Ctrl-C ends it)");
        try {
            follower.follow();
            return ExitCode.OK;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return ExitCode.SOFTWARE;
        }
    }

    private int ingest() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        List<String> missing = new ArrayList<>();
        List<DocumentFile> files = files(missing);
        missing.forEach(complaint -> err.println("papergraph: " + complaint));
        if (files.isEmpty()) {
            return ExitCode.SOFTWARE;
        }
        try {
            IngestReport report = read(files);
            write(report);
            return missing.isEmpty() && !report.hasUnread() ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (IngestStoppedException stopped) {
            IngestReportWriter.writeDocuments(stopped.report(), store, spec.commandLine().getErr(), spec.commandLine().getErr());
            throw stopped;
        }
    }

    private void write(IngestReport report) {
        PrintWriter err = spec.commandLine().getErr();
        if (form == ReportForm.JSON) {
            IngestReportWriter.writeJson(report, spec.commandLine().getOut());
        } else {
            IngestReportWriter.writeText(report, store, spec.commandLine().getOut(), err);
        }
    }

    private IngestReport read(List<DocumentFile> files) throws IOException {
        try (ProgressDisplay progress = ProgressDisplay.open();
                Store open = dryRun ? Store.inMemory() : store.openOrCreate(base)) {
            return Pipelines.with(open, model.open(), Pipelines.options(format, choices(), dryRun, threads, progress)).ingest(files);
        }
    }

    private void requireThreads() {
        threads.filter(number -> number < 1).ifPresent(number -> {
            throw new ParameterException(spec.commandLine(), "'" + number + "' is no number of threads");
        });
    }

    /** The documents at the paths, and an error for each path that has none. */
    private List<DocumentFile> files(List<String> missing) throws IOException {
        List<DocumentFile> files = new ArrayList<>();
        for (String path : paths) {
            if (path.equals(STANDARD_INPUT)) {
                files.add(DocumentFile.ofStream(System.in, "standard-input"));
                continue;
            }
            try {
                List<DocumentFile> found = DocumentFinder.find(path);
                files.addAll(found);
                if (found.isEmpty()) {
                    missing.add("there are no documents in " + path);
                }
            } catch (NoSuchFileException none) {
                missing.add("there is no such file: " + path);
            }
        }
        return DocumentFinder.distinct(files);
    }
}
