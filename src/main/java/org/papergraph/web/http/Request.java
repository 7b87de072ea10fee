package org.papergraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.eclipse.jetty.http.HttpException;

/** An HTTP request but for its body. */
public final class Request {

    /** The attribute of a request with the media type that a servlet is to respond in. */
    static final String MEDIA_TYPE = "papergraph.mediaType";

    private static final Site NOWHERE = new Site("", "", "");

    private final HttpServletRequest http;
    private final Site site;
    private final Map<String, String> variables;

    private Request(HttpServletRequest http, Site site, Map<String, String> variables) {
        this.http = http;
        this.site = site;
        this.variables = variables;
    }

    static Request of(HttpServletRequest http, Site site) {
        return new Request(http, site, Map.of());
    }

    /** The request that an operation of Fuseki responds to. */
    public static Request of(HttpAction action) {
        return of(action.getRequest(), NOWHERE);
    }

    /** The status for a request that could not be read by its sender's fault, such as malformed parameters. */
    public static Optional<Integer> statusOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(HttpException.class::isInstance)
                .map(cause -> ((HttpException) cause).getCode())
                .filter(status -> status >= 400 && status < 500)
                .findFirst();
    }

    /** The same request as a route matched it. */
    Request with(Map<String, String> variablesOfThePath) {
        return new Request(http, site, variablesOfThePath);
    }

    HttpServletRequest http() {
        return http;
    }

    public String method() {
        return http.getMethod();
    }

    /** The path as sent, still percent-encoded. */
    public String path() {
        return http.getRequestURI();
    }

    /** Scheme, host, port and path as the client knows them. */
    public String url() {
        return origin() + path();
    }

    /** Scheme, host and port as the client called them and the path before all routes, such as {@code http://localhost:3030}. */
    public String origin() {
        return site.address(http.getScheme(), header("Host"));
    }

    /** A link to a path of this server as the client has to follow it. */
    public String rooted(String link) {
        return site.rooted(link);
    }

    /** The query string as sent, or empty text. */
    public String queryString() {
        return http.getQueryString() == null ? "" : http.getQueryString();
    }

    public boolean isRead() {
        return method().equals("GET") || method().equals("HEAD");
    }

    /** The media types that the client accepts. */
    public Accept accept() {
        return Accept.of(header("Accept"));
    }

    /** Has the servlet that responds do so in a media type, whatever it makes of the header Accept. */
    public void settle(String mediaType) {
        http.setAttribute(MEDIA_TYPE, mediaType);
    }

    Map<String, String> variables() {
        return variables;
    }

    /** The text that a variable of the route's path stands for, percent-encoded as sent. */
    public String variable(String name) {
        return variables.get(name);
    }

    /** The first value of a parameter of the query string; a form in the body is left alone. */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters().get(name)).map(values -> values.get(0));
    }

    /** All parameters of the query string with their values, in the order sent; none where a body may hold a form. */
    public Map<String, List<String>> parameters() {
        return isRead()
                ? http.getParameterMap().entrySet().stream().collect(Collectors.toMap(
                        Map.Entry::getKey, each -> Arrays.asList(each.getValue()), (first, second) -> first, LinkedHashMap::new))
                : Map.of();
    }

    /** A header's value, the values of several lines as one list, or empty text. */
    public String header(String name) {
        return String.join(",", Collections.list(http.getHeaders(name)));
    }
}
