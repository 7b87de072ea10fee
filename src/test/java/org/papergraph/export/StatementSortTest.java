package org.papergraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class StatementSortTest {

    private static List<Statement> sorted(List<Statement> statements, Comparator<Statement> order, long memory) {
        List<Statement> sorted = new ArrayList<>();
        try (StatementSort sort = new StatementSort(order, memory)) {
            statements.forEach(sort::add);
            sort.sorted().forEachRemaining(sorted::add);
        }
        return sorted;
    }

    @Property(tries = 50)
    @Domain(HardGraphs.class)
    void sortOnDiskIsTheSortInMemory(@ForAll Set<Quad> quads) {
        List<Statement> twice = new ArrayList<>();
        quads.forEach(quad -> twice.add(Statement.of(quad)));
        quads.forEach(quad -> twice.add(Statement.of(quad)));
        for (Comparator<Statement> order : List.of(Statement.CANONICAL, Statement.READABLE)) {
            TreeSet<Statement> expected = new TreeSet<>(order);
            expected.addAll(twice);
            assertEquals(List.copyOf(expected), sorted(twice, order, Long.MAX_VALUE));
            assertEquals(List.copyOf(expected), sorted(twice, order, 1));
            assertEquals(List.copyOf(expected), sorted(twice, order, 2_000));
        }
    }

    @Test
    void manyFilesAreMergedInSteps() {
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            statements.add(new Statement("", "<x:" + (i * 7919) % 1_000 + ">", "<x:p>", "\"" + i + "\""));
        }
        Iterator<Statement> sorted = sorted(statements, Statement.CANONICAL, 1).iterator();
        Statement last = sorted.next();
        int count = 1;
        while (sorted.hasNext()) {
            Statement next = sorted.next();
            assertTrue(Statement.CANONICAL.compare(last, next) < 0);
            last = next;
            count++;
        }
        assertEquals(1_000, count);
    }
}
