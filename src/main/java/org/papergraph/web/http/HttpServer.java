package org.papergraph.web.http;

import java.net.BindException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;

/** Jetty with a router in front of Fuseki's services and the Model Context Protocol. */
public final class HttpServer implements AutoCloseable {

    private static final long STOP_MILLISECONDS = 10_000;

    /** In bytes, all headers together: the editor's links hold whole queries. */
    private static final int LONGEST_HEADERS = 1 << 16;

    private final FusekiServer fuseki;
    private final ServerOptions options;

    private HttpServer(FusekiServer fuseki, ServerOptions options) {
        this.fuseki = fuseki;
        this.options = options;
    }

    /**
     * Starts to listen.
     *
     * @param services of Fuseki that routes forward to
     * @param mcpPath of the Model Context Protocol
     * @throws ServerException when the port is taken or the host cannot be listened at
     */
    public static HttpServer start(ServerOptions options, FusekiServer.Builder services, Router router, String mcpPath, McpServlet mcp) {
        FusekiServer fuseki = services.port(options.port()).addFilter("/*", router).addServlet(mcpPath, mcp).build();
        configure(fuseki.getJettyServer(), options, router.site());
        try {
            return new HttpServer(fuseki.start(), options);
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

    /** Waits until the server is stopped. */
    public void join() {
        fuseki.join();
    }

    /** Takes no more requests, lets those under way finish for some seconds, and stops. */
    @Override
    public void close() {
        fuseki.stop();
    }

    private static void configure(Server jetty, ServerOptions options, Site site) {
        jetty.setStopTimeout(STOP_MILLISECONDS);
        UndeclaredSizeLimit sizes = new UndeclaredSizeLimit(options.requestLimit());
        sizes.setHandler(jetty.getHandler());
        jetty.setHandler(new GracefulHandler(compressed(new SitePath(site, sizes))));
        ServerConnector connector = (ServerConnector) jetty.getConnectors()[0];
        connector.setHost(options.host());
        HttpConfiguration http = connector.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration();
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setUriCompliance(UriCompliance.DEFAULT.with(
                "keys", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING));
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
