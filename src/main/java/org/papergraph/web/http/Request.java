package org.papergraph.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.eclipse.jetty.http.BadMessageException;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.util.UrlEncoded;

/** An HTTP request; its body is read as a form or not at all. */
public final class Request {

    /** The attribute of a request with the media type that a servlet is to respond in. */
    static final String MEDIA_TYPE = "papergraph.mediaType";

    /** In bytes. */
    static final int LONGEST_FORM = 1 << 16;

    private static final int MOST_FIELDS = 50;
    private static final String FORM = "papergraph.form";
    private static final Site NOWHERE = new Site("", "", "");

    private final HttpServletRequest http;
    private final Site site;
    private final EditorAccess access;
    private final Map<String, String> variables;

    private Request(HttpServletRequest http, Site site, EditorAccess access, Map<String, String> variables) {
        this.http = http;
        this.site = site;
        this.access = access;
        this.variables = variables;
    }

    static Request of(HttpServletRequest http, Site site, EditorAccess access) {
        return new Request(http, site, access, Map.of());
    }

    /** The request that an operation of Fuseki responds to. */
    public static Request of(HttpAction action) {
        return of(action.getRequest(), NOWHERE, EditorAccess.none());
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
        return new Request(http, site, access, variablesOfThePath);
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

    /** True where the server takes decisions of its editor. */
    public boolean isEditingOffered() {
        return access.isOffered();
    }

    /** True for a request of whoever opened the link of the server. */
    public boolean isEditor() {
        return access.isHeldBy(http);
    }

    /** The token that forms for the editor have. */
    public String formToken() {
        return access.formToken();
    }

    /** The header that makes the sender of a key the editor; empty where it is not the key of the server. */
    public Optional<String> editorCookie(String key) {
        return access.cookie(key, http, origin().startsWith("https:"));
    }

    /** True if a page of this server sent it, as browsers say it. */
    boolean isFromOwnPage() {
        String place = header("Sec-Fetch-Site");
        return header("Origin").equals(site.origin(http.getScheme(), header("Host"))) && (place.isEmpty() || place.equals("same-origin"));
    }

    /** The first value of each field of the form in the body; empty where the body is too large for one. */
    public Optional<Map<String, String>> form() {
        if (http.getAttribute(FORM) == null) {
            http.setAttribute(FORM, readForm());
        }
        return ((Optional<?>) http.getAttribute(FORM)).map(fields -> ((Fields) fields).stream().collect(Collectors.toMap(Fields.Field::getName, Fields.Field::getValue)));
    }

    private Optional<Fields> readForm() {
        try {
            byte[] body = http.getInputStream().readNBytes(LONGEST_FORM + 1);
            Fields fields = new Fields();
            if (body.length <= LONGEST_FORM) {
                UrlEncoded.decodeUtf8To(new ByteArrayInputStream(body), fields, LONGEST_FORM, MOST_FIELDS);
            }
            return body.length <= LONGEST_FORM ? Optional.of(fields) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("the form cannot be read", e);
        } catch (IllegalArgumentException | IllegalStateException malformed) {
            throw new BadMessageException("The form is malformed.", malformed);
        }
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
