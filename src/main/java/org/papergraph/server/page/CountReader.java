package org.papergraph.server.page;

import java.util.List;
import java.util.Map;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.Store;

/** How many things of each kind there are, counted once for each state of the store. May be used by several threads. */
public final class CountReader {

    private final Store store;
    private final Questions questions;
    private String state = "";
    private List<Count> last = List.of();

    public CountReader(Store store, QueryRunner runner) {
        this.store = store;
        this.questions = new Questions(runner);
    }

    public List<Count> read() {
        return store.read(whole -> {
            synchronized (this) {
                String now = store.state();
                if (!now.equals(state)) {
                    last = count();
                    state = now;
                }
                return last;
            }
        });
    }

    private List<Count> count() {
        return questions.rows("counts", Map.of()).stream()
                .map(row -> new Count(row.text("label"), row.number("count")))
                .toList();
    }
}
