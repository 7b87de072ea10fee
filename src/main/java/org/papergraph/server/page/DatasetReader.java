package org.papergraph.server.page;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.Store;

/** Describes the published graph; once for each state of the store, since counting reads all of it. */
public final class DatasetReader {

    private static final List<Node> EXAMPLES =
            List.of(Fabio.ResearchPaper, Foaf.Person, Pg.Method, Pg.Task, Pg.Dataset, Pg.Metric);

    private final Store store;
    private final Questions questions;
    private final String licence;
    private final AtomicReference<Known> known = new AtomicReference<>(new Known("", List.of()));

    /** A description, if there is one, with the state that it is of. */
    private record Known(String state, List<DatasetDescription> description) {}

    /** @param licence the IRI of the licence of the data, or empty */
    public DatasetReader(Store store, QueryRunner runner, String licence) {
        this.store = store;
        this.questions = new Questions(runner);
        this.licence = licence;
    }

    public DatasetDescription read() {
        Known last = known.get();
        return last.state().equals(store.state()) ? last.description().get(0) : readAnew();
    }

    private synchronized DatasetDescription readAnew() {
        String state = store.state();
        if (!known.get().state().equals(state)) {
            known.set(new Known(state, List.of(describe())));
        }
        return known.get().description().get(0);
    }

    private DatasetDescription describe() {
        return new DatasetDescription(
                new Iris(store.baseIri()).catalog().getURI(),
                store.baseIri(),
                licence,
                questions.rows("last-read", Map.of()).get(0).text("moment"),
                store.census(),
                EXAMPLES.stream().flatMap(this::example).toList());
    }

    private Stream<String> example(Node kind) {
        return questions.rows("things", Map.of("kind", kind.getURI(), "limit", "1", "offset", "0")).stream()
                .map(row -> row.text("thing"));
    }
}
