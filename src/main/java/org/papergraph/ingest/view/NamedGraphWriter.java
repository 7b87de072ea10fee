package org.papergraph.ingest.view;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** One named graph of the store, as the pipeline changes it. */
public final class NamedGraphWriter {

    private final DatasetGraph dataset;
    private final Node name;
    private final ResourceTracker presence;

    public NamedGraphWriter(DatasetGraph dataset, Node name) {
        this.dataset = dataset;
        this.name = name;
        this.presence = new ResourceTracker(dataset);
    }

    /** Takes triples in. */
    public Consumer<Triple> sink() {
        return triple -> {
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                presence.comes(triple.getSubject());
            }
            dataset.add(name, triple.getSubject(), triple.getPredicate(), triple.getObject());
        };
    }

    public List<Triple> find(Node subject, Node predicate, Node object) {
        return Iter.toList(Iter.map(dataset.find(name, subject, predicate, object), Quad::asTriple));
    }

    public boolean contains(Node subject, Node predicate, Node object) {
        return dataset.contains(name, subject, predicate, object);
    }

    public long count(Node subject, Node predicate, Node object) {
        return Iter.count(dataset.find(name, subject, predicate, object));
    }

    /** Removes all that is said of all things. */
    public void clear() {
        find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(triple -> presence.goes(triple.getSubject()));
        remove(Node.ANY, Node.ANY, Node.ANY);
    }

    /** Removes what matches; {@link Node#ANY} stands for all. */
    public void remove(Node subject, Node predicate, Node object) {
        if (subject.isURI() && !predicate.isURI()) {
            presence.goes(subject);
        }
        dataset.deleteAny(name, subject, predicate, object);
    }
}
