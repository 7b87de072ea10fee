package org.papergraph.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.eclipse.jetty.http.HttpException;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.store.Store;
import org.papergraph.web.http.EntityTags;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Hosts;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.ResponseWriter;
import org.papergraph.web.http.ServerOptions;
import org.papergraph.web.http.Version;
import org.papergraph.web.ops.Metrics;
import org.papergraph.web.view.ErrorPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in front of Fuseki: checks every request, hands it to the handler of its URL, sends the answer. */
final class Router implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final int LIMITS_TAKEN_IN = 16;

    private final Hosts hosts;
    private final ServerOptions options;
    private final List<Handler> handlers;
    private final ErrorPages messages;
    private final Store store;
    private final EntityTags validators;
    private final Metrics metrics;

    Router(ServerOptions options, List<Handler> handlers, ErrorPages messages, Store store, Metrics metrics) {
        this.hosts = Hosts.of(options.host());
        this.options = options;
        this.handlers = List.copyOf(handlers);
        this.messages = messages;
        this.store = store;
        this.validators = new EntityTags(store, Version.TEXT);
        this.metrics = metrics;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain fuseki)
            throws IOException, ServletException {
        Request asked = Request.of((HttpServletRequest) request);
        HttpServletResponse http = (HttpServletResponse) response;
        long start = System.nanoTime();
        try {
            route(asked, http, fuseki);
        } finally {
            metrics.answered(handler(asked), asked.method(), http.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    private void route(Request asked, HttpServletResponse response, FilterChain fuseki) throws IOException, ServletException {
        ResponseWriter reply = new ResponseWriter(asked.http(), response);
        reply.addStandingHeaders(handler(asked).map(this::isOpenToOtherSites).orElse(options.openToOtherSites()));
        Optional<Response> answer = answer(asked);
        if (answer.isPresent()) {
            reply.send(answer.get());
        } else {
            String tag = handler(asked).flatMap(handler -> tag(handler, asked)).orElse("");
            fuseki.doFilter(reply.readAsGet(), reply.revalidated(tag));
        }
    }

    /** The answer, or empty where Fuseki is to give it. */
    private Optional<Response> answer(Request request) {
        if (!hosts.allow(request.header("Host"))) {
            return Optional.of(Response.text(403, "This server answers to localhost alone."));
        }
        if (request.http().getContentLengthLong() > options.requestLimit()) {
            takeIn(request.http());
            return Optional.of(Response.text(413, "A request may have at most " + options.requestLimit() + " bytes."));
        }
        return handler(request)
                .map(handler -> answer(handler, request))
                .orElseGet(() -> Optional.of(messages.notFound(request)));
    }

    private Optional<Handler> handler(Request request) {
        return handlers.stream().filter(handler -> handler.handles(request.path())).findFirst();
    }

    /** Reads on for a while, so that a client that is still sending gets to read the answer. */
    private void takeIn(HttpServletRequest http) {
        try {
            IOUtils.skip(http.getInputStream(), LIMITS_TAKEN_IN * options.requestLimit());
        } catch (IOException gone) {
            LOG.debug("the client of a request that is too large went away", gone);
        }
    }

    private Optional<Response> answer(Handler handler, Request request) {
        List<String> methods = Arrays.asList(handler.methods().split(", "));
        if (!methods.contains(request.method())) {
            String message = request.method() + " is not for this address; it knows " + handler.methods() + ".";
            return Optional.of(Response.text(405, message).with("Allow", handler.methods()));
        }
        if (request.method().equals("OPTIONS")) {
            return Optional.of(options(handler));
        }
        return guarded(handler, request);
    }

    private Optional<Response> guarded(Handler handler, Request request) {
        try {
            Optional<String> tag = tag(handler, request);
            return tag.isPresent() ? validated(handler, request, tag.get()) : handler.answer(request);
        } catch (QueryTimeoutException e) {
            return Optional.of(messages.message(request, 503, "Too slow", e.getMessage()));
        } catch (QueryRejectedException e) {
            return Optional.of(messages.message(request, 400, "Bad request", e.getMessage()));
        } catch (RuntimeException e) {
            return Optional.of(failure(request, e));
        }
    }

    /** Says that nothing has changed, or makes the answer, all of it from one state of the store. */
    private Optional<Response> validated(Handler handler, Request request, String tag) {
        if (EntityTags.names(request.header("If-None-Match"), tag)) {
            Response unchanged = new Response(304, Map.of("ETag", tag), "");
            return Optional.of(handler.representation(request).orElse("").isEmpty() ? unchanged : unchanged.negotiated());
        }
        return store.read(whole -> handler.answer(request))
                .map(answer -> answer.status() == 200 ? answer.with("ETag", tag) : answer);
    }

    private Optional<String> tag(Handler handler, Request request) {
        return request.isRead()
                ? handler.representation(request).map(name -> validators.ofState(request, name))
                : Optional.empty();
    }

    private Response failure(Request request, RuntimeException e) {
        if (e instanceof HttpException http && http.getCode() < 500) {
            return messages.message(request, http.getCode(), "Bad request", http.getReason());
        }
        LOG.error("{} {} failed", request.method(), request.path(), e);
        return messages.message(request, 500, "Something went wrong", "The server failed to answer; its log says why.");
    }

    private Response options(Handler handler) {
        Response allowed = Response.of(204, Response.TEXT, "").with("Allow", handler.methods());
        return isOpenToOtherSites(handler) ? preflight(handler, allowed) : allowed;
    }

    private boolean isOpenToOtherSites(Handler handler) {
        return options.openToOtherSites() && handler.isOpenToOtherSites();
    }

    private static Response preflight(Handler handler, Response allowed) {
        return allowed
                .with("Access-Control-Allow-Methods", handler.methods())
                .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
                .with("Access-Control-Max-Age", "86400");
    }
}
