package org.papergraph.web.http;

import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Responses to what is no request for the router, in a line of text; an unknown version of HTTP is the client's fault. */
final class PlainErrors extends ErrorHandler {

    @Override
    protected void generateResponse(
            Request request, org.eclipse.jetty.server.Response response, int code, String message, Throwable cause, Callback callback) {
        int status = code == HttpStatus.HTTP_VERSION_NOT_SUPPORTED_505 ? HttpStatus.BAD_REQUEST_400 : code;
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Response.TEXT);
        Content.Sink.write(response, true, Optional.ofNullable(message).orElseGet(() -> HttpStatus.getMessage(status)) + "\n", callback);
    }
}
