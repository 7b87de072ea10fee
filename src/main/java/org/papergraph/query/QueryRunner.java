package org.papergraph.query;

import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.papergraph.budget.QueryBudget;
import org.papergraph.budget.QueryLimits;
import org.papergraph.budget.StopCause;
import org.papergraph.budget.WatchedDataset;
import org.papergraph.store.Store;

/**
 * Runs queries on the published graph of a store and writes their results. Thread-safe.
 *
 * <pre>{@code
 * try (Store store = Store.inMemory("http://localhost:3030/id/")) {
 *     QueryRunner runner = new QueryRunner(store, Duration.ofSeconds(30));
 *     Query query = runner.prepare("SELECT (count(*) AS ?papers) { ?paper a <http://purl.org/spar/fabio/ResearchPaper> }");
 *     runner.write(query, ResultFormat.CSV, System.out);
 * }
 * }</pre>
 */
public final class QueryRunner {

    private final Store store;
    private final QueryLimits limits;
    private final Consumer<StopCause> stopped;
    private final Context restrictions = QueryGuard.restrictions();

    /** @param limit timeout of a query, results included */
    public QueryRunner(Store store, Duration limit) {
        this(store, QueryLimits.of(limit), cause -> {});
    }

    /**
     * @param limits of a query outside of a request, which brings a budget
     * @param stopped told of every query that was stopped
     */
    public QueryRunner(Store store, QueryLimits limits, Consumer<StopCause> stopped) {
        this.store = store;
        this.limits = limits;
        this.stopped = stopped;
    }

    /**
     * A named query with its parameters filled in, in the first of their spellings that finds something, or as given.
     *
     * @throws QueryRejectedException when a value is missing, unknown or of the wrong type
     */
    public Query prepare(NamedQuery query, Map<String, String> values) {
        List<Map<String, String>> spellings = Spellings.of(query, values);
        return spellings.stream()
                .filter(each -> spellings.size() > 1 && findsAnything(query.bind(each, store.baseIri())))
                .findFirst()
                .map(each -> query.bind(each, store.baseIri()))
                .orElseGet(() -> query.bind(spellings.get(0), store.baseIri()));
    }

    private boolean findsAnything(Query query) {
        return query.isAskType() || run(query, execution -> query.isSelectType()
                ? execution.select().hasNext()
                : ConstructedTriples.of(execution, query).hasNext());
    }

    /**
     * The text of a named query with its parameters filled in, for people to read and change.
     *
     * @throws QueryRejectedException when a value is missing, unknown or of the wrong type
     */
    public String text(NamedQuery query, Map<String, String> values) {
        return query.text(values, store.baseIri());
    }

    /**
     * A query from its text; relative IRIs are those of the store.
     *
     * @throws QueryRejectedException when the text is no query or asks for what is off limits
     */
    public Query prepare(String text) {
        return prepare(text, Map.of());
    }

    /**
     * As {@link #prepare(String)}.
     *
     * @param prefixes that the text need not declare
     */
    public Query prepare(String text, Map<String, String> prefixes) {
        return QueryGuard.parse(text, store.baseIri(), prefixes);
    }

    /**
     * Runs a prepared query and writes its results in UTF-8; the stream stays open.
     *
     * @throws QueryRejectedException when the format does not fit the query
     * @throws QueryStoppedException when the query was stopped at a limit; part of the results may have been written
     */
    public void write(Query query, ResultFormat format, OutputStream out) {
        format.requireFor(query);
        run(query, execution -> {
            new ResultWriter(format, out).write(execution, query);
            return out;
        });
    }

    /**
     * Runs a prepared query in a read transaction of its own, or in that of the thread; nothing lazy may leave it.
     *
     * @throws QueryRejectedException when the query cannot be evaluated by its own fault
     * @throws QueryStoppedException when the query was stopped at a limit
     */
    public <T> T run(Query query, Function<QueryExec, T> results) {
        return QueryBudget.with(limits, budget -> store.read(whole -> run(query, results, budget)));
    }

    /** Looks up single statements of the published graph in a read transaction of its own, or in that of the thread; nothing lazy may leave it. */
    public <T> T read(Function<Graph, T> lookUps) {
        return store.read(whole -> lookUps.apply(store.published().getDefaultGraph()));
    }

    /**
     * As {@link #read}, but within the budget of a query: for as many look-ups as the graph makes necessary.
     *
     * @throws QueryStoppedException when they were stopped at a limit
     */
    public <T> T lookUp(Function<DatasetGraph, T> lookUps) {
        return QueryBudget.with(limits, budget -> store.read(whole -> {
            try {
                return lookUps.apply(new WatchedDataset(store.published(), budget));
            } catch (QueryCancelledException e) {
                throw stopped(budget, e);
            }
        }));
    }

    private QueryStoppedException stopped(QueryBudget budget, QueryCancelledException cancellation) {
        stopped.accept(budget.cause());
        return new QueryStoppedException(budget, cancellation);
    }

    private <T> T run(Query query, Function<QueryExec, T> results, QueryBudget budget) {
        try (QueryExec execution = execution(query, budget)) {
            return budget.run(() -> results.apply(execution));
        } catch (QueryCancelledException e) {
            throw stopped(budget, e);
        } catch (RuntimeException | StackOverflowError e) {
            Optional<QueryRejectedException> rejection = QueryGuard.rejection(e);
            if (rejection.isPresent()) {
                throw rejection.get();
            }
            throw e;
        }
    }

    private QueryExec execution(Query query, QueryBudget budget) {
        DatasetGraph published = store.published();
        Context context = Context.setupContextForDataset(ARQ.getContext(), published);
        context.putAll(restrictions);
        budget.applyTo(context);
        return QueryExec.dataset(published).query(query).context(context).build();
    }
}
