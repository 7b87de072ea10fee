package org.papergraph.server;

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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in front of Fuseki: checks every request, hands it to the handler of its URL, sends the answer. */
final class Router implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final int LIMITS_TAKEN_IN = 16;

    private final Hosts hosts;
    private final ServerOptions options;
    private final List<Handler> handlers;
    private final Messages messages;
    private final Store store;
    private final Validators validators;
    private final Metrics metrics;

    Router(ServerOptions options, List<Handler> handlers, Messages messages, Store store, Metrics metrics) {
        this.hosts = Hosts.of(options.host());
        this.options = options;
        this.handlers = List.copyOf(handlers);
        this.messages = messages;
        this.store = store;
        this.validators = new Validators(store, Version.TEXT);
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
        Reply reply = new Reply(asked.http(), response);
        reply.addStandingHeaders(handler(asked).map(this::isOpenToOtherSites).orElse(options.openToOtherSites()));
        Optional<Answer> answer = answer(asked);
        if (answer.isPresent()) {
            reply.send(answer.get());
        } else {
            String tag = handler(asked).flatMap(handler -> tag(handler, asked)).orElse("");
            fuseki.doFilter(reply.readAsGet(), reply.revalidated(tag));
        }
    }

    /** The answer, or empty where Fuseki is to give it. */
    private Optional<Answer> answer(Request request) {
        if (!hosts.allow(request.header("Host"))) {
            return Optional.of(Answer.text(403, "This server answers to localhost alone."));
        }
        if (request.http().getContentLengthLong() > options.requestLimit()) {
            takeIn(request.http());
            return Optional.of(Answer.text(413, "A request may have at most " + options.requestLimit() + " bytes."));
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

    private Optional<Answer> answer(Handler handler, Request request) {
        List<String> methods = Arrays.asList(handler.methods().split(", "));
        if (!methods.contains(request.method())) {
            String message = request.method() + " is not for this address; it knows " + handler.methods() + ".";
            return Optional.of(Answer.text(405, message).with("Allow", handler.methods()));
        }
        if (request.method().equals("OPTIONS")) {
            return Optional.of(options(handler));
        }
        return guarded(handler, request);
    }

    private Optional<Answer> guarded(Handler handler, Request request) {
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
    private Optional<Answer> validated(Handler handler, Request request, String tag) {
        if (Validators.names(request.header("If-None-Match"), tag)) {
            Answer unchanged = new Answer(304, Map.of("ETag", tag), "");
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

    private Answer failure(Request request, RuntimeException e) {
        if (e instanceof HttpException http && http.getCode() < 500) {
            return messages.message(request, http.getCode(), "Bad request", http.getReason());
        }
        LOG.error("{} {} failed", request.method(), request.path(), e);
        return messages.message(request, 500, "Something went wrong", "The server failed to answer; its log says why.");
    }

    private Answer options(Handler handler) {
        Answer allowed = Answer.of(204, Answer.TEXT, "").with("Allow", handler.methods());
        return isOpenToOtherSites(handler) ? preflight(handler, allowed) : allowed;
    }

    private boolean isOpenToOtherSites(Handler handler) {
        return options.openToOtherSites() && handler.isOpenToOtherSites();
    }

    private static Answer preflight(Handler handler, Answer allowed) {
        return allowed
                .with("Access-Control-Allow-Methods", handler.methods())
                .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
                .with("Access-Control-Max-Age", "86400");
    }
}
