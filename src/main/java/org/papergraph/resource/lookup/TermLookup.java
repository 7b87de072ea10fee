package org.papergraph.resource.lookup;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.Vocabulary.Dcterms;

/**
 * Looks up the terms that a graph states of a term.
 *
 * @param dataset that the graph belongs to
 */
record TermLookup(Graph graph, DatasetGraph dataset) {

    /** In the union of the named graphs. */
    static TermLookup of(DatasetGraph dataset) {
        return new TermLookup(dataset.getDefaultGraph(), dataset);
    }

    /** In one named graph. */
    TermLookup in(Node name) {
        return new TermLookup(dataset.getGraph(name), dataset);
    }

    List<Node> objects(Node subject, Node property) {
        return Iter.toList(Iter.map(graph.find(subject, property, Node.ANY), Triple::getObject));
    }

    List<Node> subjects(Node property, Node object) {
        return Iter.toList(Iter.map(graph.find(Node.ANY, property, object), Triple::getSubject));
    }

    /** The subjects of a property with a literal that fulfils a condition, each once. */
    List<Node> subjectsOfTexts(Node property, Predicate<String> condition) {
        return Iter.toList(Iter.distinct(Iter.map(
                Iter.filter(graph.find(Node.ANY, property, Node.ANY), triple -> condition.test(triple.getObject().getLiteralLexicalForm())), Triple::getSubject)));
    }

    /** The properties of the statements on a subject. */
    List<Node> properties(Node subject) {
        return Iter.toList(Iter.distinct(Iter.map(graph.find(subject, Node.ANY, Node.ANY), Triple::getPredicate)));
    }

    boolean has(Node subject, Node property, Node object) {
        return graph.contains(subject, property, object);
    }

    Statements statements(Node subject) {
        return Statements.of(graph, subject);
    }

    /** The least of the values of some properties, as SPARQL's MIN has it. */
    Optional<Node> least(Node subject, List<Node> properties) {
        return properties.stream().flatMap(each -> objects(subject, each).stream()).min(RowOrder.ofTerms());
    }

    /** The title of a paper. */
    Optional<Node> title(Node paper) {
        return least(paper, List.of(Dcterms.title));
    }

    /** The abstract, which stands in for a title. */
    Optional<Node> opening(Node paper) {
        return least(paper, List.of(Dcterms.abstract_));
    }
}
