package org.papergraph.store.packed;

import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.tdb2.store.NodeId;

/** The terms of a triple, by their numbers in the table of terms. */
record StoredTriple(NodeId subject, NodeId property, NodeId object) {

    /** Of a quad. */
    static StoredTriple of(Tuple<NodeId> quad) {
        return new StoredTriple(quad.get(1), quad.get(2), quad.get(3));
    }

    Tuple<NodeId> in(NodeId graph) {
        return TupleFactory.create4(graph, subject, property, object);
    }

    /** True if each term of a pattern that is given is the one here. */
    boolean matches(StoredTriple pattern) {
        return isOf(pattern.subject, subject) && isOf(pattern.property, property) && isOf(pattern.object, object);
    }

    private static boolean isOf(NodeId wanted, NodeId term) {
        return NodeId.isAny(wanted) || wanted.equals(term);
    }
}
