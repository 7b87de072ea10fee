package org.papergraph.ingest.view;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** Reads and writes one named graph, and tracks the resources that come into it and go out of it. */
public final class NamedGraphWriter {

    private final DatasetGraph dataset;
    private final Node name;
    private final ResourceTracker tracker;

    public NamedGraphWriter(DatasetGraph dataset, Node name) {
        this.dataset = dataset;
        this.name = name;
        this.tracker = new ResourceTracker(dataset);
    }

    /** A consumer that adds triples. */
    public Consumer<Triple> sink() {
        return triple -> {
            if (triple.getPredicate().equals(RDF.Nodes.type)) {
                tracker.beforeAddition(triple.getSubject());
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

    /** True if the graph holds these triples and no other. */
    public boolean consistsOf(Collection<Triple> triples) {
        return count(Node.ANY, Node.ANY, Node.ANY) == triples.size()
                && triples.stream().allMatch(triple -> contains(triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    public void replace(Collection<Triple> triples) {
        remove(Node.ANY, Node.ANY, Node.ANY);
        triples.forEach(sink());
    }

    /**
     * Puts statements on a subject in the place of those that it has of some properties, and does not touch those that stay.
     *
     * @param statements of these properties, each once
     */
    public void restate(Node subject, Set<Node> properties, Collection<Triple> statements) {
        Node property = properties.size() == 1 ? properties.iterator().next() : Node.ANY;
        List<Triple> before = find(subject, property, Node.ANY).stream().filter(triple -> properties.contains(triple.getPredicate())).toList();
        before.stream().filter(triple -> !statements.contains(triple)).forEach(this::remove);
        statements.stream().filter(triple -> !before.contains(triple)).forEach(sink());
    }

    private void remove(Triple triple) {
        if (triple.getPredicate().equals(RDF.Nodes.type)) {
            tracker.beforeRemoval(triple.getSubject());
        }
        remove(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }

    /** Removes all statements on all resources. */
    public void clear() {
        find(Node.ANY, RDF.Nodes.type, Node.ANY).forEach(triple -> tracker.beforeRemoval(triple.getSubject()));
        remove(Node.ANY, Node.ANY, Node.ANY);
    }

    /** Removes what matches; {@link Node#ANY} stands for all. */
    public void remove(Node subject, Node predicate, Node object) {
        if (subject.isURI() && !predicate.isURI()) {
            tracker.beforeRemoval(subject);
        }
        dataset.deleteAny(name, subject, predicate, object);
    }
}
