package org.papergraph.ingest;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.progress.MonitorOutput;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.papergraph.annotator.Annotator;
import org.papergraph.document.Entry;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.export.ExportFormat;
import org.papergraph.export.ExportOptions;
import org.papergraph.export.Exporter;
import org.papergraph.store.Store;

/**
 * What an ingest costs, by the number of papers: processor time, of it for the annotation, statements, peak of the heap, bytes on the disk;
 * and beside it, in the same process, what TDB2's phased and basic loaders take for the same statements, and the parser to read them.
 * The papers are a {@link GeneratedLibrary}.
 *
 * <p>Arguments: an empty folder for all that is written, then numbers of papers. The first number is best a small one, which the compiler of
 * the JVM has its share of.
 */
public final class IngestBenchmark {

    private static final OperatingSystemMXBean PROCESS = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MonitorOutput SILENT = (format, values) -> { };
    private static final double NANOSECONDS = 1e9;

    private final Path folder;
    private final Annotator annotator = Annotator.open();

    private IngestBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        IngestBenchmark benchmark = new IngestBenchmark(Path.of(arguments[0]));
        System.out.printf("%9s %12s %9s %11s %11s %9s %9s %11s %11s %8s%n", "papers", "statements", "ingest s", "annotate s", "ms a paper",
                "heap MB", "KB/paper", "phased s", "basic s", "parse s");
        for (String papers : List.of(arguments).subList(1, arguments.length)) {
            benchmark.measure(Integer.parseInt(papers));
        }
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Processor seconds of the whole process. */
    private static double seconds(Work work) throws IOException {
        long before = PROCESS.getProcessCpuTime();
        work.run();
        return (PROCESS.getProcessCpuTime() - before) / NANOSECONDS;
    }

    private void measure(int papers) throws IOException {
        Path library = folder.resolve("library-" + papers + ".jsonl");
        Path database = folder.resolve("db-" + papers);
        Path statements = folder.resolve("statements-" + papers + ".nq");
        GeneratedLibrary.write(papers, library);
        LongAdder annotation = new LongAdder();
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        double ingest = seconds(() -> ingest(library, database, annotation));
        long heap = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        long quads = export(database, statements);
        double phased = seconds(() -> load(statements, folder.resolve("phased"), each -> LoaderFactory.phasedLoader(each, SILENT)));
        double basic = seconds(() -> load(statements, folder.resolve("basic"), each -> LoaderFactory.basicLoader(each, SILENT)));
        double parse = seconds(() -> RDFParser.source(statements).parse(StreamRDFLib.sinkNull()));
        System.out.printf(Locale.ROOT, "%9d %12d %9.1f %11.1f %11.1f %9d %9.1f %11.1f %11.1f %8.1f%n", papers, quads, ingest, annotation.sum() / NANOSECONDS,
                1000 * ingest / papers, heap >> 20, FileUtils.sizeOfDirectory(database.toFile()) / 1024.0 / papers, phased, basic, parse);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private void ingest(Path library, Path database, LongAdder annotation) {
        Function<Entry, AnnotatedEntry> measured = entry -> {
            long before = THREADS.getCurrentThreadCpuTime();
            AnnotatedEntry annotated = annotator.annotate(entry);
            annotation.add(THREADS.getCurrentThreadCpuTime() - before);
            return annotated;
        };
        try (Store store = Store.open(database)) {
            new Ingest(store, measured, annotator.model(), Ingest.Options.standard("benchmark", IngestProgress.SILENT)).ingest(List.of(DocumentFile.of(library)));
        }
    }

    /** Writes all statements; returns how many there are. */
    private static long export(Path database, Path file) throws IOException {
        try (Store store = Store.open(database); OutputStream out = Files.newOutputStream(file)) {
            new Exporter(store).export(ExportOptions.in(ExportFormat.NQUADS), out);
            return store.status().quads();
        }
    }

    private static void load(Path statements, Path folder, Function<DatasetGraph, DataLoader> loader) throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
        Files.createDirectories(folder);
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(folder));
        DataLoader loading = loader.apply(dataset);
        loading.startBulk();
        loading.load(statements.toString());
        loading.finishBulk();
    }
}
