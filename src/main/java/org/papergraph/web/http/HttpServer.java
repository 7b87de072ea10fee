package org.papergraph.web.http;

import java.net.BindException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jetty with a router in front of Fuseki's services and the Model Context Protocol. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final long STOP_MILLISECONDS = 10_000;

    /** Threads of the server, and those of them that are kept for {@code /health} and {@code /metrics}, connections and the like. */
    private static final int THREADS = 64;
    private static final int KEPT_THREADS = 16;

    /** Requests that wait for a thread or a query's place at once, and for how long at most. */
    private static final int WAITING_REQUESTS = 1024;
    private static final int WAITING_QUERIES = 64;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private static final Set<String> FOR_OPERATORS = Set.of("/health", "/metrics");

    /** In bytes, all headers together: the editor's links hold whole queries. */
    private static final int LONGEST_HEADERS = 1 << 16;

    private final FusekiServer fuseki;
    private final ServerOptions options;
    private final Gate queries;
    private final RunningQueries running;

    private HttpServer(FusekiServer fuseki, ServerOptions options, Gate queries, RunningQueries running) {
        this.fuseki = fuseki;
        this.options = options;
        this.queries = queries;
        this.running = running;
    }

    /**
     * Starts to listen.
     *
     * @param services of Fuseki that routes forward to
     * @param mcpPath of the Model Context Protocol
     * @throws ServerException when the port is taken or the host cannot be listened at
     */
    public static HttpServer start(
            ServerOptions options, FusekiServer.Builder services, Router router, RunningQueries running, String mcpPath, McpServlet mcp) {
        FusekiServer fuseki = services.port(options.port()).numServerThreads(2, THREADS)
                .addFilter("/*", router).addServlet(mcpPath, mcp).build();
        Gate queries = configure(fuseki.getJettyServer(), options, router, running);
        try {
            return new HttpServer(fuseki.start(), options, queries, running);
        } catch (RuntimeException e) {
            fuseki.stop();
            throw new ServerException(reason(e, options), e);
        }
    }

    /** The address of the server, such as {@code http://127.0.0.1:3030/}. */
    public String address() {
        String host = options.host().contains(":") ? "[" + options.host() + "]" : options.host();
        return "http://" + host + ":" + port() + "/";
    }

    /** The port that the server listens at, also where the options left the choice to the system. */
    public int port() {
        return fuseki.getPort();
    }

    /** The queries that wait for their turn now. */
    public int waitingQueries() {
        return queries.getSuspendedRequestCount();
    }

    /** The queries that run now. */
    public int runningQueries() {
        return queries.running();
    }

    /** The queries that were refused since the start because too many ran and waited. */
    public long refusedQueries() {
        return queries.getTotalExceededRequestCount() + queries.getTotalExpiredRequestCount();
    }

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Takes no more requests, lets those under way finish for some seconds, stops their queries, and then itself. */
    @Override
    public void close() {
        CompletableFuture.delayedExecutor(STOP_MILLISECONDS / 2, TimeUnit.MILLISECONDS).execute(running::stopAll);
        try {
            fuseki.stop();
        } catch (FusekiException late) {
            LOG.warn("the server stopped before every response was sent", late);
        }
    }

    /**
     * The way of a request: its body is loaded, its time begins, it waits for its turn, and the servlets respond, as fast as the
     * client reads.
     *
     * @return the gate of the queries
     */
    private static Gate configure(Server jetty, ServerOptions options, Router router, RunningQueries running) {
        jetty.setStopTimeout(STOP_MILLISECONDS);
        jetty.setErrorHandler(new PlainErrors());
        Duration wait = Stream.of(LONGEST_WAIT, options.queryLimits().time().dividedBy(2)).min(Comparator.naturalOrder()).orElseThrow();
        Predicate<Request> runsQueries = request -> runsQueries(router, request);
        Gate queries = new Gate(compressed(jetty.getHandler()), runsQueries, options.queriesAtOnce(),
                WAITING_QUERIES, wait, "The server runs as many queries as it can; try again in some seconds.");
        Gate requests = new Gate(queries, request -> !FOR_OPERATORS.contains(Request.getPathInContext(request)), THREADS - KEPT_THREADS,
                WAITING_REQUESTS, LONGEST_WAIT, "The server has too many requests; try again in some seconds.");
        jetty.setHandler(new BodyLoader(new GracefulHandler(new SitePath(router.site(), running.handler(new SlowReaderLimit(requests), runsQueries))), options.requestLimit()));
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(options.host());
        HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "keys", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));
        connector.setConnectionFactories(List.of(new ConnectionsWithDeadline(http)));
        return queries;
    }

    private static boolean runsQueries(Router router, Request request) {
        return router.runsQueries(request.getMethod(), request.getHttpURI().getPath(), request.getHttpURI().getQuery() != null);
    }

    /** With responses compressed as they are sent; a compressed request stays so and is refused. */
    private static CompressionHandler compressed(Handler handler) {
        CompressionHandler compression = new CompressionHandler(handler);
        compression.putCompression(new GzipWithSameTag());
        compression.putConfiguration("/", CompressionConfig.builder()
                .compressIncludeMethod("GET")
                .compressIncludeMethod("HEAD")
                .compressIncludeMethod("POST")
                .compressExcludeMimeType("text/event-stream")
                .decompressExcludePath("/*")
                .build());
        return compression;
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

    /** Gzip under the entity tag of the uncompressed response: tags are weak, and one stands for every encoding. */
    private static final class GzipWithSameTag extends GzipCompression {

        @Override
        public String etag(String tag) {
            return tag;
        }
    }
}
