package org.papergraph.ingest;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.AnnotatedEntry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.ModelIdentity;
import org.papergraph.document.PageHead;
import org.papergraph.document.PersonName;
import org.papergraph.document.Problem;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.graph.MentionMapper;
import org.papergraph.graph.ProvenanceMapper;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Sosa;
import org.papergraph.identity.PersonIdentity;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.ConceptViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.ingest.view.PaperViewUpdater;
import org.papergraph.ingest.view.PersonViewUpdater;
import org.papergraph.ingest.view.TombstoneWriter;
import org.papergraph.reader.DocumentFormat;

/** One change of the store: within a write transaction, documents come and go, and {@link #conclude} draws the consequences. */
final class IngestTransaction {

    private final DatasetGraph dataset;
    private final Iris iris;
    private final PipelineState ledger;
    private final StateLookup index;
    private final EntryKeys keys;
    private final PaperViewUpdater papers;
    private final ConceptViewUpdater concepts;
    private final PersonViewUpdater people;
    private final TombstoneWriter departures;
    private final MentionMapper mentionMapper;
    private final ProvenanceMapper provenance;
    private final NamedGraphWriter meta;
    private final NamedGraphWriter log;

    IngestTransaction(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.ledger = new PipelineState(dataset);
        this.index = new StateLookup(ledger, iris);
        this.keys = new EntryKeys(ledger, index, iris);
        PersonIdentity identity = new PersonIdentity(index);
        this.papers = new PaperViewUpdater(dataset, ledger, index, iris,
                name -> name.kind() == PersonName.Kind.PERSON ? identity.representative(name) : name);
        this.concepts = new ConceptViewUpdater(dataset, ledger, index, iris);
        this.people = new PersonViewUpdater(dataset, ledger, index, iris);
        this.departures = new TombstoneWriter(dataset, ledger, index, iris);
        this.mentionMapper = new MentionMapper(iris);
        this.provenance = new ProvenanceMapper(iris);
        this.meta = new NamedGraphWriter(dataset, iris.graph("meta"));
        this.log = new NamedGraphWriter(dataset, iris.graph("log"));
    }

    PipelineState ledger() {
        return ledger;
    }

    StateLookup index() {
        return index;
    }

    PaperViewUpdater papers() {
        return papers;
    }

    /** Whether a document, readable or not, is in the store. */
    boolean knows(SourceDocument document) {
        return ledger.object(iris.source(document.key()), PipelineState.SHA256).isPresent();
    }

    /**
     * Whether a document was read by a run, and in one of the formats asked for.
     *
     * @param formats none for any
     */
    boolean wasRead(SourceDocument document, Node run, Set<DocumentFormat> formats) {
        Node source = iris.source(document.key());
        return ledger.contains(source, PipelineState.RUN, run) && ledger.string(source, PipelineState.FORMAT)
                .flatMap(DocumentFormat::ofLabel).filter(format -> formats.isEmpty() || formats.contains(format)).isPresent();
    }

    Node run(SourceDocument document, ModelIdentity model, String version) {
        return provenance.run(document, model, version);
    }

    boolean isNamed(SourceDocument document) {
        return meta.contains(iris.source(document.key()), Schema.name, PipelineState.text(document.name()));
    }

    /** The names that a document is known by, sorted. */
    List<String> names(Node source) {
        return meta.find(source, Schema.name, Node.ANY).stream().map(triple -> triple.getObject().getLiteralLexicalForm()).sorted().toList();
    }

    boolean isHeldAt(String place, SourceDocument document) {
        return ledger.contains(NodeFactory.createURI(place), PipelineState.HOLDS, iris.source(document.key()));
    }

    boolean holds(Collection<Triple> ontology) {
        NamedGraphWriter graph = new NamedGraphWriter(dataset, iris.graph("ontology"));
        return graph.count(Node.ANY, Node.ANY, Node.ANY) == ontology.size()
                && ontology.stream().allMatch(triple -> graph.contains(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    void enterOntology(Collection<Triple> ontology) {
        NamedGraphWriter graph = new NamedGraphWriter(dataset, iris.graph("ontology"));
        graph.remove(Node.ANY, Node.ANY, Node.ANY);
        ontology.forEach(graph.sink());
    }

    void addName(SourceDocument document) {
        provenance.mapName(document, meta.sink());
    }

    /** Notes where a document stands, and gives the one that stood there before if it now stands nowhere. */
    Optional<Node> holdAt(String place, SourceDocument document) {
        Node node = NodeFactory.createURI(place);
        Node current = iris.source(document.key());
        Optional<Node> before = ledger.object(node, PipelineState.HOLDS).filter(held -> !held.equals(current));
        ledger.set(node, PipelineState.HOLDS, current);
        return before.filter(held -> ledger.subjects(PipelineState.HOLDS, held).isEmpty());
    }

    /** Enters one annotated entry of a document. */
    void enter(SourceDocument document, AnnotatedEntry entry, Node run) {
        EntryReference reference = new EntryReference(document.key(), entry.entry().number());
        ledger.set(iris.source(document.key()), PipelineState.SHA256, PipelineState.text(document.sha256()));
        keys.add(reference, entry);
        mentionMapper.map(reference, entry, run, new NamedGraphWriter(dataset, iris.mentionsGraph(document.sha256())).sink());
    }

    void enterHead(SourceDocument document, PageHead head) {
        Node source = iris.source(document.key());
        ledger.set(source, PipelineState.SHA256, PipelineState.text(document.sha256()));
        ledger.add(source, PipelineState.HEAD, Records.write(head));
        papers.stateHead(source, head);
    }

    void enterProblem(SourceDocument document, int number, Problem problem) {
        provenance.mapProblem(document, number, problem, meta.sink());
    }

    void enterDocument(SourceDocument document, Optional<DocumentFormat> format, ModelIdentity model, String version, long entries, long problems) {
        Node source = iris.source(document.key());
        ledger.set(source, PipelineState.SHA256, PipelineState.text(document.sha256()));
        ledger.set(source, PipelineState.RUN, run(document, model, version));
        format.ifPresent(read -> ledger.add(source, PipelineState.FORMAT, read.label()));
        ledger.set(source, PipelineState.ENTRIES, PipelineState.text(Long.toString(entries)));
        provenance.mapDocument(document, format.map(DocumentFormat::classIri), entries, problems, meta.sink());
        provenance.mapRun(document, model, version, meta.sink());
        provenance.mapAgents(model, version, meta.sink());
        provenance.mapDataset(meta.sink());
    }

    /** Notes when a document was read, in the one graph that holds clock times. */
    void enterTimes(SourceDocument document, Node run, Instant start, Instant end) {
        provenance.mapTimes(run, start, end, observations(document.sha256()), log.sink());
    }

    /** Takes out what a document states, for it to be read anew in the places where it stands and under the names it has. */
    void rewrite(SourceDocument document) {
        Node source = iris.source(document.key());
        List<Node> places = ledger.subjects(PipelineState.HOLDS, source);
        List<String> names = names(source);
        withdraw(source);
        places.forEach(place -> ledger.add(place, PipelineState.HOLDS, source));
        names.forEach(name -> provenance.mapName(new SourceDocument(name, document.sha256()), meta.sink()));
    }

    /** Takes a document and all that it states out. */
    void withdraw(Node source) {
        long count = ledger.string(source, PipelineState.ENTRIES).map(Long::parseLong).orElse(0L);
        String key = Iris.lastPart(source);
        for (int number = 1; number <= count; number++) {
            Node entry = iris.entry(new EntryReference(key, number));
            papers.withdraw(entry);
            keys.remove(entry);
        }
        ledger.string(source, PipelineState.SHA256).ifPresent(sha256 -> {
            observations(sha256).forEach(observation -> log.remove(observation, Node.ANY, Node.ANY));
            new NamedGraphWriter(dataset, iris.sourceGraph(sha256)).clear();
            new NamedGraphWriter(dataset, iris.mentionsGraph(sha256)).remove(Node.ANY, Node.ANY, Node.ANY);
        });
        ledger.object(source, PipelineState.RUN).ifPresent(this::removeRun);
        meta.find(Node.ANY, Prov.wasDerivedFrom, source).forEach(problem -> meta.remove(problem.getSubject(), Node.ANY, Node.ANY));
        ledger.remove(source, Node.ANY, Node.ANY);
        ledger.remove(Node.ANY, PipelineState.HOLDS, source);
        meta.remove(source, Node.ANY, Node.ANY);
    }

    /** Takes a document out for the one that stands in its place. */
    void replace(Node source, SourceDocument successor) {
        withdraw(source);
        ledger.add(source, PipelineState.REPLACED_BY, iris.source(successor.key()));
    }

    /** Works out all that follows from what came and went. */
    void conclude(Progress progress) {
        step(progress, "identity", PendingWork.RESOLVE_PAPER, papers::settle);
        step(progress, "names of concepts", PendingWork.UPDATE_NAME_USERS, concepts::answer);
        step(progress, "abbreviations", PendingWork.RESOLVE_ABBREVIATION, concepts::expand);
        step(progress, "old links", PendingWork.UNLINK_PAPER, concepts::retract);
        step(progress, "links", PendingWork.LINK_PAPER, concepts::link);
        step(progress, "concepts", PendingWork.UPDATE_CONCEPT, concepts::count);
        step(progress, "broader concepts", PendingWork.UPDATE_BROADER, concepts::place);
        step(progress, "names", PendingWork.MATCH_PERSON, people::compare);
        step(progress, "departures", PendingWork.WRITE_TOMBSTONE, departures::lookFor);
        step(progress, "arrivals", PendingWork.CLEAR_TOMBSTONE, departures::welcome);
    }

    private List<Node> observations(String sha256) {
        return new NamedGraphWriter(dataset, iris.sourceGraph(sha256)).find(Node.ANY, Sosa.hasFeatureOfInterest, Node.ANY).stream()
                .map(Triple::getSubject).toList();
    }

    private void step(Progress progress, String name, PendingWork toDo, Consumer<Node> action) {
        progress.begin(name, ledger.count(Node.ANY, PipelineState.TO_DO, PipelineState.text(toDo.name())));
        long[] done = {0};
        toDo.work(ledger, thing -> {
            action.accept(thing);
            progress.advance(++done[0]);
        });
    }

    private void removeRun(Node run) {
        List<Node> agents = meta.find(run, Prov.wasAssociatedWith, Node.ANY).stream().map(Triple::getObject).toList();
        meta.remove(run, Node.ANY, Node.ANY);
        log.remove(run, Node.ANY, Node.ANY);
        agents.stream().filter(agent -> !meta.contains(Node.ANY, Prov.wasAssociatedWith, agent))
                .forEach(agent -> meta.remove(agent, Node.ANY, Node.ANY));
    }
}
