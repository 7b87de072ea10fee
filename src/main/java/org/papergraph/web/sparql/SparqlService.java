package org.papergraph.web.sparql;

import java.time.Duration;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.papergraph.query.QueryGuard;
import org.papergraph.store.Store;

/** Fuseki's services on a store: SPARQL queries and the reading part of the Graph Store Protocol. */
public final class SparqlService {

    private SparqlService() {}

    /** @param timedOut runs for every query that is cancelled at the timeout */
    public static FusekiServer.Builder of(Store store, Duration timeout, Runnable timedOut) {
        return FusekiServer.create()
                .registerOperation(Operation.Query, new GuardedQueryProcessor(store.baseIri(), timeout, timedOut))
                .add("/", service(store, timeout));
    }

    private static DataService service(Store store, Duration timeout) {
        Context context = QueryGuard.restrictions();
        context.set(ARQ.queryTimeout, timeout.toMillis() + "," + timeout.toMillis());
        return DataService.newBuilder(store.published())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(context)
                        .build())
                .addEndpoint(Operation.GSP_R, "data")
                .build();
    }
}
