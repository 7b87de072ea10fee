package org.papergraph.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;

/**
 * The number of resources of each type, counted once for each version of the store. The last counts are kept in the store's folder, so
 * that they are there at the next start. May be used by several threads.
 */
public final class CountReader {

    private static final String KEPT = "counts";

    private final QueryFiles queries;
    private final Store store;
    private final CachedPerVersion<List<Count>> counts;
    private final LastKnown<List<Count>> last;

    public CountReader(Store store, QueryRunner runner) {
        this.store = store;
        this.queries = new QueryFiles(runner, CountReader.class);
        this.counts = new CachedPerVersion<>(store, this::count);
        this.last = new LastKnown<>(store, this::current, kept());
    }

    /** The present counts, or the last ones where counting takes longer than a moment. */
    public List<Count> read() {
        return last.get();
    }

    /** True if {@link #read} has something to give at once, be it older. */
    public boolean isKnown() {
        return last.isKnown();
    }

    /** True if {@link #read} gives the present counts at once. */
    public boolean isCurrent() {
        return last.isCurrent();
    }

    /** The present counts. */
    public List<Count> current() {
        return store.read(whole -> {
            if (last.isCurrent()) {
                return last.get();
            }
            List<Count> present = counts.get();
            keep(store.version(), present);
            return present;
        });
    }

    private void keep(String version, List<Count> present) {
        String lines = present.stream().map(count -> count.number() + " " + count.kind() + "\n").collect(Collectors.joining());
        store.keep(KEPT, version + "\n" + lines);
    }

    private Optional<LastKnown.Known<List<Count>>> kept() {
        return store.kept(KEPT).filter(text -> text.matches("\\S+\n(\\d{1,15} \\w+\n)+")).map(text -> {
            List<String> lines = text.lines().toList();
            return new LastKnown.Known<>(lines.get(0), lines.stream().skip(1).map(line -> line.split(" ", 2)).map(parts -> new Count(parts[1], Long.parseLong(parts[0]))).toList());
        });
    }

    private List<Count> count() {
        return queries.rows("counts", Map.of()).stream()
                .map(row -> new Count(row.text("label"), row.number("count")))
                .toList();
    }

    /** The number of resources of a type. */
    public record Count(String kind, long number) {}
}
