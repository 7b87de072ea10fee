package org.papergraph.budget;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph in memory that a query makes: each triple takes memory from the budget, and neither making nor reading goes on once the query has been stopped. */
public final class HeldGraph extends GraphWrapper {

    private final QueryBudget budget;

    public HeldGraph(QueryBudget budget) {
        super(GraphFactory.createDefaultGraph());
        this.budget = budget;
    }

    @Override
    public void add(Triple triple) {
        budget.hold(triple);
        super.add(triple);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple triple) {
        return find(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return WatchedGraph.watched(super.find(subject, predicate, object), 0, budget);
    }
}
