package org.papergraph.web.view;

import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;

/** The number of resources of each type, counted once for each version of the store. May be used by several threads. */
public final class CountReader {

    private final QueryFiles queries;
    private final CachedPerVersion<List<Count>> counts;

    public CountReader(Store store, QueryRunner runner) {
        this.queries = new QueryFiles(runner, CountReader.class);
        this.counts = new CachedPerVersion<>(store, this::count);
    }

    public List<Count> read() {
        return counts.get();
    }

    private List<Count> count() {
        return queries.rows("counts", Map.of()).stream()
                .map(row -> new Count(row.text("label"), row.number("count")))
                .toList();
    }

    /** The number of resources of a type. */
    public record Count(String kind, long number) {}
}
