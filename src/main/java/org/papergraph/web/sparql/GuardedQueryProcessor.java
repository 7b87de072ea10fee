package org.papergraph.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.io.IOUtils;
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
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.UndeclaredSizeLimit;

/**
 * Fuseki's query operation behind the guard of the command line: relative IRIs are resolved against the store's base, and
 * forbidden features are refused with the same messages.
 */
final class GuardedQueryProcessor extends SPARQL_QueryDataset {

    private static final int FIRST_ROWS = 10_000;
    private static final List<String> OVERRULING =
            List.of(HttpNames.paramOutput1, HttpNames.paramOutput2, HttpNames.paramOutput3);

    private final String base;
    private final Duration limit;
    private final Runnable timedOut;

    /** @param timedOut runs for every query that is cancelled at the limit */
    GuardedQueryProcessor(String base, Duration limit, Runnable timedOut) {
        this.base = base;
        this.limit = limit;
        this.timedOut = timedOut;
    }

    @Override
    public void execPost(HttpAction action) {
        try {
            super.execPost(action);
        } catch (RuntimeException e) {
            int status = UndeclaredSizeLimit.statusOf(e).orElseThrow(() -> e);
            refuse(action, status, status == 413 ? "the request is too large" : "the body of the request is malformed");
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

    /** True if the client accepts one of the media types; the parameters of Fuseki overrule its header. */
    private static boolean isAcceptable(List<String> offers, HttpAction action) {
        return OVERRULING.stream().anyMatch(name -> action.getRequestParameter(name) != null)
                || Request.of(action).accept().best(offers).isPresent();
    }

    /** Computes the first rows before anything is sent, so that a query that is too slow can still get the status 503. */
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

    /** The graphs that query or protocol choose are resolved by the store. */
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

    private static void refuse(HttpAction action, int status, String message) {
        action.setResponseStatus(status);
        action.setResponseContentType(Response.TEXT);
        try {
            IOUtils.write(message + "\n", action.getResponseOutputStream(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        }
    }
}
