package org.papergraph.budget;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;

/** Rows that the evaluation keeps for sorting, joining or telling them apart: each takes memory from the budget. */
public final class HeldRows extends QueryIteratorWrapper {

    /** In bytes, estimated, of a row and of each of its terms. */
    private static final long ROW = 100;
    private static final long TERM = 60;

    /** In characters, of a text that is long even in one of a few rows. */
    private static final long LONG = 1 << 12;

    private static final long LONG_TOGETHER = 1 << 22;

    private final boolean few;
    private final QueryBudget budget;

    private HeldRows(QueryIterator rows, boolean few, QueryBudget budget) {
        super(rows);
        this.few = few;
        this.budget = budget;
    }

    /** Rows all of which are kept. */
    public static HeldRows all(QueryIterator rows, QueryBudget budget) {
        return new HeldRows(rows, false, budget);
    }

    /** Rows of which a few are kept, so that those with long texts alone count. */
    public static HeldRows few(QueryIterator rows, QueryBudget budget) {
        return new HeldRows(rows, true, budget);
    }

    /** The first rows, fewer where the query makes long texts in them. */
    public static List<Binding> first(Iterator<Binding> rows, int most, QueryBudget budget) {
        List<Binding> first = new ArrayList<>();
        for (long length = 0; first.size() < most && length < LONG_TOGETHER && rows.hasNext(); length += budget.computedLength(first.get(first.size() - 1))) {
            first.add(rows.next());
        }
        return first;
    }

    @Override
    protected Binding moveToNextBinding() {
        Binding row = super.moveToNextBinding();
        long length = budget.computedLength(row);
        budget.hold(few ? Math.max(0, length - LONG) : ROW + TERM * row.size() + length);
        return row;
    }
}
