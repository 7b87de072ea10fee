package org.papergraph.ingest.view;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;

/**
 * Notes in the state which things come and go while a transaction writes the published graphs, so that those that are
 * gone in the end can be told from those that were never there.
 */
final class ResourceTracker {

    private final DatasetGraph dataset;
    private final PipelineState state;

    ResourceTracker(DatasetGraph dataset) {
        this.dataset = dataset;
        this.state = new PipelineState(dataset);
    }

    /** Whether any graph says what a resource is. */
    boolean isPublished(Node resource) {
        return dataset.contains(Node.ANY, resource, RDF.Nodes.type, Node.ANY);
    }

    /** A graph is about to say what a resource is. */
    void beforeAddition(Node resource) {
        if (Iris.isOfItsOwn(resource) && !isPublished(resource) && !PendingWork.WRITE_TOMBSTONE.isMarked(state, resource)) {
            PendingWork.CLEAR_TOMBSTONE.mark(state, resource);
        }
    }

    /** A graph is about to drop what it says of a resource. */
    void beforeRemoval(Node resource) {
        if (Iris.isOfItsOwn(resource) && isPublished(resource) && !PendingWork.CLEAR_TOMBSTONE.isMarked(state, resource)) {
            PendingWork.WRITE_TOMBSTONE.mark(state, resource);
        }
    }
}
