package org.papergraph.web.http;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Stops a body that does not say beforehand how long it is; one that does is the router's to judge. */
public final class UndeclaredSizeLimit extends SizeLimitHandler {

    public UndeclaredSizeLimit(long limit) {
        super(limit, -1);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return request.getLength() >= 0
                ? getHandler().handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
