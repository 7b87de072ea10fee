package org.papergraph.ingest;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;

/**
 * Notes in the ledger which things come and go while a transaction writes the published graphs, so that those that are
 * gone in the end can be told from those that were never there.
 */
final class Presence {

    private final DatasetGraph dataset;
    private final Ledger ledger;

    Presence(DatasetGraph dataset) {
        this.dataset = dataset;
        this.ledger = new Ledger(dataset);
    }

    /** Whether any graph says what a thing is. */
    boolean isPublished(Node thing) {
        return dataset.contains(Node.ANY, thing, RDF.Nodes.type, Node.ANY);
    }

    /** A graph is about to say what a thing is. */
    void comes(Node thing) {
        if (Iris.isOfItsOwn(thing) && !isPublished(thing) && !ToDo.LOOK_FOR.isMarked(ledger, thing)) {
            ToDo.WELCOME.mark(ledger, thing);
        }
    }

    /** A graph is about to drop what it says of a thing. */
    void goes(Node thing) {
        if (Iris.isOfItsOwn(thing) && isPublished(thing) && !ToDo.WELCOME.isMarked(ledger, thing)) {
            ToDo.LOOK_FOR.mark(ledger, thing);
        }
    }
}
