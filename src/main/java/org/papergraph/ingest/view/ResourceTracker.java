package org.papergraph.ingest.view;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;

/**
 * Marks the resources that come into and go out of the published graphs while a transaction writes them, so that at
 * the end those that are gone are distinguished from those that were never published.
 */
final class ResourceTracker {

    private final DatasetGraph dataset;
    private final PipelineState state;

    ResourceTracker(DatasetGraph dataset) {
        this.dataset = dataset;
        this.state = new PipelineState(dataset);
    }

    /** True if any graph states the type of a resource. */
    boolean isPublished(Node resource) {
        return dataset.contains(Node.ANY, resource, RDF.Nodes.type, Node.ANY);
    }

    /** To be called before a graph states the type of a resource. */
    void beforeAddition(Node resource) {
        if (Iris.isOfItsOwn(resource) && !isPublished(resource) && !PendingWork.WRITE_TOMBSTONE.isMarked(state, resource)) {
            PendingWork.CLEAR_TOMBSTONE.mark(state, resource);
        }
    }

    /** To be called before a graph drops its statements on a resource. */
    void beforeRemoval(Node resource) {
        if (Iris.isOfItsOwn(resource) && isPublished(resource) && !PendingWork.CLEAR_TOMBSTONE.isMarked(state, resource)) {
            PendingWork.WRITE_TOMBSTONE.mark(state, resource);
        }
    }
}
