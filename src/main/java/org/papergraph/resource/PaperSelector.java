package org.papergraph.resource;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.ConstructedTriples;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.resource.lookup.Statements;

/** Selects papers, to be taken away together: those of a resource, of the results of a query, or all. Thread-safe. */
public final class PaperSelector {

    private final QueryRunner runner;
    private final ResourceKeys keys;

    PaperSelector(QueryRunner runner, ResourceKeys keys) {
        this.runner = runner;
        this.keys = keys;
    }

    /** The papers of a person, an organization, a venue or a concept, the newest first; those of a document in its order; a paper itself. */
    public List<String> of(String iri) {
        return runner.read(graph -> ResourceType.ofKey(keys.key(iri)).map(type -> of(graph, type, NodeFactory.createURI(iri))).orElse(List.of()));
    }

    /**
     * As {@link #of(String)}, narrowed down.
     *
     * @param year of the latest date, or empty
     * @param with a resource that the papers lead to as well, or empty
     */
    public List<String> of(String iri, String year, String with) {
        List<String> others = keys.candidates(with);
        return runner.read(graph -> of(iri).stream()
                .filter(paper -> year.isEmpty() || date(graph, paper).startsWith(year))
                .filter(paper -> with.isEmpty() || others.stream().anyMatch(other ->
                        graph.contains(NodeFactory.createURI(paper), Node.ANY, NodeFactory.createURI(other))))
                .toList());
    }

    /** Hands on all papers, in no order. */
    public void all(Consumer<String> sink) {
        runner.read(graph -> {
            graph.find(Node.ANY, RDF.Nodes.type, Fabio.ResearchPaper).forEachRemaining(triple -> sink.accept(triple.getSubject().getURI()));
            return graph;
        });
    }

    /**
     * The papers in the results of a query: in the order of its rows, or of their IRIs where it gives triples.
     *
     * @throws QueryRejectedException where the results hold no resource, or none of them is a paper
     */
    public Set<String> of(Query query) {
        Set<String> iris = runner.run(query, execution -> query.isSelectType() ? ofRows(execution.select()) : ofTriples(execution, query));
        Set<String> papers = runner.read(graph -> iris.stream().filter(iri -> isPaper(graph, iri)).collect(Collectors.toCollection(LinkedHashSet::new)));
        if (papers.isEmpty()) {
            throw new QueryRejectedException(iris.isEmpty()
                    ? "the query finds nothing; there are no papers to write"
                    : "none of the results is a paper; let the query select a variable with the IRIs of papers");
        }
        return papers;
    }

    private static Set<String> ofRows(RowSet rows) {
        Set<String> iris = new LinkedHashSet<>();
        rows.forEachRemaining(row -> rows.getResultVars().stream().flatMap(variable -> Optional.ofNullable(row.get(variable)).stream())
                .filter(Node::isURI).map(Node::getURI).forEach(iris::add));
        return iris;
    }

    private static Set<String> ofTriples(QueryExec execution, Query query) {
        if (query.isAskType()) {
            throw new QueryRejectedException("an ASK query has no papers; use SELECT");
        }
        Set<String> iris = new TreeSet<>();
        Iterator<Triple> triples = ConstructedTriples.of(execution, query);
        Iter.forEach(triples, triple -> Stream.of(triple.getSubject(), triple.getObject()).filter(Node::isURI).map(Node::getURI).forEach(iris::add));
        return iris;
    }

    private static boolean isPaper(Graph graph, String iri) {
        return graph.contains(NodeFactory.createURI(iri), RDF.Nodes.type, Fabio.ResearchPaper);
    }

    private static List<String> of(Graph graph, ResourceType type, Node resource) {
        return switch (type) {
            case PAPER -> List.of(resource.getURI());
            case DOCUMENT -> ofDocument(graph, resource);
            case VENUE -> newestFirst(graph, graph.contains(Node.ANY, Dcterms.isPartOf, resource) ? Dcterms.isPartOf : Pg.mentionsVenue, resource);
            default -> type.linkFromPaper().map(link -> newestFirst(graph, link, resource)).orElse(List.of());
        };
    }

    private static List<String> ofDocument(Graph graph, Node document) {
        return Statements.subjects(graph, Dcterms.isPartOf, document)
                .map(entry -> Statements.of(graph, entry))
                .filter(entry -> !entry.text(Foaf.primaryTopic).isEmpty())
                .sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.text(Pg.entryNumber))))
                .map(entry -> entry.text(Foaf.primaryTopic))
                .distinct()
                .toList();
    }

    private static List<String> newestFirst(Graph graph, Node link, Node resource) {
        Map<String, String> dates = Statements.subjects(graph, link, resource).map(Node::getURI)
                .collect(Collectors.toMap(iri -> iri, iri -> date(graph, iri), (one, same) -> one));
        return dates.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The latest date as the graph has it, or empty. */
    private static String date(Graph graph, String paper) {
        List<Triple> dates = Iter.toList(graph.find(NodeFactory.createURI(paper), Dcterms.issued, Node.ANY));
        return dates.stream().map(each -> each.getObject().getLiteralLexicalForm()).max(Comparator.naturalOrder()).orElse("");
    }
}
