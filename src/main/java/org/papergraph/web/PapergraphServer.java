package org.papergraph.web;

import java.net.BindException;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.QueryGuard;
import org.papergraph.query.QueryRunner;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import org.papergraph.web.api.ApiHandler;
import org.papergraph.web.asset.StaticHandler;
import org.papergraph.web.asset.WebJarHandler;
import org.papergraph.web.asset.WebJars;
import org.papergraph.web.dataset.DatasetHandler;
import org.papergraph.web.dataset.DatasetReader;
import org.papergraph.web.dataset.OntologyHandler;
import org.papergraph.web.dataset.SiteHandler;
import org.papergraph.web.dataset.SiteReader;
import org.papergraph.web.editor.EditorHandler;
import org.papergraph.web.editor.EditorReader;
import org.papergraph.web.editor.EditorResponses;
import org.papergraph.web.editor.ImportMap;
import org.papergraph.web.editor.QueryTerms;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.ServerException;
import org.papergraph.web.http.ServerOptions;
import org.papergraph.web.http.UndeclaredSizeLimit;
import org.papergraph.web.http.Version;
import org.papergraph.web.map.ConceptMapReader;
import org.papergraph.web.map.MapHandler;
import org.papergraph.web.mcp.AgentService;
import org.papergraph.web.mcp.AgentServlet;
import org.papergraph.web.mcp.McpHandler;
import org.papergraph.web.ops.HealthHandler;
import org.papergraph.web.ops.Metrics;
import org.papergraph.web.ops.MetricsHandler;
import org.papergraph.web.resource.CanonicalUrlHandler;
import org.papergraph.web.resource.DataHandler;
import org.papergraph.web.resource.IdentifierHandler;
import org.papergraph.web.resource.LinkSetHandler;
import org.papergraph.web.resource.PageHandler;
import org.papergraph.web.resource.ResourcePages;
import org.papergraph.web.resource.Signposts;
import org.papergraph.web.search.CompletionHandler;
import org.papergraph.web.search.CompletionReader;
import org.papergraph.web.search.HomeHandler;
import org.papergraph.web.search.HomeReader;
import org.papergraph.web.search.SearchHandler;
import org.papergraph.web.search.SearchReader;
import org.papergraph.web.sparql.GraphStoreHandler;
import org.papergraph.web.sparql.GuardedQueryProcessor;
import org.papergraph.web.sparql.SparqlHandler;
import org.papergraph.web.view.CountReader;
import org.papergraph.web.view.CreatorReader;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.OntologyTerms;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.ResourceReader;
import org.papergraph.web.view.ResourceUrls;
import org.papergraph.web.view.TombstoneReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A store over HTTP, read-only: SPARQL, linked data and pages, by an embedded Fuseki. */
public final class PapergraphServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PapergraphServer.class);
    private static final long STOP_MILLISECONDS = 10_000;

    /** With the other headers, in bytes: the editor's links hold whole queries. */
    private static final int LONGEST_QUERY_STRING = 1 << 16;

    private final FusekiServer fuseki;
    private final Metrics metrics;
    private final ServerOptions options;

    private PapergraphServer(FusekiServer fuseki, ServerOptions options, Metrics metrics) {
        this.fuseki = fuseki;
        this.metrics = metrics;
        this.options = options;
    }

    /**
     * Starts to serve; the store stays the caller's to close.
     *
     * @param queries the examples on the front page
     * @throws ServerException when the port is taken or the host cannot be listened at
     */
    public static PapergraphServer start(ServerOptions options, Store store, NamedQueries queries) {
        Metrics metrics = new Metrics(store);
        QueryRunner runner = new QueryRunner(store, options.queryTimeout(), metrics::queryTimedOut);
        AgentServlet agents = new AgentServlet(
                () -> new AgentService(runner, store.baseIri(), queries, Version.TEXT).servlet(options.requestLimit()));
        FusekiServer fuseki = FusekiServer.create()
                .port(options.port())
                .registerOperation(Operation.Query, new GuardedQueryProcessor(store.baseIri(), options.queryTimeout(), metrics::queryTimedOut))
                .add("/", service(options, store))
                .addFilter("/*", router(options, store, runner, queries, metrics))
                .addServlet(McpHandler.PATH, agents)
                .build();
        configure(fuseki.getJettyServer(), options);
        return started(fuseki, options, metrics);
    }

    /** Where the server is, such as {@code http://127.0.0.1:3030/}. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** The port that is listened at, also when any free one was asked for. */
    public int port() {
        return fuseki.getPort();
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Takes no more requests, lets those under way finish for some seconds, and stops. */
    @Override
    public void close() {
        fuseki.stop();
        metrics.close();
    }

    private static PapergraphServer started(FusekiServer fuseki, ServerOptions options, Metrics metrics) {
        try {
            return new PapergraphServer(fuseki.start(), options, metrics);
        } catch (RuntimeException e) {
            fuseki.stop();
            throw new ServerException(reason(e, options), e);
        }
    }

    private static String reason(Throwable failure, ServerOptions options) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return "cannot listen at " + options.host() + ", port " + options.port()
                        + ": is another server running there? Stop it or choose another port.";
            }
        }
        return "the server cannot start: " + failure.getMessage();
    }

    private static DataService service(ServerOptions options, Store store) {
        Context context = QueryGuard.restrictions();
        long limit = options.queryTimeout().toMillis();
        context.set(ARQ.queryTimeout, limit + "," + limit);
        return DataService.newBuilder(store.published())
                .addEndpoint(Endpoint.create()
                        .operation(Operation.Query)
                        .endpointName("sparql")
                        .context(context)
                        .build())
                .addEndpoint(Operation.GSP_R, "data")
                .build();
    }

    private static Router router(ServerOptions options, Store store, QueryRunner runner, NamedQueries queries, Metrics metrics) {
        ResourceUrls addresses = new ResourceUrls(store.baseIri());
        PageRenderer renderer = new PageRenderer();
        ErrorPages messages = new ErrorPages(renderer);
        CountReader counts = new CountReader(store, runner);
        Search search = new Search(store);
        ResourceReader things = new ResourceReader(runner, addresses);
        ResourcePages pages = new ResourcePages(runner, addresses, store::version);
        Signposts signposts = new Signposts(addresses, new CreatorReader(runner), options.licence());
        DatasetReader dataset = new DatasetReader(store, runner, options.licence());
        TombstoneReader departed = new TombstoneReader(store);
        BiFunction<String, Handler, Handler> forwarding =
                (prefix, handler) -> new CanonicalUrlHandler(prefix, handler, things, departed, addresses, messages);
        OntologyTerms ontology = OntologyTerms.read(options.ontology());
        WebJars webJars = new WebJars();
        EditorReader editor = new EditorReader(runner, addresses, queries);
        EditorResponses editorAnswers = new EditorResponses(renderer, ImportMap.of(webJars.modules()));
        ConceptMapReader map = new ConceptMapReader(store, addresses);
        HomeReader home = new HomeReader(store, search, addresses, counts, queries);
        prepare(home);
        List<Handler> handlers = List.of(
                new HomeHandler(home, renderer),
                new SearchHandler(new SearchReader(store, search, addresses), renderer),
                new CompletionHandler(new CompletionReader(store, search, addresses)),
                forwarding.apply("/id/", new IdentifierHandler(things, addresses, signposts, messages)),
                forwarding.apply("/page/", new PageHandler(things, pages, renderer, signposts, messages)),
                forwarding.apply("/data/", new DataHandler(things, pages, signposts, messages)),
                forwarding.apply("/linkset/", new LinkSetHandler(things, addresses, signposts, messages)),
                new GraphStoreHandler(),
                new SparqlHandler(text -> editorAnswers.of(editor.query(text)), store.baseIri()),
                new EditorHandler(editor, new QueryTerms(store.published(), ontology), editorAnswers, messages),
                new MapHandler(map, renderer, webJars.layoutScripts(), messages),
                new WebJarHandler(webJars),
                new OntologyHandler(
                        ontology, OntologyTerms.read(options.ontology().resolveSibling("shapes.ttl")), renderer, messages),
                new DatasetHandler(dataset, renderer, messages),
                new SiteHandler(new SiteReader(runner, addresses, dataset), messages),
                new ApiHandler(queries, runner, renderer),
                new McpHandler(),
                new MetricsHandler(metrics),
                new HealthHandler(counts),
                new StaticHandler());
        return new Router(options, handlers, messages, store, metrics);
    }

    /** Reads what the front page and searches keep in memory, so that the first visitor need not wait for it. */
    private static void prepare(HomeReader home) {
        Thread preparation = new Thread(() -> {
            try {
                home.read();
            } catch (RuntimeException e) {
                LOG.debug("nothing is prepared; the first request says why", e);
            }
        }, "preparation");
        preparation.setDaemon(true);
        preparation.start();
    }

    /** Compresses what goes out, as it goes; what comes in compressed stays so and is refused. */
    private static CompressionHandler compressed(org.eclipse.jetty.server.Handler handler) {
        CompressionHandler compression = new CompressionHandler(handler);
        compression.putConfiguration("/", CompressionConfig.builder()
                .compressIncludeMethod("GET")
                .compressIncludeMethod("HEAD")
                .compressIncludeMethod("POST")
                .compressExcludeMimeType("text/event-stream")
                .decompressExcludePath("/*")
                .build());
        return compression;
    }

    private static void configure(Server jetty, ServerOptions options) {
        jetty.setStopTimeout(STOP_MILLISECONDS);
        UndeclaredSizeLimit sizes = new UndeclaredSizeLimit(options.requestLimit());
        sizes.setHandler(jetty.getHandler());
        jetty.setHandler(new GracefulHandler(compressed(sizes)));
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(options.host());
        HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(LONGEST_QUERY_STRING);
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "keys", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));
    }
}
