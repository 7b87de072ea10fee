package org.papergraph.ingest;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** One named graph of the store, as the pipeline changes it. */
final class PublishedGraph {

    private final DatasetGraph dataset;
    private final Node name;
    private final Presence presence;

    PublishedGraph(DatasetGraph dataset, Node name) {
        this.dataset = dataset;
        this.name = name;
        this.presence = new Presence(dataset);
    }

    /** Takes triples in. */
    Consumer<Triple> sink() {
        return triple -> {
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                presence.comes(triple.getSubject());
            }
            dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
        };
    }

    List<Triple> find(Node subject, Node predicate, Node object) {
        return Iter.toList(Iter.map(dataset.find(name, subject, predicate, object), Quad::asTriple));
    }

    boolean contains(Node subject, Node predicate, Node object) {
        return dataset.contains(name, subject, predicate, object);
    }

    long count(Node subject, Node predicate, Node object) {
        return Iter.count(dataset.find(name, subject, predicate, object));
    }

    /** Removes all that is said of all things. */
    void clear() {
        find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(triple -> presence.goes(triple.getSubject()));
        remove(Node.ANY, Node.ANY, Node.ANY);
    }

    /** Removes what matches; {@link Node#ANY} stands for all. */
    void remove(Node subject, Node predicate, Node object) {
        if (subject.isURI() && !predicate.isURI()) {
            presence.goes(subject);
        }
        dataset.deleteAny(name, subject, predicate, object);
    }
}
