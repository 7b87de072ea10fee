package org.papergraph.validation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDFS;

/**
 * A graph of which the triples of the subjects asked for last are kept, with the subclasses of each class: a validator asks for one
 * property after the other of a node, and for the types of those that it is linked with. The graph may not change meanwhile.
 */
final class RecentSubjects extends GraphBase {

    private static final int MOST_SUBJECTS = 10_000;
    /** Of a subject; those of one with more are asked for anew. */
    private static final int MOST_TRIPLES = 200;

    private final Graph graph;
    /** By subject, its triples where they are few enough. */
    private final Cache<Node, Optional<List<Triple>>> bySubject = Caffeine.newBuilder().maximumSize(MOST_SUBJECTS).executor(Runnable::run).build();
    private final Cache<Node, List<Triple>> subclasses = Caffeine.newBuilder().maximumSize(MOST_SUBJECTS).executor(Runnable::run).build();

    RecentSubjects(Graph graph) {
        this.graph = graph;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        Node subject = pattern.getSubject();
        if (subject.isConcrete()) {
            return bySubject.get(subject, this::triples).map(triples -> found(triples, pattern)).orElseGet(() -> graph.find(pattern));
        }
        boolean ofClass = pattern.getPredicate().equals(RDFS.Nodes.subClassOf) && pattern.getObject().isConcrete();
        return ofClass ? found(subclasses.get(pattern.getObject(), unknown -> graph.find(pattern).toList()), pattern) : graph.find(pattern);
    }

    private Optional<List<Triple>> triples(Node subject) {
        Iterator<Triple> all = graph.find(subject, Node.ANY, Node.ANY);
        List<Triple> first = Iter.toList(Iter.limit(all, MOST_TRIPLES));
        boolean complete = !all.hasNext();
        Iter.close(all);
        return complete ? Optional.of(first) : Optional.empty();
    }

    private static ExtendedIterator<Triple> found(List<Triple> triples, Triple pattern) {
        return WrappedIterator.create(triples.stream().filter(pattern::matches).iterator());
    }
}
