package org.papergraph.web.sparql;

import java.util.function.Consumer;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.papergraph.budget.QueryLimits;
import org.papergraph.budget.StopCause;
import org.papergraph.query.QueryGuard;
import org.papergraph.store.Store;

/** Fuseki's services on a store: SPARQL queries and the reading part of the Graph Store Protocol. */
public final class SparqlService {

    private SparqlService() {}

    /**
     * @param limits of a query outside of a request, which brings a budget
     * @param stopped told of every query that was stopped
     */
    public static FusekiServer.Builder of(Store store, QueryLimits limits, Consumer<StopCause> stopped) {
        return FusekiServer.create()
                .registerOperation(Operation.Query, new GuardedQueryProcessor(store.baseIri(), limits, stopped))
                .add("/", service(store));
    }

    private static DataService service(Store store) {
        return DataService.newBuilder(store.published())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(QueryGuard.restrictions())
                        .build())
                .addEndpoint(Operation.GSP_R, "data")
                .build();
    }
}
