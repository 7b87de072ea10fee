package org.papergraph.store.statistics;

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
import org.papergraph.store.packed.PackedStatements;
import org.papergraph.store.packed.PackedStorage;
import org.papergraph.store.packed.PackedTupleIndex;
import org.papergraph.store.packed.TermSet;

/**
 * Counts by three scans of indexes, in the order of which equal terms are neighbours, and one of the packed statements, whose terms are kept
 * in sets. No triple is both packed and not.
 */
public final class GraphStatisticsCollector {

    private static final int SUBJECT = 1;
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;

    private final NodeTupleTable quads;
    private final PackedStatements packed;
    private final NodeTable terms;
    private final NodeId type;
    private final Map<NodeId, Long> classes = new HashMap<>();
    private final Map<NodeId, Long> triplesOf = new HashMap<>();
    private final Map<NodeId, Long> subjectsOf = new HashMap<>();
    private final Map<NodeId, Long> objectsOf = new HashMap<>();
    private final TermSet packedSubjects = new TermSet();
    private final TermSet packedObjects = new TermSet();
    private final Map<NodeId, TermSet> packedSubjectsOf = new HashMap<>();
    private final Map<NodeId, TermSet> packedObjectsOf = new HashMap<>();

    private GraphStatisticsCollector(NodeTupleTable quads, PackedStatements packed) {
        this.quads = quads;
        this.packed = packed;
        this.terms = quads.getNodeTable();
        this.type = terms.getNodeIdForNode(RDF.Nodes.type);
    }

    /** Counts what stands in named graphs. Needs a transaction. */
    public static GraphStatistics take(DatasetGraphTDB storage) {
        return new GraphStatisticsCollector(storage.getQuadTable().getNodeTupleTable(), PackedStorage.in(storage)).take();
    }

    private GraphStatistics take() {
        long triples = countPacked() + countTriples();
        long subjects = packedSubjects.size() + countSubjects();
        long objects = packedObjects.size() + Iter.count(Iter.filter(parts("OSPG", OBJECT), object -> !packedObjects.contains(object.get(0))));
        Map<String, GraphStatistics.Use> properties = triplesOf.keySet().stream().collect(Collectors.toMap(this::iri, this::use));
        Map<String, Long> named = classes.keySet().stream().collect(Collectors.toMap(this::iri, classes::get));
        return new GraphStatistics(triples, subjects, objects, named, properties);
    }

    private long countPacked() {
        long count = 0;
        Iterator<Tuple<NodeId>> all = packed.all();
        while (all.hasNext()) {
            Tuple<NodeId> quad = all.next();
            NodeId property = quad.get(PROPERTY);
            count++;
            add(triplesOf, property);
            if (property.equals(type)) {
                add(classes, quad.get(OBJECT));
            }
            packedSubjects.add(quad.get(SUBJECT));
            packedObjects.add(quad.get(OBJECT));
            packedSubjectsOf.computeIfAbsent(property, each -> new TermSet()).add(quad.get(SUBJECT));
            packedObjectsOf.computeIfAbsent(property, each -> new TermSet()).add(quad.get(OBJECT));
        }
        packedSubjectsOf.forEach((property, terms) -> subjectsOf.put(property, terms.size()));
        packedObjectsOf.forEach((property, terms) -> objectsOf.put(property, terms.size()));
        return count;
    }

    private static boolean isNew(Map<NodeId, TermSet> packed, NodeId property, NodeId term) {
        TermSet terms = packed.get(property);
        return terms == null || !terms.contains(term);
    }

    private long countSubjects() {
        long count = 0;
        NodeId last = NodeId.NodeDoesNotExist;
        Iterator<Tuple<NodeId>> pairs = parts("SPOG", SUBJECT, PROPERTY);
        while (pairs.hasNext()) {
            Tuple<NodeId> pair = pairs.next();
            if (isNew(packedSubjectsOf, pair.get(1), pair.get(0))) {
                add(subjectsOf, pair.get(1));
            }
            if (!pair.get(0).equals(last)) {
                count += packedSubjects.contains(pair.get(0)) ? 0 : 1;
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
                if (isNew(packedObjectsOf, pair.get(0), pair.get(1))) {
                    add(objectsOf, pair.get(0));
                }
                last = pair;
            }
        }
        return count;
    }

    /** The different combinations of some places of the quads, in the order of an index that begins with them. */
    private Iterator<Tuple<NodeId>> parts(String index, int... places) {
        Iterator<Tuple<NodeId>> all = quads.getTupleTable().selectIndex(index, PackedTupleIndex.class).unpacked().all();
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
