package org.papergraph.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamedSubjectsTest {

    private static final ExecutionContext EXECUTION = ExecutionContext.create(DatasetGraphFactory.empty(), ARQ.getContext());

    /** An index of {@code <title>} and {@code <name>}, which knows two subjects of any text. */
    private static final class TwoSubjects implements TextLookup {

        @Override
        public boolean covers(Node property) {
            return property.isURI() && Set.of("title", "name").contains(property.getURI());
        }

        @Override
        public Optional<Set<Node>> subjects(String text) {
            return Optional.of(Set.of(NodeFactory.createURI("one"), NodeFactory.createURI("two")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(filter (= (lcase (str ?t)) 'x y') (bgp (?s <title> ?t)))",
        "(filter (= 'x y' (lcase (str ?t))) (bgp (?s <type> <paper>) (?s <title> ?t)))",
        "(filter (= (str ?t) 'x y') (path ?s (alt <title> <name>) ?t))",
        "(filter (= (lcase ?t) 'x y') (sequence (bgp (?a <cites> ?s)) (graph <g> (path ?s (alt <title> <name>) ?t))))",
        "(filter (= (lcase (str ?t)) 'x y') (join (bgp (?a <cites> ?s)) (bgp (?s <title> ?t))))",
        "(filter (= (lcase (str ?t)) 'x y') (leftjoin (bgp (?s <title> ?t)) (bgp (?s <date> ?d))))"})
    void operandStartsFromTheSubjectsOfTheName(String operation) {
        assertEquals(2, rows(operation));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(filter (= (lcase (str ?t)) 'x y') (bgp (?s <abstract> ?t)))",
        "(filter (= (lcase (str ?t)) 'urn:x') (bgp (?s <title> ?t)))",
        "(filter (!= (lcase (str ?t)) 'x y') (bgp (?s <title> ?t)))",
        "(filter (= (lcase (str ?t)) (lcase ?u)) (bgp (?s <title> ?t) (?s <name> ?u)))",
        "(filter (= (lcase (str ?t)) 'x y') (bgp (<paper> <title> ?t)))",
        "(filter (= (lcase (str ?t)) 'x y') (path ?s (alt <title> <label>) ?t))",
        "(filter (= (lcase (str ?t)) 'x y') (leftjoin (bgp (?s <date> ?d)) (bgp (?s <title> ?t))))",
        "(filter (= (lcase (str ?t)) 'x y') (minus (bgp (?s <date> ?d)) (bgp (?s <title> ?t))))"})
    void whereTheIndexDoesNotTellEverythingIsLookedAt(String operation) {
        assertEquals(1, rows(operation));
    }

    private static long rows(String operation) {
        QueryIterator one = QueryIterRoot.create(EXECUTION);
        return Iter.count(new NamedSubjects(new TwoSubjects()).rows((OpFilter) SSE.parseOp(operation), one, EXECUTION));
    }
}
