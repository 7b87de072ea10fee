package org.papergraph.ingest.view;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.TableHead;
import org.papergraph.document.annotation.ModelIdentity;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ProvenanceMapper;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Sosa;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.table.ColumnChoices;

/** Keeps what is known of each document: its places, names, format and run in the state, its provenance in {@code graph/meta}, clock times in {@code graph/log}. */
public final class DocumentViewUpdater {

    private final DatasetGraph dataset;
    private final PipelineState state;
    private final Iris iris;
    private final ProvenanceMapper provenance;
    private final NamedGraphWriter meta;
    private final NamedGraphWriter log;

    public DocumentViewUpdater(DatasetGraph dataset, PipelineState state, Iris iris) {
        this.dataset = dataset;
        this.state = state;
        this.iris = iris;
        this.provenance = new ProvenanceMapper(iris);
        this.meta = new NamedGraphWriter(dataset, iris.graph("meta"));
        this.log = new NamedGraphWriter(dataset, iris.graph("log"));
    }

    /** True if a document, readable or not, is in the store. */
    public boolean isKnown(SourceDocument document) {
        return state.object(iris.source(document.key()), PipelineState.SHA256).isPresent();
    }

    /**
     * True if a document was read by a run, in one of some formats.
     *
     * @param formats none for any
     * @param columns that the user names, none for those of the last reading
     */
    public boolean wasRead(SourceDocument document, Node run, Set<DocumentFormat> formats, ColumnChoices columns) {
        Node source = iris.source(document.key());
        return (columns.isEmpty() || state.string(source, PipelineState.COLUMNS).equals(Optional.of(columns.written()))) && state.contains(source, PipelineState.RUN, run) && format(document).filter(format -> formats.isEmpty() || formats.contains(format)).isPresent();
    }

    /** Adds the columns of a table that were read. */
    public void addColumns(SourceDocument document, TableHead head) {
        provenance.mapColumns(document, head, meta.sink());
    }

    /** Notes the columns that the user named when a document was read. */
    public void setChoices(SourceDocument document, ColumnChoices columns) {
        if (!columns.isEmpty()) {
            state.set(iris.source(document.key()), PipelineState.COLUMNS, PipelineState.text(columns.written()));
        }
    }

    /** The format that a document was read in. */
    public Optional<DocumentFormat> format(SourceDocument document) {
        return state.string(iris.source(document.key()), PipelineState.FORMAT).flatMap(DocumentFormat::ofLabel);
    }

    /** The IRI of the run in which a model and a version of the program read a document. */
    public Node run(SourceDocument document, ModelIdentity model, String version) {
        return provenance.run(document, model, version);
    }

    public boolean isNamed(SourceDocument document) {
        return meta.contains(iris.source(document.key()), Schema.name, PipelineState.text(document.name()));
    }

    public void addName(SourceDocument document) {
        provenance.mapName(document, meta.sink());
    }

    /** The names that a document is known by, sorted. */
    public List<String> names(Node source) {
        return meta.find(source, Schema.name, Node.ANY).stream().map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().toList();
    }

    /** True if a document is the one that was last read at a place. */
    public boolean isAt(String place, SourceDocument document) {
        return state.contains(NodeFactory.createURI(place), PipelineState.DOCUMENT_AT, iris.source(document.key()));
    }

    /** The document that was last read at a place. */
    public Optional<Node> documentAt(String place) {
        return state.object(NodeFactory.createURI(place), PipelineState.DOCUMENT_AT);
    }

    public List<Node> places(Node source) {
        return state.subjects(PipelineState.DOCUMENT_AT, source);
    }

    public void setPlaces(Node source, List<Node> places) {
        places.forEach(place -> state.add(place, PipelineState.DOCUMENT_AT, source));
    }

    /** Sets the document at a place, and gives the one that was there before if it is at no place now. */
    public Optional<Node> setAt(String place, SourceDocument document) {
        Node node = NodeFactory.createURI(place);
        Node current = iris.source(document.key());
        Optional<Node> before = state.object(node, PipelineState.DOCUMENT_AT).filter(held -> !held.equals(current));
        state.set(node, PipelineState.DOCUMENT_AT, current);
        return before.filter(held -> places(held).isEmpty());
    }

    /** Takes the document from a place, and gives it if it is at no place now. */
    public Optional<Node> removePlace(String place) {
        Optional<Node> held = documentAt(place);
        state.remove(NodeFactory.createURI(place), PipelineState.DOCUMENT_AT, Node.ANY);
        return held.filter(source -> places(source).isEmpty());
    }

    /** Adds a document of which nothing but its hash is known yet. */
    public Node add(SourceDocument document) {
        Node source = iris.source(document.key());
        state.set(source, PipelineState.SHA256, PipelineState.text(document.sha256()));
        return source;
    }

    /** Adds how a document was read. */
    public void addReading(SourceDocument document, Optional<DocumentFormat> format, ModelIdentity model, String version, long entries, long problems) {
        Node source = add(document);
        state.set(source, PipelineState.RUN, run(document, model, version));
        format.ifPresent(read -> state.add(source, PipelineState.FORMAT, read.label()));
        state.set(source, PipelineState.ENTRIES, PipelineState.text(Long.toString(entries)));
        provenance.mapDocument(document, format.map(DocumentFormat::classIri), entries, problems, meta.sink());
        provenance.mapRun(document, model, version, meta.sink());
        provenance.mapAgents(model, version, meta.sink());
        provenance.mapDataset(meta.sink());
    }

    /** @param number from 1, in the order of the document */
    public void addProblem(SourceDocument document, int number, Problem problem) {
        provenance.mapProblem(document, number, problem, meta.sink());
    }

    /** Adds when a document was read, to the one graph that holds clock times. */
    public void addTimes(SourceDocument document, Node run, Instant start, Instant end) {
        provenance.mapTimes(run, start, end, observations(document.sha256()), log.sink());
    }

    /** Notes what has gone in of a document whose ingest goes on in another transaction; empty where it goes on no more. */
    public void setPart(SourceDocument document, Optional<String> part) {
        Node source = iris.source(document.key());
        state.remove(source, PipelineState.PART, Node.ANY);
        part.ifPresent(text -> state.add(source, PipelineState.PART, PipelineState.text(text)));
    }

    /** What has gone in of a document whose ingest has not come to its end. */
    public Optional<String> part(SourceDocument document) {
        return state.string(iris.source(document.key()), PipelineState.PART);
    }

    /** The number of entries of a document. */
    public long entries(Node source) {
        return state.string(source, PipelineState.ENTRIES).map(Long::parseLong).orElse(0L);
    }

    /** Removes a document, whose entries must be gone, with its graphs and its run. */
    public void remove(Node source) {
        state.string(source, PipelineState.SHA256).ifPresent(sha256 -> {
            observations(sha256).forEach(observation -> log.remove(observation, Node.ANY, Node.ANY));
            new NamedGraphWriter(dataset, iris.sourceGraph(sha256)).clear();
            new NamedGraphWriter(dataset, iris.mentionsGraph(sha256)).remove(Node.ANY, Node.ANY, Node.ANY);
        });
        state.object(source, PipelineState.RUN).ifPresent(this::removeRun);
        meta.find(Node.ANY, Prov.wasDerivedFrom, source).forEach(problem -> meta.remove(problem.getSubject(), Node.ANY, Node.ANY));
        state.remove(source, Node.ANY, Node.ANY);
        state.remove(Node.ANY, PipelineState.DOCUMENT_AT, source);
        meta.remove(source, Node.ANY, Node.ANY);
    }

    private List<Node> observations(String sha256) {
        return new NamedGraphWriter(dataset, iris.sourceGraph(sha256)).find(Node.ANY, Sosa.hasFeatureOfInterest, Node.ANY).stream()
                .map(Triple::getSubject).toList();
    }

    private void removeRun(Node run) {
        List<Node> agents = meta.find(run, Prov.wasAssociatedWith, Node.ANY).stream().map(Triple::getObject).toList();
        meta.remove(run, Node.ANY, Node.ANY);
        log.remove(run, Node.ANY, Node.ANY);
        agents.stream().filter(agent -> !meta.contains(Node.ANY, Prov.wasAssociatedWith, agent))
                .forEach(agent -> meta.remove(agent, Node.ANY, Node.ANY));
    }
}
