package org.papergraph.store.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.sse.SSE;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.budget.QueryBudget;
import org.papergraph.budget.QueryLimits;

class CountedGroupsTest {

    private final ScannedStore store = new ScannedStore();

    private Optional<List<Binding>> counted(String operation) {
        OpGroup group = (OpGroup) SSE.parseOp(operation);
        return store.read(execution -> QueryBudget.with(QueryLimits.of(Duration.ofMinutes(1)),
                budget -> CountedGroups.of(group, execution).map(groups -> Iter.toList(groups.rows(budget)))));
    }

    private static String triples(String pattern) {
        return "(quadpattern (quad <urn:x-arq:UnionGraph> " + pattern + "))";
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(?class) ((?.0 (count))) | ?thing rdf:type ?class",
        "(?number) ((?.0 (count ?thing)) (?.1 (count))) | ?thing <papers> ?number",
        "() ((?.0 (count))) | ?thing ?property ?value",
        "(?property ?value) ((?.0 (count ?thing))) | ?thing ?property ?value",
        "(?value ?property ?thing) ((?.0 (count))) | ?thing ?property ?value",
        "() ((?.0 (count))) | ?thing <nowhere> ?value",
        "(?thing) ((?.0 (count))) | ?thing <nowhere> ?value"})
    void countsAreThoseOfAllRows(String group) {
        String operation = "(group " + group.substring(0, group.indexOf('|')) + triples(group.substring(group.indexOf('|') + 1)) + ")";
        List<Binding> rows = counted(operation).orElseThrow();
        assertEquals(new HashSet<>(store.rows(SSE.parseOp(operation))), new HashSet<>(rows));
        assertEquals(new HashSet<>(rows).size(), rows.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "(?class) ((?.0 (count distinct ?thing))) | ?thing rdf:type ?class",
        "(?class) ((?.0 (max ?thing))) | ?thing rdf:type ?class",
        "((?kind (str ?class))) ((?.0 (count))) | ?thing rdf:type ?class",
        "(?class) ((?.0 (count ?other))) | ?thing rdf:type ?class",
        "(?thing) ((?.0 (count))) | ?thing <papers> ?thing",
        "(?class) () | ?thing rdf:type ?class"})
    void otherGroupsAreNotCounted(String group) {
        assertTrue(counted("(group " + group.substring(0, group.indexOf('|')) + triples(group.substring(group.indexOf('|') + 1)) + ")").isEmpty());
    }
}
