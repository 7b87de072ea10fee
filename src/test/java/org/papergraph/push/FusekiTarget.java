package org.papergraph.push;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;

/** A Fuseki of others: it can be stopped and started at one port, with its data or without, and notes what it is asked. */
final class FusekiTarget implements AutoCloseable {

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final UnaryOperator<FusekiServer.Builder> settings;
    private final boolean isWritable;
    private DatasetGraph data = DatasetGraphFactory.createTxnMem();
    private volatile Fault fault = (request, response) -> false;
    private FusekiServer server;
    private int port;

    private FusekiTarget(boolean isWritable, UnaryOperator<FusekiServer.Builder> settings) {
        this.isWritable = isWritable;
        this.settings = settings;
        start();
    }

    /** Something that goes wrong before Fuseki gets a request. */
    @FunctionalInterface
    interface Fault {

        /** @return true where this was the answer */
        boolean answers(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    static FusekiTarget start(UnaryOperator<FusekiServer.Builder> settings) {
        return new FusekiTarget(true, settings);
    }

    static FusekiTarget running() {
        return start(builder -> builder);
    }

    static FusekiTarget readOnly() {
        return new FusekiTarget(false, builder -> builder);
    }

    void start() {
        Filter filter = this::pass;
        FusekiServer.Builder builder = FusekiServer.create().port(port).loopback(true).addFilter("/*", filter)
                .add("/lists", data, isWritable)
                .add("/updates", DataService.newBuilder(data).addEndpoint(Operation.Update).addEndpoint(Operation.Update, "changes"));
        server = settings.apply(builder).build().start();
        port = server.getPort();
    }

    private void pass(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        requests.add(asked.getMethod() + (asked.getHeader("Content-Encoding") == null ? "" : " gzip"));
        if (!fault.answers(asked, (HttpServletResponse) response)) {
            chain.doFilter(request, response);
        }
    }

    void stop() {
        server.stop();
    }

    /** Forgets all data, as a server that keeps them in memory does. */
    void empty() {
        data = DatasetGraphFactory.createTxnMem();
    }

    void fail(Fault next) {
        fault = next;
    }

    int port() {
        return port;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** The methods asked for since this was asked last, each with gzip where its body was compressed. */
    List<String> requests() {
        List<String> all = List.copyOf(requests);
        requests.clear();
        return all;
    }

    Set<Quad> quads() {
        return data.calculateRead(() -> Iter.toSet(data.find()));
    }

    @Override
    public void close() {
        server.stop();
    }
}
