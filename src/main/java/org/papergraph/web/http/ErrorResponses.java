package org.papergraph.web.http;

/** Error responses in the media type that the client prefers. */
@FunctionalInterface
public interface ErrorResponses {

    Response error(Request request, int status, String title, String text);

    default Response notFound(Request request) {
        return error(request, 404, "Not found", "There is nothing at " + request.path() + ".");
    }
}
