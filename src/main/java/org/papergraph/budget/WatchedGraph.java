package org.papergraph.budget;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in which property paths are followed or statements looked up: no triple is found once the query has been stopped, and each takes the memory of a place in a list. */
public final class WatchedGraph extends GraphWrapper {

    private static final long PLACE = 8;

    private final QueryBudget budget;

    public WatchedGraph(Graph graph, QueryBudget budget) {
        super(graph);
        this.budget = budget;
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return watched(super.find(subject, predicate, object), PLACE, budget);
    }

    static ExtendedIterator<Triple> watched(ExtendedIterator<Triple> found, long bytes, QueryBudget budget) {
        return found.mapWith(triple -> {
            budget.hold(bytes);
            return triple;
        });
    }
}
