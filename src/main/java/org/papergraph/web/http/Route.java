package org.papergraph.web.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A path with the methods it knows and the function that responds to them:
 * {@code Route.get("/page/{key}", this::page).cachedByVersion()}. Where the path has a {@code {key}}, the router looks
 * the resource up first and responds itself with 301, 404 or 410 where there is none.
 *
 * @param name of the route in the metrics
 * @param methods without OPTIONS, which every route has
 * @param handler empty where Fuseki or a servlet responds
 * @param representation the name of what the request would get, where the response follows from the version of the
 *     store, the program, the URL and this name alone: its entity tag is known before any work; else empty
 * @param openToOtherSites as CORS allows it to scripts of other origins
 * @param runsQueries of the client, of which only some run at once
 * @param role that a visitor needs
 */
public record Route(
        String name,
        List<String> methods,
        PathPattern path,
        KeyHandler<Optional<Response>> handler,
        Function<Request, Optional<String>> representation,
        boolean openToOtherSites,
        boolean runsQueries,
        Role role) {

    private static final Function<Request, Optional<String>> NOT_CACHED = request -> Optional.empty();

    /** Responds to a request for a resource of the graph. */
    @FunctionalInterface
    public interface KeyHandler<R> {
        R handle(Request request, String iri);
    }

    public Route {
        methods = List.copyOf(methods);
    }

    public static Route get(String path, Function<Request, Response> handler) {
        return forward(List.of("GET", "HEAD"), path, request -> Optional.of(handler.apply(request)));
    }

    /** A route whose path has a {@code {key}}. */
    public static Route get(String path, KeyHandler<Response> handler) {
        return of(List.of("GET", "HEAD"), path, (request, iri) -> Optional.of(handler.handle(request, iri)));
    }

    /** A route whose path has a {@code {key}} and that takes a form. */
    public static Route post(String path, KeyHandler<Response> handler) {
        return of(List.of("POST"), path, (request, iri) -> Optional.of(handler.handle(request, iri)));
    }

    /**
     * A route of Fuseki or of a servlet.
     *
     * @param before a response in its place, or empty
     */
    public static Route forward(List<String> methods, String path, Function<Request, Optional<Response>> before) {
        return of(methods, path, (request, iri) -> before.apply(request));
    }

    private static Route of(List<String> methods, String path, KeyHandler<Optional<Response>> handler) {
        return new Route(path, methods, new PathPattern(path), handler, NOT_CACHED, true, false, Role.READER);
    }

    /** With an entity tag from the version of the store; there is one representation. */
    public Route cachedByVersion() {
        return cachedByVersion(request -> Optional.of(""));
    }

    /** With an entity tag from the version of the store and the representation that the request would get, if any. */
    public Route cachedByVersion(Function<Request, Optional<String>> negotiated) {
        return new Route(name, methods, path, handler, negotiated, openToOtherSites, runsQueries, role);
    }

    /** Closed to scripts of other origins. */
    public Route sameOriginOnly() {
        return new Route(name, methods, path, handler, representation, false, runsQueries, role);
    }

    /** One of those that run queries of the client. */
    public Route runningQueries() {
        return new Route(name, methods, path, handler, representation, openToOtherSites, true, role);
    }

    public Route named(String other) {
        return new Route(other, methods, path, handler, representation, openToOtherSites, runsQueries, role);
    }

    /** For visitors with a role alone; what the editor does is closed to scripts of other origins. */
    public Route requires(Role other) {
        return new Route(name, methods, path, handler, representation, openToOtherSites && other == Role.READER, runsQueries, other);
    }

    /** True if it has responses that follow from the version of the store; the others do without the store. */
    boolean isCachedByVersion() {
        return representation != NOT_CACHED;
    }

    boolean hasKey() {
        return path.toString().contains("{key}");
    }
}
