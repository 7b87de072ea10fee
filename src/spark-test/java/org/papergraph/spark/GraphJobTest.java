package org.papergraph.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.Store;

/** The job in one process makes the graph that a store makes. */
class GraphJobTest {

    @TempDir
    private Path folder;

    @Test
    void graphIsThatOfOneMachine() throws IOException {
        MixedDocuments documents = new MixedDocuments(folder.resolve("documents")).write();
        Path output = folder.resolve("graph");
        GraphJob.Report report = run(documents.folder(), output);
        List<String> expected = documents.graph();
        assertEquals(expected, MixedDocuments.shards(output));
        assertTrue(expected.stream().anyMatch(line -> line.contains("/graph/citations>")), "works are cited");
        assertEquals(6, report.documents(), "a document in two files is one");
        assertTrue(report.unread().get(0).startsWith("note.txt: "), report.unread()::toString);
        Model description = RDFDataMgr.loadModel(output.resolve("void.ttl").toString());
        Resource dataset = description.listSubjectsWithProperty(VOID.classPartition).next();
        assertTrue(dataset.hasProperty(RDF.type, VOID.Dataset));
        assertEquals(expected.size(), dataset.getProperty(VOID.triples).getInt());
    }

    @Test
    void filesThatHadoopReadsAreNamedAsThoseOfThisMachine() throws IOException {
        Path documents = new MixedDocuments(folder.resolve("documents")).write().folder();
        Configuration hadoop = new Configuration();
        List<InputFile> remote = InputFile.find(List.of(documents.toUri().toString()), hadoop);
        assertEquals(InputFile.find(List.of(documents.toString()), hadoop).stream().map(InputFile::name).toList(), remote.stream().map(InputFile::name).toList());
        assertEquals("page.txt", InputFile.find(List.of(documents.toUri() + "p*.txt"), hadoop).get(0).name());
        InputFile page = remote.stream().filter(file -> file.name().equals("page.txt")).findFirst().orElseThrow();
        assertEquals(Files.readString(documents.resolve("page.txt")), page.use(file -> Files.readString(file.path())));
    }

    private static GraphJob.Report run(Path documents, Path output) throws IOException {
        SparkConf settings = new SparkConf().setMaster("local[2]").setAppName("papergraph").set("spark.ui.enabled", "false");
        try (JavaSparkContext spark = new JavaSparkContext(settings)) {
            List<InputFile> files = InputFile.find(List.of(documents.toString()), spark.hadoopConfiguration());
            return new GraphJob(spark, new JobSettings(Store.DEFAULT_BASE, output.toString(), 20, false)).run(files);
        }
    }
}
