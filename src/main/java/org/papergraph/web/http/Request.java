package org.papergraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Optional;

/**
 * What the handlers look at in a request.
 *
 * @param path as sent, still percent-encoded
 * @param accept what the client would like to get
 */
public record Request(String method, String path, Accept accept, HttpServletRequest http) {

    public static Request of(HttpServletRequest http) {
        return new Request(http.getMethod(), http.getRequestURI(), Accept.of(header(http, "Accept")), http);
    }

    public boolean isRead() {
        return method.equals("GET") || method.equals("HEAD");
    }

    /** Scheme, host and port as the client called them, such as {@code http://localhost:3030}. */
    public String origin() {
        String url = http.getRequestURL().toString();
        return url.substring(0, url.length() - path.length());
    }

    /** The part of the path behind a prefix. */
    public String after(String prefix) {
        return path.substring(prefix.length());
    }

    /** A parameter of the query string; a form in the body is left alone. */
    public Optional<String> parameter(String name) {
       return isRead() ? Optional.ofNullable(http.getParameter(name)) : Optional.empty();
    }

    /** A header's value, the values of several lines as one list, or empty text. */
    public String header(String name) {
        return header(http, name);
    }

    private static String header(HttpServletRequest http, String name) {
        return String.join(",", Collections.list(http.getHeaders(name)));
    }
}
