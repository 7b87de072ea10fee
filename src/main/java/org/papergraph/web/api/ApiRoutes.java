package org.papergraph.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.PageRange;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryStoppedException;
import org.papergraph.query.StoredQueries.StoredAnswer;
import org.papergraph.query.StoredQueries;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.http.Site;
import org.papergraph.web.http.Version;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.QueryGroup;

/** {@code /api/name}: the results of the stored queries; {@code /api/name.bib}: the papers in them; {@code /api/openapi.json} describes them, {@code /api} lists them. */
public final class ApiRoutes {

    private static final String PREFIX = "/api/";
    private static final String DESCRIPTION = PREFIX + "openapi.json";
    private static final String HTML = "text/html";

    /** The variable of queries that find papers. */
    private static final String PAPER = "paper";
    private static final String PROBLEM = "application/problem+json;charset=utf-8";

    private final NamedQueries queries;
    private final StoredQueries stored;
    private final QueryRunner runner;
    private final ResourceReader resources;
    private final String description;
    private final String page;

    public ApiRoutes(NamedQueries queries, QueryRunner runner, ResourceReader resources, PageRenderer renderer, Site site) {
        this.queries = queries;
        this.stored = new StoredQueries(runner);
        this.runner = runner;
        this.resources = resources;
        this.description = OpenApiDocument.of(queries, Version.TEXT, site.rooted("/"));
        this.page = renderer.render("api/api.jte", Map.of("groups", QueryGroup.of(queries, Operation::of)));
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/api", this::list).cachedByVersion(ApiRoutes::pageOrDescription).named("Api"),
                Route.get(PREFIX, this::list).cachedByVersion(ApiRoutes::pageOrDescription).named("Api"),
                Route.get(DESCRIPTION, request -> Response.json(description)).cachedByVersion(ApiRoutes::pageOrDescription).named("Api"),
                Route.get(PREFIX + "{name}.{extension}", this::papers).cachedByVersion().runningQueries().named("Api"),
                Route.get(PREFIX + "{name}", this::results).cachedByVersion(this::representation).runningQueries().named("Api"));
    }

    private static Optional<String> pageOrDescription(Request request) {
        return Optional.of(request.accept().prefersHtml() ? HTML : "");
    }

    private Optional<String> representation(Request request) {
        return query(request).flatMap(query -> mediaType(request, query)).or(() -> pageOrDescription(request));
    }

    private Response list(Request request) {
        return (request.accept().prefersHtml() ? Response.html(page) : Response.seeOther(DESCRIPTION)).negotiated();
    }

    private Response results(Request request) {
        return query(request)
                .map(query -> resultsOf(query, request))
                .orElseGet(() -> nothing(request))
                .negotiated();
    }

    private Optional<NamedQuery> query(Request request) {
        return queries.find(request.variable("name"));
    }

    private static Optional<String> mediaType(Request request, NamedQuery query) {
        return request.accept().prefersHtml() ? Optional.of(mediaTypes(query).get(0)) : request.accept().best(mediaTypes(query));
    }

    /** The media types of results, and those of reference managers where the results are papers. */
    static List<String> mediaTypes(NamedQuery query) {
        Stream<String> citations = query.sample().isSelectType() && query.sample().getResultVars().contains(PAPER)
                ? Arrays.stream(CitationFormat.values()).map(CitationFormat::mediaType) : Stream.of();
        return Stream.concat(StoredQueries.mediaTypes(query).stream(), citations).toList();
    }

    /** {@code /api/name.bib}, {@code .ris}, {@code .csljson}: all papers in the results, for reference managers. */
    private Response papers(Request request) {
        Optional<CitationFormat> format = CitationFormat.ofExtension(request.variable("extension"));
        return query(request).filter(query -> format.isPresent())
                .map(query -> guarded(() -> papers(format.get(), query, values(request, query))))
                .orElseGet(() -> nothing(request));
    }

    private Response papers(CitationFormat format, NamedQuery query, Map<String, String> values) {
        values.keySet().removeAll(List.of("page", "size"));
        Collection<String> papers = resources.selector().of(runner.prepare(query, values));
        return Response.streamed(format.mediaType(), out -> resources.citations().write(format, papers.iterator(), out));
    }

    private static Response nothing(Request request) {
        return problem(404, "Not found", "There is no stored query at " + request.path() + "; /api lists them.");
    }

    private Response resultsOf(NamedQuery query, Request request) {
        return mediaType(request, query)
                .map(type -> resultsAs(type, query, request))
                .orElseGet(() -> problem(406, "Not acceptable",
                        "This is there as " + String.join(", ", mediaTypes(query)) + "."));
    }

    private Response resultsAs(String mediaType, NamedQuery query, Request request) {
        return guarded(() -> {
            Map<String, String> values = values(request, query);
            Optional<CitationFormat> format = CitationFormat.ofMediaType(mediaType);
            return format.isPresent() ? papers(format.get(), query, values) : rows(mediaType, query, values);
        });
    }

    private Response rows(String mediaType, NamedQuery query, Map<String, String> values) {
        PageRange range = PageRange.of(values);
        values.keySet().removeAll(List.of("page", "size"));
        StoredAnswer results = stored.answer(query, values, range, mediaType);
        return linked(Response.of(200, mediaType + ";charset=utf-8", results.body()), query, values, range, results.more());
    }

    private static Response guarded(Supplier<Response> response) {
        try {
            return response.get();
        } catch (QueryRejectedException e) {
            return problem(400, "Bad request", e.getMessage());
        } catch (QueryStoppedException e) {
            return problem(503, "Too slow", e.getMessage());
        }
    }

    /** The values of the parameters; {@code q}, as the search page has it, is another name of {@code text}. */
    private static Map<String, String> values(Request request, NamedQuery query) {
        boolean searches = query.parameters().stream().anyMatch(each -> each.name().equals("text"));
        Map<String, String> values = new TreeMap<>();
        request.parameters().forEach((name, given) -> {
            if (given.size() > 1) {
                throw new QueryRejectedException("'" + name + "' is given " + given.size() + " times; once is enough");
            }
            if (values.put(searches && name.equals("q") ? "text" : name, given.get(0)) != null) {
                throw new QueryRejectedException("'q' and 'text' are the same; one of them is enough");
            }
        });
        return values;
    }

    private static Response linked(Response response, NamedQuery query, Map<String, String> values, PageRange range, boolean more) {
        String links = "<" + DESCRIPTION + ">; rel=\"service-desc\"";
        links += range.page() > 1 ? ", <" + address(query, values, new PageRange(range.page() - 1, range.size())) + ">; rel=\"prev\"" : "";
        links += more ? ", <" + address(query, values, range.next()) + ">; rel=\"next\"" : "";
        return response.with("Link", links);
    }

    private static String address(NamedQuery query, Map<String, String> values, PageRange range) {
        Map<String, String> all = new TreeMap<>(values);
        all.put("page", Integer.toString(range.page()));
        all.put("size", Integer.toString(range.size()));
        return PREFIX + query.name() + all.entrySet().stream()
                .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Response problem(int status, String title, String detail) {
        return Response.of(status, PROBLEM, JsonNodeFactory.instance.objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail) + "\n");
    }
}
