package org.papergraph.store;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.store.text.TextSearch;

/**
 * The whole dataset as the actions of {@link Store#read} and {@link Store#write} see it: every change of a text in a
 * named graph is told to the text index as well. The default graph is private to the pipeline and not indexed.
 */
final class IndexedDataset extends DatasetGraphWrapper {

    private static final int SLICE = 10_000;

    private final TextSearch text;
    private boolean textChanged;

    IndexedDataset(DatasetGraph storage, TextSearch text) {
        super(storage, storage.getContext().copy());
        this.text = text;
        getContext().set(TextQuery.textIndex, text.index());
    }

    /** True if the index has been changed since the last call. Only one thread writes at a time. */
    boolean takeTextChanged() {
        boolean changed = textChanged;
        textChanged = false;
        return changed;
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        if (isIndexed(graph, property, object) && !isAnywhere(subject, property, object)) {
            text.add(subject, property, object);
            textChanged = true;
        }
        get().add(graph, subject, property, object);
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        boolean watched = isIndexed(graph, property, object) && get().contains(graph, subject, property, object);
        get().delete(graph, subject, property, object);
        if (watched && !isAnywhere(subject, property, object)) {
            text.delete(subject, property, object);
            textChanged = true;
        }
    }

    /** Without a graph, in the default graph alone: so Jena's view of that graph asks for it. */
    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        Node scope = graph == null ? Quad.defaultGraphIRI : graph;
        if (!isAny(subject) && isAny(property)) {
            deleteSingly(scope, subject, property, object);
            return;
        }
        for (Node indexed : text.properties()) {
            if (isAny(property) || indexed.equals(property)) {
                deleteSingly(scope, subject, indexed, object);
            }
        }
        if (isAny(subject) && isAny(property) && isAny(object) && isNamed(scope)) {
            get().removeGraph(scope);
        } else {
            get().deleteAny(scope, subject, property, object);
        }
    }

    private void deleteSingly(Node graph, Node subject, Node property, Node object) {
        List<Quad> slice;
        do {
            slice = Iter.take(get().find(graph, subject, property, object), SLICE);
            slice.forEach(this::delete);
        } while (slice.size() == SLICE);
    }

    @Override
    public void clear() {
        deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        graph.find().forEachRemaining(t -> add(name, t.getSubject(), t.getPredicate(), t.getObject()));
    }

    @Override
    public void removeGraph(Node name) {
        deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isUnionGraph(name) ? getUnionGraph() : GraphView.createNamedGraph(this, name);
    }

    private boolean isIndexed(Node graph, Node property, Node object) {
        return object.isLiteral() && text.covers(property) && !Quad.isDefaultGraph(graph);
    }

    private boolean isAnywhere(Node subject, Node property, Node object) {
        Iterator<Quad> found = get().findNG(Node.ANY, subject, property, object);
        return found.hasNext();
    }

    private static boolean isNamed(Node graph) {
        return !Node.ANY.equals(graph) && !Quad.isDefaultGraph(graph);
    }

    private static boolean isAny(Node node) {
        return node == null || Node.ANY.equals(node);
    }

    @Override
    public void begin(TxnType type) {
        throw transactionsAreTheStores();
    }

    @Override
    public void begin(ReadWrite mode) {
        throw transactionsAreTheStores();
    }

    @Override
    public void begin() {
        throw transactionsAreTheStores();
    }

    @Override
    public void commit() {
        throw transactionsAreTheStores();
    }

    @Override
    public void abort() {
        throw transactionsAreTheStores();
    }

    @Override
    public void end() {
        throw transactionsAreTheStores();
    }

    @Override
    public void close() {
        throw transactionsAreTheStores();
    }

    private static UnsupportedOperationException transactionsAreTheStores() {
        return new UnsupportedOperationException("Store.read and Store.write begin, commit and abort; throw to abort");
    }
}
