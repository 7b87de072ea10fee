package org.papergraph.web.http;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Lets so many requests of a kind through at once; some more wait in order for a short time, and the others are refused with 503 and Retry-After. */
final class Gate extends QoSHandler {

    private static final int RETRY_AFTER_SECONDS = 5;

    private final AtomicInteger running = new AtomicInteger();
    private final Predicate<Request> kind;
    private final String message;

    /**
     * @param kind the requests that have to pass; others do not
     * @param most requests at once
     * @param waiting so many others may wait
     * @param message for those that are refused
     */
    Gate(Handler handler, Predicate<Request> kind, int most, int waiting, Duration wait, String message) {
        super(handler);
        this.kind = kind;
        this.message = message;
        include(kind);
        setMaxRequestCount(most);
        setMaxSuspendedRequestCount(waiting);
        setMaxSuspend(wait);
    }

    /** Requests that are through and not yet responded to. */
    int running() {
        return running.get();
    }

    @Override
    protected boolean nextHandler(Request request, Response response, Callback callback) throws Exception {
        if (kind.test(request)) {
            running.incrementAndGet();
            Request.addCompletionListener(request, failure -> running.decrementAndGet());
        }
        return super.nextHandler(request, response, callback);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        refuse(response, callback);
    }

    @Override
    protected void failSuspended(Request request, Response response, Callback callback, int status, @Nullable Throwable failure) {
        if (status == getRejectStatusCode()) {
            refuse(response, callback);
        } else {
            super.failSuspended(request, response, callback, status, failure);
        }
    }

    private void refuse(Response response, Callback callback) {
        response.getHeaders().put(HttpHeader.RETRY_AFTER, RETRY_AFTER_SECONDS);
        ResponseWriter.sendPlain(response, callback, 503, message);
    }
}
