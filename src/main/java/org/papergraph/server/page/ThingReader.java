package org.papergraph.server.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.query.QueryRunner;

/** Reads one thing of the graph: whether it is there, its page and its data. */
public final class ThingReader {

    /** At most so many statements that name a thing are read. */
    static final int INCOMING_LIMIT = 1000;

    private final Addresses addresses;
    private final Questions questions;
    private final Links links;
    private final SectionReader sections;

    public ThingReader(QueryRunner runner, Addresses addresses) {
        this.addresses = addresses;
        this.questions = new Questions(runner);
        this.links = new Links(addresses);
        this.sections = new SectionReader(questions, links);
    }

    /** The IRI in the graph that a key in a request stands for; empty where the graph knows none. */
    public Optional<String> find(String key) {
        return addresses.candidates(key).stream()
                .filter(iri -> questions.ask("exists", Values.of(iri), QueryExec::ask))
                .findFirst();
    }

    /** The description of a thing, with a note where it is not whole. */
    public Graph data(String iri) {
        Graph graph = questions.ask("description", Values.of(iri), QueryExec::construct);
        if (isCut(iri)) {
            addNote(graph, NodeFactory.createURI(iri));
        }
        return graph;
    }

    /** What the page of a thing shows. */
    public ThingPage page(String iri) {
        String key = addresses.key(iri);
        ThingKind kind = ThingKind.of(key);
        OwnFacts facts = new OwnFacts(questions.rows("outgoing", Values.of(iri, INCOMING_LIMIT)), links);
        return new ThingPage(
                facts.title().orElseGet(() -> Names.ofKey(key)),
                facts.kind().orElse("thing"),
                iri,
                kind == ThingKind.PAPER ? sections.authors(iri) : List.of(),
                details(facts, kind, iri),
                facts.summary(),
                kind == ThingKind.PAPER ? sections.concepts(iri) : List.of(),
                kind == ThingKind.CONCEPT ? sections.passages(iri) : List.of(),
                kind.hasPapers() ? sections.papers(iri) : List.of(),
                sections.entries(kind, iri),
                sections.incoming(kind, iri),
                isCut(iri),
                alternates(iri));
    }

    private List<Fact> details(OwnFacts facts, ThingKind kind, String iri) {
        List<Fact> figures = kind == ThingKind.AGENT ? sections.figures(iri) : List.of();
        return Stream.concat(facts.details(kind).stream(), figures.stream()).toList();
    }

    private List<DataLink> alternates(String iri) {
        return Arrays.stream(RdfFormat.values())
                .map(each -> new DataLink(each.title(), each.mediaType(), addresses.data(iri, each.extension())))
                .toList();
    }

    private boolean isCut(String iri) {
        Row counted = questions.rows("incoming-count", Values.of(iri, INCOMING_LIMIT + 1)).get(0);
        return counted.number("count") > INCOMING_LIMIT;
    }

    private static void addNote(Graph graph, Node thing) {
        Node document = NodeFactory.createBlankNode();
        String note = "Of the statements that name this thing, the first " + INCOMING_LIMIT + " are given.";
        graph.add(document, Foaf.primaryTopic, thing);
        graph.add(document, RDFS.Nodes.comment, NodeFactory.createLiteralString(note));
    }
}
