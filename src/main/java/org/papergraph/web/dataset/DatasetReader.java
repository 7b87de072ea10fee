package org.papergraph.web.dataset;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.query.QueryFiles;
import org.papergraph.query.QueryRunner;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;

/** Describes the published graph; once for each state of the store, since counting reads all of it. */
public final class DatasetReader {

    private static final List<Node> EXAMPLES =
            List.of(Fabio.ResearchPaper, Foaf.Person, Pg.Method, Pg.Task, Pg.Dataset, Pg.Metric);

    private final Store store;
    private final QueryFiles queries;
    private final String licence;
    private final CachedPerVersion<DatasetDescription> description;

    /** @param licence the IRI of the licence of the data, or empty */
    public DatasetReader(Store store, QueryRunner runner, String licence) {
        this.store = store;
        this.queries = new QueryFiles(runner, DatasetReader.class);
        this.licence = licence;
        this.description = new CachedPerVersion<>(store, this::describe);
    }

    public DatasetDescription read() {
        return description.get();
    }

    private DatasetDescription describe() {
        return new DatasetDescription(
                new Iris(store.baseIri()).catalog().getURI(),
                store.baseIri(),
                licence,
                queries.rows("last-read", Map.of()).get(0).text("moment"),
                store.statistics(),
                EXAMPLES.stream().flatMap(this::example).toList());
    }

    private Stream<String> example(Node type) {
        return queries.rows("instances", Map.of("class", type.getURI(), "limit", "1", "offset", "0")).stream()
                .map(row -> row.text("resource"));
    }
}
