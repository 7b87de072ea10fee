package org.papergraph.ingest.view;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;

/**
 * Notes in the ledger which things come and go while a transaction writes the published graphs, so that those that are
 * gone in the end can be told from those that were never there.
 */
final class ResourceTracker {

    private final DatasetGraph dataset;
    private final PipelineState ledger;

    ResourceTracker(DatasetGraph dataset) {
        this.dataset = dataset;
        this.ledger = new PipelineState(dataset);
    }

    /** Whether any graph says what a thing is. */
    boolean isPublished(Node thing) {
        return dataset.contains(Node.ANY, thing, RDF.Nodes.type, Node.ANY);
    }

    /** A graph is about to say what a thing is. */
    void comes(Node thing) {
        if (Iris.isOfItsOwn(thing) && !isPublished(thing) && !PendingWork.WRITE_TOMBSTONE.isMarked(ledger, thing)) {
            PendingWork.CLEAR_TOMBSTONE.mark(ledger, thing);
        }
    }

    /** A graph is about to drop what it says of a thing. */
    void goes(Node thing) {
        if (Iris.isOfItsOwn(thing) && isPublished(thing) && !PendingWork.CLEAR_TOMBSTONE.isMarked(ledger, thing)) {
            PendingWork.WRITE_TOMBSTONE.mark(ledger, thing);
        }
    }
}
