package org.papergraph.web.http;

import java.util.Objects;
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

    /** True if a body went over the limit while it was read. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof HttpException http && http.getCode() == 413);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return request.getLength() >= 0
                ? getHandler().handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
