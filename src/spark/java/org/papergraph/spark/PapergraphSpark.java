package org.papergraph.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.papergraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program that {@code spark-submit} runs. */
@Command(
        name = "papergraph-spark",
        description = "Read and annotate documents on a Spark cluster, and write their graph as shards of N-Quads.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  spark-submit target/spark/papergraph-spark.jar --out graph seeds",
            "  spark-submit --master spark://head:7077 target/spark/papergraph-spark.jar --out hdfs:///graph 'hdfs:///works/*.jsonl.gz'"
        })
public final class PapergraphSpark implements Callable<Integer> {

    private static final Logger LOG = LoggerFactory.getLogger(PapergraphSpark.class);

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Documents, folders or patterns, on every machine or on a file system that Hadoop reads.")
    private List<String> paths = List.of();

    @Option(names = {"-o", "--out"}, required = true, paramLabel = "FOLDER", description = "Where to write; it must not exist.")
    private String output = "";

    @Option(names = "--base", paramLabel = "IRI", defaultValue = Store.DEFAULT_BASE, description = "The base IRI of the graph (default: ${DEFAULT-VALUE}).")
    private String base = "";

    @Option(names = "--entries-per-task", paramLabel = "N", defaultValue = "1000", description = "About how many entries a task takes (default: ${DEFAULT-VALUE}).")
    private int entriesPerTask;

    @Option(names = "--gzip", description = "Compress the shards.")
    private boolean gzip;

    /** Runs the job; an exception ends it as failed. */
    public static void main(String[] arguments) {
        int code = new CommandLine(new PapergraphSpark()).setExecutionExceptionHandler((failure, line, parsed) -> {
            throw failure;
        }).execute(arguments);
        if (code != 0) {
            throw new IllegalArgumentException("the job did not run; see above");
        }
    }

    @Override
    public Integer call() throws IOException {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setIfMissing("spark.app.name", "papergraph"))) {
            List<InputFile> files = InputFile.find(paths, spark.hadoopConfiguration());
            GraphJob.Report report = new GraphJob(spark, new JobSettings(base, output, entriesPerTask, gzip)).run(files);
            report.unread().forEach(reason -> LOG.warn("not read: {}", reason));
            LOG.info("{} documents, {} entries: {}", report.documents(), report.entries(), output);
        }
        return CommandLine.ExitCode.OK;
    }
}
