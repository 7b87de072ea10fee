package org.papergraph.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.vocabulary.RDF;

/**
 * Counts by three scans of indexes, in memory that grows with the number of properties and classes alone: in the order
 * of an index, equal terms are neighbours.
 */
final class GraphStatisticsCollector {

    private static final int SUBJECT = 1;
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;

    private final NodeTupleTable quads;
    private final NodeTable terms;
    private final NodeId type;
    private final Map<NodeId, Long> classes = new HashMap<>();
    private final Map<NodeId, Long> triplesOf = new HashMap<>();
    private final Map<NodeId, Long> subjectsOf = new HashMap<>();
    private final Map<NodeId, Long> objectsOf = new HashMap<>();

    private GraphStatisticsCollector(NodeTupleTable quads) {
        this.quads = quads;
        this.terms = quads.getNodeTable();
        this.type = terms.getNodeIdForNode(RDF.Nodes.type);
    }

    /** Counts what stands in named graphs. Needs a transaction. */
    static GraphStatistics take(DatasetGraphTDB storage) {
        return new GraphStatisticsCollector(storage.getQuadTable().getNodeTupleTable()).take();
    }

    private GraphStatistics take() {
        long subjects = countSubjects();
        long triples = countTriples();
        long objects = Iter.count(parts("OSPG", OBJECT));
        Map<String, GraphStatistics.Use> properties = triplesOf.keySet().stream().collect(Collectors.toMap(this::iri, this::use));
        Map<String, Long> named = classes.keySet().stream().collect(Collectors.toMap(this::iri, classes::get));
        return new GraphStatistics(triples, subjects, objects, named, properties);
    }

    private long countSubjects() {
        long count = 0;
        NodeId last = NodeId.NodeDoesNotExist;
        Iterator<Tuple<NodeId>> pairs = parts("SPOG", SUBJECT, PROPERTY);
        while (pairs.hasNext()) {
            Tuple<NodeId> pair = pairs.next();
            add(subjectsOf, pair.get(1));
            if (!pair.get(0).equals(last)) {
                count++;
                last = pair.get(0);
            }
        }
        return count;
    }

    private long countTriples() {
        long count = 0;
        Tuple<NodeId> last = TupleFactory.tuple();
        Iterator<Tuple<NodeId>> triples = parts("POSG", PROPERTY, OBJECT, SUBJECT);
        while (triples.hasNext()) {
            Tuple<NodeId> triple = triples.next();
            Tuple<NodeId> pair = TupleFactory.tuple(triple.get(0), triple.get(1));
            count++;
            add(triplesOf, pair.get(0));
            if (pair.get(0).equals(type)) {
                add(classes, pair.get(1));
            }
            if (!pair.equals(last)) {
                add(objectsOf, pair.get(0));
                last = pair;
            }
        }
        return count;
    }

    /** The different combinations of some places of the quads, in the order of an index that begins with them. */
    private Iterator<Tuple<NodeId>> parts(String index, int... places) {
        Iterator<Tuple<NodeId>> all = quads.getTupleTable().selectIndex(index).all();
        return Iter.distinctAdjacent(Iter.map(all, quad -> part(quad, places)));
    }

    private static Tuple<NodeId> part(Tuple<NodeId> quad, int... places) {
        NodeId[] part = new NodeId[places.length];
        for (int i = 0; i < places.length; i++) {
            part[i] = quad.get(places[i]);
        }
        return TupleFactory.asTuple(part);
    }

    private GraphStatistics.Use use(NodeId property) {
        return new GraphStatistics.Use(triplesOf.get(property), subjectsOf.get(property), objectsOf.get(property));
    }

    private String iri(NodeId term) {
        return terms.getNodeForNodeId(term).toString();
    }

    private static void add(Map<NodeId, Long> counts, NodeId key) {
        counts.merge(key, 1L, Long::sum);
    }
}
