package org.papergraph.budget;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;

/** A dataset whose graphs are watched. */
public final class WatchedDataset extends DatasetGraphWrapper {

    private final QueryBudget budget;

    public WatchedDataset(DatasetGraph dataset, QueryBudget budget) {
        super(dataset);
        this.budget = budget;
    }

    @Override
    public Graph getDefaultGraph() {
        return new WatchedGraph(super.getDefaultGraph(), budget);
    }

    @Override
    public Graph getGraph(Node name) {
        return new WatchedGraph(super.getGraph(name), budget);
    }
}
