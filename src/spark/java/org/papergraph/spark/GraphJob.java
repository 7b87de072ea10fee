package org.papergraph.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.core.Quad;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.storage.StorageLevel;
import org.papergraph.document.Entry;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Ontology;
import org.papergraph.ingest.slice.DocumentSlice;
import org.papergraph.ingest.slice.EntryPeople;
import org.papergraph.ingest.slice.PersonStanding;
import org.papergraph.ingest.slice.PlacedEntry;
import org.papergraph.ingest.state.Records;
import org.papergraph.spark.DocumentReading.Row;
import org.papergraph.web.http.Version;
import scala.Tuple2;

/** A job from documents to shards of N-Quads: reading, annotation, papers, people, citations, concepts, each spread over all machines. */
final class GraphJob {

    private final JavaSparkContext spark;
    private final JobSettings settings;
    private final Shards shards;

    GraphJob(JavaSparkContext spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
        this.shards = new Shards(settings);
    }

    /**
     * What came of a job.
     *
     * @param unread the documents that were not read, each with the reason
     */
    record Report(int documents, long entries, List<String> unread) {
    }

    Report run(List<InputFile> files) {
        String baseIri = settings.baseIri();
        List<DocumentReading> documents = documents(files);
        JavaPairRDD<String, Row> rows = spark.parallelize(documents, Math.max(1, documents.size()))
                .flatMapToPair(document -> Iter.map(document.rows(baseIri), row -> new Tuple2<>(document.sha256(), row))).persist(StorageLevel.DISK_ONLY());
        long entries = ofKind(rows, Row.Kind.ENTRY).count();
        EntryPartitioner partitioner = new EntryPartitioner((int) Math.max(spark.defaultParallelism(), entries / settings.entriesPerTask()));
        JavaPairRDD<String, String> annotated = ofKind(rows, Row.Kind.ENTRY)
                .mapToPair(row -> new Tuple2<>(EntryPartitioner.key(row._1, row._2.number()), row._2.text())).partitionBy(partitioner)
                .mapValues(entry -> Records.write(SharedAnnotator.annotator().annotate(Records.read(entry, Entry.class)))).persist(StorageLevel.DISK_ONLY());
        shards.write("ontology", spark.parallelize(Shards.lines(ontology(baseIri)), 1));
        shards.write("documents", ofKind(rows, Row.Kind.STATEMENT).map(row -> row._2.text()).distinct());
        shards.write("mentions", annotated.flatMap(entry -> mentions(entry, baseIri)));

        JavaRDD<Object> placed = PaperStep.resolve(annotated, partitioner, baseIri).persist(StorageLevel.DISK_ONLY());
        shards.write("papers", placed);
        PlacedParts parts = new PlacedParts(Shards.only(placed, PlacedEntry.class));
        JavaRDD<EntryPeople> named = parts.entries().map(entry -> EntryPeople.of(entry, baseIri)).persist(StorageLevel.MEMORY_AND_DISK_SER());
        JavaRDD<Object> people = PersonStep.resolve(named, baseIri).persist(StorageLevel.MEMORY_AND_DISK_SER());
        shards.write("people", people);
        JavaRDD<SourceStep.Head> heads = ofKind(rows, Row.Kind.HEAD).map(row -> new SourceStep.Head(row._1, row._2.text()));
        shards.write("sources", SourceStep.state(parts, named, heads, Shards.only(people, PersonStanding.class), baseIri).distinct());
        shards.write("citations", CitationStep.link(parts, baseIri));
        LinkStep.Linked linked = LinkStep.link(parts, baseIri);
        shards.write("names", linked.names());
        shards.write("concepts", linked.concepts());
        shards.write("links", linked.links());
        new VoidDescription(spark, settings).write(shards.folders());
        return new Report(documents.size(), entries, ofKind(rows, Row.Kind.UNREAD).map(row -> row._2.text()).collect());
    }

    private static JavaPairRDD<String, Row> ofKind(JavaPairRDD<String, Row> rows, Row.Kind kind) {
        return rows.filter(row -> row._2.kind() == kind);
    }

    /** The different documents in files, each with the first file that holds it. */
    private List<DocumentReading> documents(List<InputFile> files) {
        List<String> hashes = spark.parallelize(files, Math.max(1, files.size())).map(GraphJob::sha256).collect();
        Map<String, DocumentReading> documents = new LinkedHashMap<>();
        for (int at = 0; at < files.size(); at++) {
            InputFile file = files.get(at);
            documents.merge(hashes.get(at), new DocumentReading(file, hashes.get(at), List.of(file.name())), DocumentReading::and);
        }
        return List.copyOf(documents.values());
    }

    /** The hash of a document; of one that cannot be read, what stands for it alone. */
    private static String sha256(InputFile file) throws IOException {
        return file.use(each -> {
            try {
                return each.identify().sha256();
            } catch (IOException unreadable) {
                return "unreadable " + file.uri();
            }
        });
    }

    private static List<Quad> ontology(String baseIri) {
        return Ontology.triples().stream().map(triple -> Quad.create(new Iris(baseIri).graph("ontology"), triple)).toList();
    }

    private static Iterator<String> mentions(Tuple2<String, String> entry, String baseIri) {
        List<Quad> quads = new ArrayList<>();
        new DocumentSlice(baseIri, new SourceDocument("", EntryPartitioner.sha256(entry._1)))
                .mentions(EntryPartitioner.number(entry._1), entry._2, SharedAnnotator.model(), Version.TEXT, quads::add);
        return Shards.lines(quads).iterator();
    }
}
