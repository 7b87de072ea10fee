package org.papergraph.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset in a write transaction, the changes of whose default graph are in memory until {@link #flush}, without which a commit
 * would lose them. What a transaction adds and removes again, such as pending work, never reaches the storage, as long as it takes less than half
 * of the memory for changes, and properties that the storage does not have are not looked up there.
 */
final class BufferedDataset extends DatasetGraphWrapper {

    /** Bytes of the memory for one triple, which takes some three hundred. */
    private static final int MEMORY_SHARE = 4_096;

    private final long most;
    private GraphMem2Fast added = new GraphMem2Fast();
    private final Set<Triple> removed = new HashSet<>();
    /** By property, whether the storage has it. */
    private final Map<Node, Boolean> stored = new HashMap<>();

    BufferedDataset(DatasetGraph storage) {
        this(storage, Runtime.getRuntime().maxMemory() / MEMORY_SHARE);
    }

    /** @param most changes in memory, with the last of which they are written */
    BufferedDataset(DatasetGraph storage, long most) {
        super(storage);
        this.most = most;
    }

    /** Writes all changes into the storage. */
    void flush() {
        flush(List.of());
    }

    /** @param kept of what was added, what stays in memory */
    private void flush(List<Triple> kept) {
        kept.forEach(added::delete);
        removed.forEach(triple -> get().delete(Quad.create(Quad.defaultGraphIRI, triple)));
        added.find().forEachRemaining(triple -> get().add(Quad.create(Quad.defaultGraphIRI, triple)));
        forget();
        kept.forEach(added::add);
    }

    /** Forgets all changes since the last flush. */
    void forget() {
        removed.clear();
        added = new GraphMem2Fast();
        stored.clear();
    }

    private boolean isEmpty(Node property) {
        return property.isConcrete() && !stored.computeIfAbsent(property,
                each -> get().contains(Quad.defaultGraphIRI, Node.ANY, each, Node.ANY));
    }

    @Override
    public void add(Quad quad) {
        add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void add(Node graph, Node subject, Node property, Node object) {
        if (!isDefault(graph)) {
            get().add(graph, subject, property, object);
            return;
        }
        Triple triple = Triple.create(subject, property, object);
        removed.remove(triple);
        added.add(triple);
        flushIfFull();
    }

    @Override
    public void delete(Quad quad) {
        delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public void delete(Node graph, Node subject, Node property, Node object) {
        if (!isDefault(graph)) {
            get().delete(graph, subject, property, object);
            return;
        }
        Triple triple = Triple.create(subject, property, object);
        added.delete(triple);
        if (!isEmpty(property)) {
            removed.add(triple);
        }
        flushIfFull();
    }

    private void flushIfFull() {
        if (added.size() + removed.size() >= most) {
            List<Triple> passing = passing();
            flush(passing.size() < most / 2 ? passing : List.of());
        }
    }

    private List<Triple> passing() {
        Node property = get().getContext().get(Store.PASSING);
        return property == null ? List.of() : added.find(Node.ANY, property, Node.ANY).toList();
    }

    @Override
    public void deleteAny(Node graph, Node subject, Node property, Node object) {
        if (isDefault(graph)) {
            Iter.toList(find(graph, subject, property, object)).forEach(this::delete);
        } else {
            if (Node.ANY.equals(graph)) {
                flush();
            }
            get().deleteAny(graph, subject, property, object);
        }
    }

    @Override
    public Iterator<Quad> find() {
        return find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node property, Node object) {
        if (isDefault(graph)) {
            return inDefaultGraph(subject, property, object);
        }
        return Node.ANY.equals(graph) ? Iter.concat(inDefaultGraph(subject, property, object), get().findNG(graph, subject, property, object))
                : get().find(graph, subject, property, object);
    }

    private Iterator<Quad> inDefaultGraph(Node subject, Node property, Node object) {
        Iterator<Quad> changed = added.find(subject, property, object).mapWith(triple -> Quad.create(Quad.defaultGraphIRI, triple));
        return isEmpty(property) ? changed
                : Iter.concat(changed, Iter.filter(get().find(Quad.defaultGraphIRI, subject, property, object), this::isUnchanged));
    }

    private boolean isUnchanged(Quad quad) {
        Triple triple = quad.asTriple();
        return !removed.contains(triple) && !added.contains(triple);
    }

    @Override
    public boolean contains(Quad quad) {
        return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public boolean contains(Node graph, Node subject, Node property, Node object) {
        return isDefault(graph) && added.contains(subject, property, object) || find(graph, subject, property, object).hasNext();
    }

    private static boolean isDefault(Node graph) {
        return graph == null || Quad.isDefaultGraph(graph);
    }
}
