package org.papergraph.resource;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.Row;
import org.papergraph.resource.RelatedWork.Relation;
import org.papergraph.resource.lookup.Lookups;

/** Reads the resources of the published graph, by IRI; each query in a read transaction of its own. Thread-safe. */
public final class ResourceReader {

    /** Most statements of or with a resource that are read. */
    public static final int STATEMENTS = 1000;

    private static final int NARROWER = 100;

    private final QueryRunner runner;
    private final ResourceKeys keys;
    private final QueryFiles queries;
    private final Lookups lookups;
    private final Labeller labeller;
    private final CitationReader citations;
    private final PaperSelector selector;

    /** @param base IRI of the store */
    public ResourceReader(QueryRunner runner, String base) {
        this.runner = runner;
        this.keys = new ResourceKeys(base);
        this.queries = new QueryFiles(runner, ResourceReader.class);
        this.lookups = new Lookups(runner);
        this.labeller = new Labeller(keys);
        this.citations = new CitationReader(runner);
        this.selector = new PaperSelector(runner, keys);
    }

    /** The IRI in the graph that a key in a request stands for; empty where there is none. */
    public Optional<String> find(String key) {
        return keys.candidates(key).stream()
                .filter(iri -> runner.read(graph -> isIn(graph, NodeFactory.createURI(iri))))
                .findFirst();
    }

    /** The resource under which the person or the concept stands that a key names, where it is described under another name of it. */
    public Optional<String> representative(String key) {
        return keys.candidates(key).stream().map(NodeFactory::createURI)
                .flatMap(name -> runner.read(graph -> representative(graph, name)).stream())
                .findFirst();
    }

    private static Optional<String> representative(Graph graph, Node name) {
        List<Node> resources = graph.contains(name, Node.ANY, Node.ANY) ? List.of()
                : graph.find(Node.ANY, Owl.sameAs, name).mapWith(Triple::getSubject).toList();
        return resources.stream().filter(Node::isURI).map(Node::getURI).min(Comparator.naturalOrder());
    }

    /** The resource that an IRI, of the store or not, or a key stands for; empty where the graph has no statement of it. */
    public Optional<Resource> identify(String iriOrKey) {
        Stream<String> foreign = Stream.of(iriOrKey).filter(iri -> !keys.isOwn(iri) && iri.matches("https?://[^\\s<>\"{}|^`\\\\]+"));
        Stream<String> own = iriOrKey.contains("/") ? keys.candidates(keys.key(iriOrKey)).stream() : Stream.empty();
        return Stream.concat(foreign, own).map(this::read).filter(resource -> resource.properties().size() > 0).findFirst();
    }

    /** A resource of the graph with its outgoing statements, {@value #STATEMENTS} at most. */
    public Resource read(String iri) {
        return new Resource(iri, keys.key(iri), new Properties(lookups.outgoing(iri, STATEMENTS), labeller));
    }

    /** The incoming statements, {@value #STATEMENTS} at most. */
    public Properties incoming(String iri) {
        return new Properties(lookups.incoming(iri, STATEMENTS), labeller);
    }

    /** The description of a resource, with a note where it is not complete. */
    public Graph description(String iri) {
        Graph graph = queries.run("description", Map.of("resource", iri), QueryExec::construct);
        Row counted = queries.rows("incoming-count", limited(iri, STATEMENTS + 1)).get(0);
        if (counted.number("count") > STATEMENTS) {
            addNote(graph, NodeFactory.createURI(iri));
        }
        return graph;
    }

    public Authors authors(String paper) {
        return authors(paper, occurrences(paper));
    }

    /** @param occurrences of the paper */
    public Authors authors(String paper, List<Occurrence> occurrences) {
        return Authors.read(paper, occurrences, lookups, labeller);
    }

    /** IRIs of the authors of a paper, in alphabetical order; none for another resource. */
    public List<String> creators(String paper, int limit) {
        return runner.read(graph -> Iter.asStream(graph.find(NodeFactory.createURI(paper), Dcterms.creator, Node.ANY))
                .map(Triple::getObject)
                .filter(Node::isURI)
                .map(Node::getURI)
                .sorted()
                .limit(limit)
                .toList());
    }

    public List<Occurrence> occurrences(String paper) {
        return Occurrence.read(paper, queries, lookups, labeller);
    }

    /** The concepts of a paper: linked ones before those only mentioned, by falling confidence. */
    public List<PaperConcept> concepts(String paper) {
        return PaperConcept.read(paper, lookups, labeller);
    }

    public List<RelatedPaper> relatedPapers(String paper) {
        return RelatedPaper.read(paper, lookups, labeller);
    }

    /** Selects papers to be taken away together. */
    public PaperSelector selector() {
        return selector;
    }

    /** The reader of papers' citations. */
    public CitationReader citations() {
        return citations;
    }

    /** The references of a paper, in the order of its list. */
    public List<CitedReference> references(String paper) {
        return CitedReference.read(paper, queries, labeller);
    }

    /** The works that a paper has a relation to, notices first. */
    public List<RelatedWork> relatedWorks(String paper) {
        return runner.read(graph -> Relation.anyOf(graph, NodeFactory.createURI(paper))) ? RelatedWork.read(paper, queries, labeller) : List.of();
    }

    /** The subjects that documents state of a paper, by vocabulary. */
    public List<StatedSubjects> statedSubjects(String paper) {
        return runner.read(graph -> graph.contains(NodeFactory.createURI(paper), Dcterms.subject, Node.ANY)) ? StatedSubjects.read(paper, queries, labeller) : List.of();
    }

    /** Works that papers cite and no document is of, the most cited first. */
    public List<MissingWork> missingWorks(int limit, int offset) {
        return MissingWork.read(queries, limit, offset);
    }

    public int missingWorkCount() {
        return queries.rows("missing-count", Map.of()).get(0).number("works");
    }

    /** The text of the query for {@link #missingWorks}. */
    public String sparqlOfMissingWorks(int limit, int offset) {
        return queries.text("missing-works", Map.of("limit", Integer.toString(limit), "offset", Integer.toString(offset)));
    }

    /** The versions of a paper that documents tell apart, the preprint before the published one. */
    public List<PaperVersion> versions(String paper) {
        return runner.read(graph -> graph.contains(Node.ANY, Dcterms.isVersionOf, NodeFactory.createURI(paper))) ? PaperVersion.read(paper, queries) : List.of();
    }

    /** Each distinct text that documents have of a paper or an entry, with its mentions, by the plain text. */
    public Map<String, AnnotatedText> annotatedTexts(String iri) {
        return new AnnotatedTextReader(lookups).texts(iri);
    }

    /** The passages of a mention, or of the mentions that a statement was derived from, by falling confidence. */
    public List<Passage> passages(String evidence, int limit) {
        return Passage.of(evidence, limit, lookups, labeller);
    }

    /** Sentences that mention a concept, the likeliest definitions first. */
    public List<Passage> passagesOfConcept(String concept) {
        return Passage.ofConcept(concept, lookups, labeller);
    }

    /** Concepts narrower than a concept, by label. */
    public List<LabelledTerm> narrower(String concept) {
        return lookups.narrower(concept, NARROWER).stream().map(row -> labeller.of(row, "concept"))
                .toList();
    }

    /** Evaluations in which a concept takes part or that a paper reports, the newest papers first. */
    public List<EvaluationSummary> evaluations(String iri, int limit, int offset) {
        return EvaluationSummary.read(iri, limit, offset, lookups, labeller);
    }

    /** What a reading of the graph gives, in a transaction of its own. */
    public <T> T read(Function<Graph, T> reading) {
        return runner.read(reading);
    }

    public PaperLists papers() {
        return new PaperLists(queries, lookups, labeller, citations);
    }

    /** The decisions on a person, an entry, or the entries of a paper, by status and falling score. */
    public List<Decision.Summary> decisions(String iri) {
        return Decision.summaries(iri, lookups);
    }

    public Decision decision(String iri) {
        return Decision.read(iri, queries, labeller);
    }

    /** The spellings of a name in documents, the most frequent first. */
    public List<String> namesAsWritten(String agent) {
        return queries.rows("names-as-written", Map.of("resource", agent)).stream().map(row -> row.text("name")).toList();
    }

    public List<Figure> figuresOfAgent(String agent) {
        return Figure.ofAgent(agent, queries, labeller);
    }

    public List<Figure> figuresOfDocument(String document) {
        return Figure.ofDocument(document, queries, labeller);
    }

    public DocumentContents documents() {
        return new DocumentContents(queries, labeller);
    }

    /** The number of mentions that a run found, counted up to a limit. */
    public int mentionCount(String run, int limit) {
        return queries.rows("run-mentions", limited(run, limit)).get(0).number("count");
    }

    /** The text of a query on one resource, named by its file. */
    public String sparql(String query, String iri) {
        return queries.text(query, Map.of("resource", iri));
    }

    /** The text of the query for the outgoing statements of a resource. */
    public String sparqlOfStatements(String iri) {
        return queries.text("outgoing", limited(iri, STATEMENTS));
    }

    private static Map<String, String> limited(String iri, int limit) {
        return Map.of("resource", iri, "limit", Integer.toString(limit));
    }

    private static boolean isIn(Graph graph, Node resource) {
        return graph.contains(resource, Node.ANY, Node.ANY) || graph.contains(Node.ANY, Node.ANY, resource);
    }

    private static void addNote(Graph graph, Node resource) {
        Node document = NodeFactory.createBlankNode();
        String note = "Of the statements that name this resource, the first " + STATEMENTS + " are given.";
        graph.add(document, Foaf.primaryTopic, resource);
        graph.add(document, RDFS.Nodes.comment, NodeFactory.createLiteralString(note));
    }
}
