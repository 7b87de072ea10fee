package org.papergraph.web.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpException;
import org.papergraph.budget.QueryBudget;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryStoppedException;
import org.papergraph.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The way of a request to the function that responds to it, and of the response back: the host is checked, the
 * first route whose path fits is chosen, its resource looked up, conditional requests and OPTIONS are responded to here.
 */
public final class Router implements Filter {

    private static final Logger LOG = LoggerFactory.getLogger(Router.class);

    private final Site site;
    private final Hosts hosts;
    private final ServerOptions options;
    private final EditorAccess access;
    private final WriteGuard writes;
    private final List<List<Route>> routesOfPaths;
    private final List<Route> withheld;
    private final Resolution.Resolver resolver;
    private final ErrorResponses errors;
    private final Store store;
    private final EntityTags tags;
    private final KeptResponses kept = new KeptResponses();
    private final RequestObserver observer;

    /** @throws ServerException where pages are to be edited at an address that is not safe */
    public Router(ServerOptions options, EditorAccess access, List<Route> routes, Resolution.Resolver resolver, ErrorResponses errors, Store store, RequestObserver observer) {
        options.requireSafe();
        this.site = Site.of(store.baseIri());
        this.hosts = Hosts.of(options.host(), site);
        this.options = options;
        this.access = access;
        this.writes = new WriteGuard(errors);
        this.withheld = routes.stream().filter(route -> !isServed(route)).toList();
        this.routesOfPaths = List.copyOf(routes.stream().filter(this::isServed)
                .collect(Collectors.groupingBy(route -> route.path().toString(), LinkedHashMap::new, Collectors.toUnmodifiableList())).values());
        this.resolver = resolver;
        this.errors = errors;
        this.store = store;
        this.tags = new EntityTags(store);
        this.observer = observer;
    }

    private boolean isServed(Route route) {
        return access.isOffered() || route.role() == Role.READER;
    }

    Site site() {
        return site;
    }

    @Override
    public void doFilter(ServletRequest sent, ServletResponse response, FilterChain servlets) throws IOException, ServletException {
        Request request = Request.of((HttpServletRequest) sent, site, access);
        HttpServletResponse http = (HttpServletResponse) response;
        List<Route> fitting = routes(request.path());
        long start = System.nanoTime();
        try (QueryBudget.Use budget = RunningQueries.budget(sent).use()) {
            respond(fitting, request, http, servlets);
        } finally {
            String name = fitting.stream().map(Route::name).findFirst().orElse("none");
            observer.completed(name, request.method(), http.getStatus(), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** True if the request runs queries of its client: one that only reads and has no parameters does not. */
    boolean runsQueries(String method, String path, boolean hasParameters) {
        return routes(path).stream().filter(Route::runsQueries)
                .anyMatch(each -> hasParameters || method.equals("POST") || !each.path().match(path).orElseThrow().isEmpty());
    }

    /** The routes of the first path that fits; empty where none fits. */
    private List<Route> routes(String path) {
        return routesOfPaths.stream().filter(each -> each.get(0).path().match(path).isPresent()).findFirst().orElseGet(List::of);
    }

    private void respond(List<Route> fitting, Request request, HttpServletResponse http, FilterChain servlets) throws IOException, ServletException {
        ResponseWriter writer = new ResponseWriter(request.http(), http);
        writer.addStandingHeaders(isOpenToOtherSites(fitting), request.isEditor());
        Optional<Response> refusal = refusal(fitting, request);
        if (refusal.isPresent()) {
            writer.send(refusal.get());
            return;
        }
        Route route = fitting.stream().filter(each -> each.methods().contains(request.method())).findFirst().orElseThrow();
        Request matched = request.with(route.path().match(request.path()).orElseThrow());
        Optional<Response> response = guarded(request, () -> response(route, matched)).map(each -> route.role() == Role.EDITOR ? each.with("Cache-Control", "no-store") : each);
        if (response.isPresent()) {
            writer.send(response.get());
        } else {
            servlets.doFilter(writer.readAsGet(), writer.revalidated(tag(route, matched).orElse("")));
        }
    }

    /** The response to a request that no route takes. */
    private Optional<Response> refusal(List<Route> fitting, Request request) {
        if (!hosts.allow(request.header("Host"))) {
            return Optional.of(Response.text(403, "This server answers to " + hosts.inWords() + " alone; a proxy asks it by the host of the store's base IRI."));
        }
        Optional<Response> unreadable = BodyHeaders.refusal(request);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        if (fitting.isEmpty()) {
            return Optional.of(errors.notFound(request));
        }
        return methodRefusal(fitting, request);
    }

    private Optional<Response> methodRefusal(List<Route> fitting, Request request) {
        String allowed = Stream.concat(fitting.stream().flatMap(each -> each.methods().stream()), Stream.of("OPTIONS")).collect(Collectors.joining(", "));
        if (request.method().equals("OPTIONS")) {
            return Optional.of(options(allowed, isOpenToOtherSites(fitting)));
        }
        boolean known = fitting.stream().anyMatch(each -> each.methods().contains(request.method()));
        return known
                ? Optional.empty()
                : Optional.of(Response.text(405, request.method() + " is not for this address; it knows " + allowed + "." + wayToEdit(request)).with("Allow", allowed));
    }

    private String wayToEdit(Request request) {
        boolean edits = withheld.stream().anyMatch(each -> each.methods().contains(request.method()) && each.path().match(request.path()).isPresent());
        return edits ? " A server that is started with --edit takes decisions on its pages." : "";
    }

    private boolean isOpenToOtherSites(List<Route> fitting) {
        return options.openToOtherSites() && fitting.stream().allMatch(Route::openToOtherSites);
    }

    private static Response options(String allowed, boolean openToOtherSites) {
        Response response = Response.of(204, Response.TEXT, "").with("Allow", allowed);
        return openToOtherSites
                ? response.with("Access-Control-Allow-Methods", allowed)
                        .with("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match")
                        .with("Access-Control-Max-Age", "86400")
                : response;
    }

    private Optional<Response> guarded(Request request, Supplier<Optional<Response>> response) {
        try {
            return response.get();
        } catch (QueryStoppedException e) {
            return Optional.of(errors.error(request, 503, "Too slow", e.getMessage()));
        } catch (QueryRejectedException e) {
            return Optional.of(errors.error(request, 400, "Bad request", e.getMessage()));
        } catch (StackOverflowError e) {
            return Optional.of(errors.error(request, 400, "Bad request", "The request is too long or nested too deeply."));
        } catch (RuntimeException e) {
            return Optional.of(failure(request, e));
        }
    }

    private Response failure(Request request, RuntimeException e) {
        if (e instanceof HttpException http && http.getCode() < 500) {
            return errors.error(request, http.getCode(), "Bad request", http.getReason());
        }
        LOG.error("{} {} failed", request.method(), request.path(), e);
        return errors.error(request, 500, "Something went wrong", "The server failed to answer; its log says why.");
    }

    /** 304, or the response of the route with its tag, all of it from one version of the store; empty where a servlet responds. */
    private Optional<Response> response(Route route, Request request) {
        if (route.role() == Role.EDITOR) {
            return writes.refusal(request).or(() -> handled(route, request));
        }
        Optional<String> tag = tag(route, request);
        if (tag.isEmpty()) {
            return handled(route, request);
        }
        if (EntityTags.names(request.header("If-None-Match"), tag.get())) {
            Response unchanged = new Response(304, Map.of("ETag", tag.get()), Response.Body.Whole.of(""));
            return Optional.of(route.representation().apply(request).orElse("").isEmpty() ? unchanged : unchanged.negotiated());
        }
        return kept.get(tag.get(), () -> store.read(whole -> handled(route, request)));
    }

    private Optional<String> tag(Route route, Request request) {
        return request.isRead() && route.isCachedByVersion()
                ? store.read(whole -> route.representation().apply(request).map(name -> tags.ofVersion(request, name)))
                : Optional.empty();
    }

    private Optional<Response> handled(Route route, Request request) {
        Optional<Response> response = route.hasKey() ? resolved(route, request) : route.handler().handle(request, "");
        return response.map(each -> each.rooted(site));
    }

    private Optional<Response> resolved(Route route, Request request) {
        Resolution resolution = resolver.resolve(request, request.variable("key"));
        if (resolution instanceof Resolution.Found found) {
            return route.handler().handle(request, found.iri());
        }
        if (resolution instanceof Resolution.Moved moved) {
            return Optional.of(route.role() == Role.EDITOR
                    ? errors.error(request, 409, "Changed meanwhile", "What this page was about is " + moved.key() + " now. Open its page, and decide there.")
                    : moved(route, request, moved.key()));
        }
        return Optional.of(resolution instanceof Resolution.Gone gone ? gone.response() : errors.notFound(request));
    }

    private static Response moved(Route route, Request request, String key) {
        Map<String, String> variables = new HashMap<>(request.variables());
        variables.put("key", key);
        String location = route.path().fill(variables) + (request.queryString().isEmpty() ? "" : "?" + request.queryString());
        return Response.text(301, location).with("Location", location);
    }

    /** A listener told of every request that got its response. */
    @FunctionalInterface
    public interface RequestObserver {

        /** @param route the name of the route, or {@code none} */
        void completed(String route, String method, int status, Duration time);
    }

    /** Error responses in the media type that the client prefers. */
    @FunctionalInterface
    public interface ErrorResponses {

        Response error(Request request, int status, String title, String text);

        default Response notFound(Request request) {
            return error(request, 404, "Not found", "There is nothing at " + request.path() + ".");
        }
    }
}
