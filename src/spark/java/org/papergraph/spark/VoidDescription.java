package org.papergraph.spark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary;
import scala.Tuple2;

/** The description of what a job wrote, in VoID beside the shards, counted over them. */
final class VoidDescription {

    private static final String FILE = "void.ttl";
    private static final String TYPE = " <" + RDF.type.getURI() + "> ";

    private final JavaSparkContext spark;
    private final JobSettings settings;
    private final Model model = ModelFactory.createDefaultModel();
    private final Resource dataset;

    VoidDescription(JavaSparkContext spark, JobSettings settings) {
        this.spark = spark;
        this.settings = settings;
        this.dataset = model.createResource(new Iris(settings.baseIri()).catalog().getURI());
    }

    /** Writes the description of the shards in folders. */
    void write(Iterable<String> folders) {
        model.setNsPrefixes(Vocabulary.PREFIXES);
        dataset.addProperty(RDF.type, VOID.Dataset).addProperty(VOID.uriSpace, settings.baseIri());
        Map<String, Long> instances = new TreeMap<>();
        long all = 0;
        for (String folder : folders) {
            JavaRDD<String> lines = spark.textFile(settings.output() + "/" + folder);
            long triples = lines.count();
            all += triples;
            Resource subset = model.createResource(dataset.getURI() + "/" + folder).addProperty(RDF.type, VOID.Dataset);
            number(subset, VOID.triples, triples);
            subset.addProperty(VOID.dataDump, model.createResource(folder + "/"));
            dataset.addProperty(VOID.subset, subset);
            classes(lines).forEach((iri, subjects) -> instances.merge(iri, subjects, Long::sum));
        }
        number(dataset, VOID.triples, all);
        instances.forEach((iri, subjects) -> {
            Resource part = model.createResource().addProperty(VOID._class, model.createResource(iri));
            number(part, VOID.entities, subjects);
            dataset.addProperty(VOID.classPartition, part);
        });
        write();
    }

    /** The number of different instances of each class. */
    private static Map<String, Long> classes(JavaRDD<String> lines) {
        return lines.filter(line -> line.contains(TYPE)).map(VoidDescription::typed).distinct()
                .mapToPair(typed -> new Tuple2<>(typed.substring(typed.indexOf(' ') + 1), 1L)).reduceByKey(Long::sum).collectAsMap();
    }

    /** The subject and the class of a statement that types. */
    private static String typed(String line) {
        int behind = line.indexOf(TYPE);
        String object = line.substring(behind + TYPE.length());
        return line.substring(0, behind) + " " + object.substring(1, object.indexOf('>'));
    }

    private static void number(Resource subject, Property property, long number) {
        subject.addProperty(property, Long.toString(number), XSDDatatype.XSDinteger);
    }

    private void write() {
        Path path = new Path(settings.output(), FILE);
        try {
            FileSystem system = path.getFileSystem(spark.hadoopConfiguration());
            try (OutputStream out = system.create(path)) {
                RDFDataMgr.write(out, model, Lang.TURTLE);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the description of the graph cannot be written: " + path, failure);
        }
    }
}
