package org.papergraph.web.sparql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.papergraph.budget.QueryBudget;
import org.papergraph.budget.QueryLimits;
import org.papergraph.budget.StopCause;
import org.papergraph.query.IriReference;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.ResponseWriter;

/**
 * Fuseki's query operation behind the guard of the command line: relative IRIs are resolved against the store's base, and
 * forbidden features are refused with the same messages.
 */
final class GuardedQueryProcessor extends SPARQL_QueryDataset {

    /** Parameters that would change what is asked or how it is shown, and are not followed. */
    private static final List<String> REFUSED = List.of("update", "using-graph-uri", "using-named-graph-uri", "stylesheet");

    private final String base;
    private final QueryLimits limits;
    private final Consumer<StopCause> stopped;

    /**
     * @param limits of a query outside of a request, which brings a budget
     * @param stopped told of every query that was stopped
     */
    GuardedQueryProcessor(String base, QueryLimits limits, Consumer<StopCause> stopped) {
        this.base = base;
        this.limits = limits;
        this.stopped = stopped;
    }

    @Override
    public void execPost(HttpAction action) {
        try {
            super.execPost(action);
        } catch (RuntimeException e) {
            int status = Request.statusOf(e).orElseThrow(() -> e);
            refuse(action, status, "the parameters or the body of the request are malformed");
        }
    }

    @Override
    protected void validateRequest(HttpAction action) {
        REFUSED.stream().filter(name -> action.getRequestParameter(name) != null).findFirst()
                .ifPresent(name -> ServletOps.errorBadRequest("the parameter '" + name + "' is not for this endpoint, which takes queries alone"));
    }

    @Override
    protected void executeBody(HttpAction action) {
        try {
            byte[] body = action.getRequestInputStream().readAllBytes();
            execute(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString(), action);
        } catch (CharacterCodingException e) {
            refuse(action, 400, "the query is not in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("the query cannot be read", e);
        }
    }

    @Override
    protected void execute(String text, HttpAction action) {
        QueryBudget.with(limits, budget -> execute(text, action, budget));
    }

    private HttpAction execute(String text, HttpAction action, QueryBudget budget) {
        try {
            Query query = QueryGuard.parse(text, base);
            Optional<ResultType> type = ResultType.of(action, query);
            if (type.isPresent()) {
                budget.run(() -> run(withGraphs(query, action), type.get(), action, budget));
            } else {
                refuse(action, 406, "this is there as " + String.join(", ", ResultType.offers(query)));
            }
        } catch (QueryCancelledException e) {
            stopped.accept(budget.cause());
            refuse(action, 503, budget.message());
        } catch (UnwritableResultException e) {
            refuse(action, 406, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            Optional<QueryRejectedException> rejection = QueryGuard.rejection(e);
            if (rejection.isEmpty()) {
                throw e;
            }
            refuse(action, 400, rejection.get().getMessage());
        }
        return action;
    }

    private HttpAction run(Query query, ResultType type, HttpAction action, QueryBudget budget) {
        action.beginRead();
        try (QueryExec execution = execution(query, action, budget)) {
            ResultBody body = type.body(execution, query);
            action.setResponseStatus(200);
            action.setResponseContentType(type.contentType());
            if (!body.isWhole()) {
                action.setResponseHeader("ETag", null);
            }
            body.content().write(action.getResponseOutputStream());
            return action;
        } catch (IOException e) {
            throw new UncheckedIOException("the client is gone", e);
        } finally {
            action.endRead();
        }
    }

    /** The parameter {@code timeout} of Fuseki, in seconds, can shorten the time. */
    private QueryExec execution(Query query, HttpAction action, QueryBudget budget) {
        Optional.ofNullable(action.getRequestParameter("timeout")).filter(seconds -> seconds.matches("\\d{1,6}"))
                .ifPresent(seconds -> budget.shorten(Duration.ofSeconds(Long.parseLong(seconds))));
        Context context = action.getContext().copy();
        budget.applyTo(context);
        return QueryExec.dataset(getDataset(action)).query(query).context(context).build();
    }

    /** The query with the graphs that the protocol chooses, which overrule its own; the store resolves them. */
    private Query withGraphs(Query query, HttpAction action) {
        DatasetDescription chosen = SPARQLProtocol.getProtocolDatasetDescription(action);
        if (chosen != null) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            chosen.getDefaultGraphURIs().forEach(iri -> query.addGraphURI(IriReference.graph(iri, base)));
            chosen.getNamedGraphURIs().forEach(iri -> query.addNamedGraphURI(IriReference.graph(iri, base)));
        }
        return query;
    }

    private static void refuse(HttpAction action, int status, String message) {
        ResponseWriter.refuse(action, status, message);
    }
}
