package org.papergraph.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterTopN;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.budget.QueryBudget;
import org.papergraph.budget.QueryLimits;

class FirstOfOrderTest {

    private static final String METHODS = "(quad <urn:x-arq:UnionGraph> ?m rdf:type <Method>)";
    private static final String LABELS = "(quad <urn:x-arq:UnionGraph> ?m <label> ?l)";
    private static final String PAPERS = "(quad <urn:x-arq:UnionGraph> ?m <papers> ?p)";

    private final ScannedStore store = new ScannedStore();

    private Optional<List<Binding>> first(String operation, int few) {
        OpTopN top = (OpTopN) SSE.parseOp(operation);
        return store.read(execution -> QueryBudget.with(QueryLimits.of(Duration.ofMinutes(1)),
                budget -> FirstOfOrder.of(top, execution, budget, few).flatMap(FirstOfOrder::rows)
                        .map(rows -> Iter.toList(Iter.map(new QueryIterTopN(QueryIterPlainWrapper.create(rows.iterator(), execution),
                                top.getConditions(), top.getLimit(), false, execution), Binding::detach)))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(top (5 (desc ?p) ?m) (quadpattern " + METHODS + PAPERS + "))",
        "(top (5 ?p ?l ?m) (quadpattern " + METHODS + PAPERS + LABELS + "))",
        "(top (20 (desc ?p) ?m) (quadpattern " + METHODS + PAPERS + "))",
        "(top (4 ?l (desc ?m)) (filter (> ?p 6) (sequence (quadpattern " + PAPERS + ") (quadpattern " + LABELS + "))))",
        "(top (3 ?p ?m) (filter (< 4 ?p) (quadpattern " + METHODS + PAPERS + ")))",
        "(top (4 ?p ?m) (quadpattern " + PAPERS + "))",
        "(top (4 (desc ?p) ?m) (filter (notexists (quadpattern (quad <urn:x-arq:UnionGraph> ?m rdf:type <Task>))) (quadpattern " + PAPERS + ")))"})
    void rowsAreThoseOfTheWholeOrder(String operation) {
        assertEquals(store.rows(SSE.parseOp(operation)), first(operation, 40).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(top (5 (desc ?p) ?m) (quadpattern (quad <urn:x-arq:UnionGraph> ?m <label> 'label 3') " + PAPERS + "))",
        "(top (5 (desc ?p) ?m) (filter (= ?l 'label 3') (quadpattern " + LABELS + PAPERS + ")))",
        "(top (5 (desc ?p) ?m) (filter (notexists (quadpattern (quad <urn:x-arq:UnionGraph> ?m <label> ?other))) (quadpattern " + METHODS + PAPERS + ")))",
        "(top (5 (+ ?p 1) ?m) (quadpattern " + METHODS + PAPERS + "))",
        "(top (5 (desc ?p) ?m) (conditional (quadpattern " + METHODS + PAPERS + ") (quadpattern " + LABELS + ")))",
        "(top (5 (desc ?p) ?m) (quadpattern (quad <one> ?m rdf:type <Method>) (quad <one> ?m <papers> ?p)))"})
    void otherOrdersAreFoundInWhole(String operation) {
        assertTrue(first(operation, 1).isEmpty());
    }

    @Test
    void patternOfFewTriplesIsTheBetterStart() {
        String tasks = "(top (2 (desc ?p) ?m) (quadpattern (quad <urn:x-arq:UnionGraph> ?m rdf:type <Task>)" + PAPERS + "))";
        assertTrue(first(tasks, 20).isPresent());
        assertTrue(first(tasks, 21).isEmpty());
    }

    @Test
    void searchForRowsThatFewSubjectsHaveIsGivenUp() {
        String none = "(top (5 (desc ?p) ?m) (filter (notexists (quadpattern " + PAPERS + ")) (quadpattern " + PAPERS + ")))";
        assertEquals(List.of(), first(none, 40).orElseThrow());
        assertTrue(first(none, 30).isEmpty());
    }
}
