package org.papergraph.web.http;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** A limit for bodies without a Content-Length; those that have one are limited by the router. */
public final class UndeclaredSizeLimit extends SizeLimitHandler {

    UndeclaredSizeLimit(long limit) {
        super(limit, -1);
    }

    /** The status for a body that could not be read by its sender's fault, such as 413 over the limit or 400 for a malformed chunk. */
    public static Optional<Integer> statusOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(HttpException.class::isInstance)
                .map(cause -> ((HttpException) cause).getCode())
                .filter(status -> status >= 400 && status < 500)
                .findFirst();
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return request.getLength() >= 0
                ? getHandler().handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
