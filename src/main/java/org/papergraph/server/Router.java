package org.papergraph.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.commons.io.IOUtils;
import org.eclipse.jetty.http.HttpException;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryTimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stands in front of Fuseki: checks every request, hands it to the handler of its URL, sends the answer. */
final class Router implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);
    private static final int LIMITS_TAKEN_IN = 16;

    private final Hosts hosts;
    private final long requestLimit;
    private final List<Handler> handlers;
    private final Messages messages;

    Router(Hosts hosts, long requestLimit, List<Handler> handlers, Messages messages) {
        this.hosts = hosts;
        this.requestLimit = requestLimit;
        this.handlers = List.copyOf(handlers);
        this.messages = messages;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain fuseki)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        Reply reply = new Reply(http, (HttpServletResponse) response);
        reply.addStandingHeaders();
        Optional<Answer> answer = answer(Request.of(http));
        if (answer.isPresent()) {
            reply.send(answer.get());
        } else {
            fuseki.doFilter(reply.readAsGet(), reply.revalidated());
        }
    }

    /** The answer, or empty where Fuseki is to give it. */
    private Optional<Answer> answer(Request request) {
        if (!hosts.allow(request.header("Host"))) {
            return Optional.of(Answer.text(403, "This server answers to localhost alone."));
        }
        if (request.http().getContentLengthLong() > requestLimit) {
            takeIn(request.http());
            return Optional.of(Answer.text(413, "A request may have at most " + requestLimit + " bytes."));
        }
        return handlers.stream()
                .filter(handler -> handler.handles(request.path()))
                .findFirst()
                .map(handler -> answer(handler, request))
                .orElseGet(() -> Optional.of(messages.notFound(request)));
    }

    /** Reads on for a while, so that a client that is still sending gets to read the answer. */
    private void takeIn(HttpServletRequest http) {
        try {
            IOUtils.skip(http.getInputStream(), LIMITS_TAKEN_IN * requestLimit);
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
            return handler.answer(request);
        } catch (QueryTimeoutException e) {
            return Optional.of(messages.message(request, 503, "Too slow", e.getMessage()));
        } catch (QueryRejectedException e) {
            return Optional.of(messages.message(request, 400, "Bad request", e.getMessage()));
        } catch (RuntimeException e) {
            return Optional.of(failure(request, e));
        }
    }

    private Answer failure(Request request, RuntimeException e) {
        if (e instanceof HttpException http && http.getCode() < 500) {
            return messages.message(request, http.getCode(), "Bad request", http.getReason());
        }
        LOG.error("{} {} failed", request.method(), request.path(), e);
        return messages.message(request, 500, "Something went wrong", "The server failed to answer; its log says why.");
    }

    private static Answer options(Handler handler) {
        return Answer.of(204, Answer.TEXT, "")
                .with("Allow", handler.methods())
                .with("Access-Control-Allow-Methods", handler.methods())
                .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
                .with("Access-Control-Max-Age", "86400");
    }
}
