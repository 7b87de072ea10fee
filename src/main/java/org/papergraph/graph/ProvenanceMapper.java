package org.papergraph.graph;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.TableHead;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Vocabulary.Dcat;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Sosa;
import org.papergraph.graph.Vocabulary.Void;

/** Maps provenance: documents, problems, runs, models, tombstones. */
public final class ProvenanceMapper {

    private final Iris iris;

    public ProvenanceMapper(Iris iris) {
        this.iris = iris;
    }

    /** Maps how the columns of a table were read, such as {@code Titel → title}. */
    public void mapColumns(SourceDocument document, TableHead head, Consumer<Triple> sink) {
        head.columns().forEach(column -> add(sink, iris.source(document.key()), column.isGiven() ? Pg.givenColumn : Pg.guessedColumn,
                Literals.text(column.name() + " → " + column.meaning())));
    }

    /**
     * @param documentClass IRI of the class of its format; empty where the format was not recognised
     */
    public void mapDocument(SourceDocument document, Optional<String> documentClass, long entries, long problems, Consumer<Triple> sink) {
        Node node = iris.source(document.key());
        add(sink, node, RDF.Nodes.type, documentClass.map(NodeFactory::createURI).orElse(Pg.SourceDocument));
        add(sink, node, RDF.Nodes.type, Prov.Entity);
        add(sink, node, Pg.sha256, Literals.text(document.sha256()));
        add(sink, node, Pg.statedIn, iris.sourceGraph(document.sha256()));
        add(sink, node, Pg.annotatedIn, iris.mentionsGraph(document.sha256()));
        add(sink, node, Pg.entryCount, Literals.integer(entries));
        add(sink, node, Pg.problemCount, Literals.integer(problems));
        mapName(document, sink);
    }

    /** A name that a document is known by; one document may have several. */
    public void mapName(SourceDocument document, Consumer<Triple> sink) {
        add(sink, iris.source(document.key()), Schema.name, Literals.text(document.name()));
    }

    public void mapProblem(SourceDocument document, int number, Problem problem, Consumer<Triple> sink) {
        Node node = iris.problem(document.key(), number);
        add(sink, node, RDF.Nodes.type, Pg.Problem);
        add(sink, node, Prov.wasDerivedFrom, iris.source(document.key()));
        add(sink, node, Pg.reason, Literals.text(problem.reason()));
        if (problem.line() > 0) {
            add(sink, node, Pg.line, Literals.integer(problem.line()));
        }
    }

    /** The activity in which a version of the program annotated a document with a model; gives its name. */
    public Node run(SourceDocument document, ModelIdentity model, String version) {
        return iris.run(document.key(), model.key(), version);
    }

    public void mapRun(SourceDocument document, ModelIdentity model, String version, Consumer<Triple> sink) {
        Node run = run(document, model, version);
        add(sink, run, RDF.Nodes.type, Prov.Activity);
        add(sink, run, Prov.used, iris.source(document.key()));
        add(sink, run, Prov.wasAssociatedWith, iris.model(model.name(), model.key()));
        add(sink, run, Prov.wasAssociatedWith, iris.software(version));
    }

    /**
     * Clock times of reading a document: the only facts that differ between two stores of the same documents.
     *
     * @param observations those that the document reports
     */
    public void mapTimes(Node run, Instant start, Instant end, Collection<Node> observations, Consumer<Triple> sink) {
        add(sink, run, Prov.startedAtTime, Literals.time(start));
        add(sink, run, Prov.endedAtTime, Literals.time(end));
        observations.forEach(observation -> add(sink, observation, Sosa.resultTime, Literals.time(start)));
    }

    /**
     * A tombstone.
     *
     * @param successors resources that replaced it, as far as they are known
     */
    public void mapTombstone(Node resource, Instant moment, Collection<Node> successors, Consumer<Triple> sink) {
        add(sink, resource, Prov.invalidatedAtTime, Literals.time(moment));
        successors.forEach(successor -> add(sink, resource, Dcterms.isReplacedBy, successor));
    }

    public void mapAgents(ModelIdentity model, String version, Consumer<Triple> sink) {
        Node agent = iris.model(model.name(), model.key());
        add(sink, agent, RDF.Nodes.type, Prov.SoftwareAgent);
        add(sink, agent, RDFS.Nodes.label, Literals.text(model.name() + " " + model.version()));
        add(sink, agent, Dcterms.description, Literals.text(model.description()));
        add(sink, agent, Pg.sha256, Literals.text(model.sha256()));
        Node software = iris.software(version);
        add(sink, software, RDF.Nodes.type, Prov.SoftwareAgent);
        add(sink, software, RDFS.Nodes.label, Literals.text("Papergraph " + version));
    }

    public void mapDataset(Consumer<Triple> sink) {
        Node dataset = iris.catalog();
        add(sink, dataset, RDF.Nodes.type, Void.Dataset);
        add(sink, dataset, RDF.Nodes.type, Dcat.Dataset);
        add(sink, dataset, Dcterms.title, Literals.text("Papergraph"));
        add(sink, dataset, Dcterms.description, Literals.text(
                "Papers, authors and venues, and the methods, tasks, datasets and metrics that their abstracts mention, with the evidence for each."));
    }

    private static void add(Consumer<Triple> sink, Node subject, Node predicate, Node object) {
        sink.accept(Triple.create(subject, predicate, object));
    }
}
