package org.papergraph.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.fuseki.DEF;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.web.HttpNames;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.eclipse.jetty.http.HttpException;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.web.http.Accept;
import org.papergraph.web.http.Response;

/**
 * Fuseki's query operation behind the guard that the command line has too: relative IRIs are those of the store, and
 * what is off limits is refused with the same words.
 */
public final class GuardedQueryProcessor extends SPARQL_QueryDataset {

    private static final int FIRST_ROWS = 10_000;
    private static final List<String> OVERRULING =
            List.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);

    private final String base;
    private final Duration limit;
    private final Runnable timedOut;

    /** @param timedOut is told of every query that takes longer than the limit */
    public GuardedQueryProcessor(String base, Duration limit, Runnable timedOut) {
        this.base = base;
        this.limit = limit;
        this.timedOut = timedOut;
    }

    @Override
    public void execPost(HttpAction action) {
        try {
            super.execPost(action);
        } catch (RuntimeException e) {
            if (!isTooLarge(e)) {
                throw e;
            }
            refuse(action, 413, "the request is too large");
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            Query query = QueryGuard.parse(text, base);
            List<String> offers = offers(query);
            if (isAcceptable(offers, action)) {
                super.execute("BASE <" + base + ">\n" + text, action);
            } else {
                refuse(action, 406, "this is there as " + String.join(", ", offers));
            }
        } catch (QueryRejectedException e) {
            refuse(action, 400, e.getMessage());
        } catch (QueryCancelledException e) {
            timedOut.run();
            refuse(action, 503, QueryTimeoutException.message(limit));
        }
    }

    private static List<String> offers(Query query) {
        AcceptList offers = query.isSelectType() ? DEF.rsOfferTable : query.isAskType() ? DEF.rsOfferBoolean : DEF.constructOffer;
        return Response.types(offers);
    }

    /** Whether the client takes one of the formats; the protocol's own parameters overrule what it says it takes. */
    private static boolean isAcceptable(List<String> offers, HttpAction action) {
        String accept = String.join(",", Collections.list(action.getRequest().getHeaders("Accept")));
        return OVERRULING.stream().anyMatch(name -> action.getRequestParameter(name) != null)
                || Accept.of(accept).best(offers).isPresent();
    }

    /** Finds the first rows before anything is sent, so that a query that is too slow can still be answered so. */
    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec execution, Query query, String queryForLog) {
        if (!query.isSelectType()) {
            return super.executeQuery(action, execution, query, queryForLog);
        }
        RowSet rows = execution.select();
        List<Binding> first = new ArrayList<>();
        while (first.size() < FIRST_ROWS && rows.hasNext()) {
            first.add(rows.next());
        }
        return new QueryExecResult(RowSetStream.create(rows.getResultVars(), Iter.concat(first.iterator(), rows)));
    }

    /** The graphs that query or protocol choose are left to the store, which knows its own. */
    @Override
    protected Pair<DatasetGraph, Query> decideDataset(HttpAction action, Query query, String queryForLog) {
        DatasetDescription chosen = SPARQLProtocol.getDatasetDescription(action, query);
        Query own = query.cloneQuery();
        if (chosen != null) {
            own.getGraphURIs().clear();
            own.getNamedGraphURIs().clear();
            chosen.getDefaultGraphURIs().forEach(own::addGraphURI);
            chosen.getNamedGraphURIs().forEach(own::addNamedGraphURI);
        }
        return Pair.create(getDataset(action), own);
    }

    private static boolean isTooLarge(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof HttpException http && http.getCode() == 413);
    }

    private static void refuse(HttpAction action, int status, String message) {
        byte[] body = (message + "\n").getBytes(StandardCharsets.UTF_8);
        action.setResponseStatus(status);
        action.setResponseContentType(Response.TEXT);
        try {
            action.getResponseOutputStream().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        }
    }
}
