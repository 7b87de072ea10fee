package org.papergraph.web.api;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.papergraph.query.NamedQueries;
import org.papergraph.query.NamedQuery;
import org.papergraph.query.PageRange;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;
import org.papergraph.query.QueryTimeoutException;
import org.papergraph.query.StoredAnswer;
import org.papergraph.query.StoredQueries;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Version;
import org.papergraph.web.view.PageRenderer;

/** {@code /api/name}: the answers to the stored queries; {@code /api/openapi.json} describes them, {@code /api} lists them. */
public final class ApiHandler implements Handler {

    private static final String PREFIX = "/api/";
    private static final String DESCRIPTION = PREFIX + "openapi.json";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json;charset=utf-8";
    private static final String PROBLEM = "application/problem+json;charset=utf-8";

    private final NamedQueries queries;
    private final StoredQueries stored;
    private final String description;
    private final String page;

    public ApiHandler(NamedQueries queries, QueryRunner runner, PageRenderer renderer) {
        this.queries = queries;
        this.stored = new StoredQueries(runner);
        this.description = OpenApiDocument.of(queries, Version.TEXT);
        this.page = renderer.render("api/api.jte", Map.of("operations", queries.all().stream().map(Operation::of).toList()));
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/api") || path.startsWith(PREFIX);
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of(query(request)
                .flatMap(query -> mediaType(request, query))
                .orElseGet(() -> request.accept().prefersHtml() ? HTML : ""));
    }

    @Override
    public Optional<Response> answer(Request request) {
        if (request.path().equals(DESCRIPTION)) {
            return Optional.of(Response.of(200, JSON, description));
        }
        if (request.path().equals("/api") || request.path().equals(PREFIX)) {
            Response start = request.accept().prefersHtml() ? Response.html(page) : Response.seeOther(DESCRIPTION);
            return Optional.of(start.negotiated());
        }
        return Optional.of(query(request)
                .map(query -> answer(request, query))
                .orElseGet(() -> problem(404, "Not found", "There is no stored query at " + request.path() + "; /api lists them."))
                .negotiated());
    }

    private Optional<NamedQuery> query(Request request) {
        return request.path().startsWith(PREFIX) ? queries.find(request.after(PREFIX)) : Optional.empty();
    }

    private static Optional<String> mediaType(Request request, NamedQuery query) {
        return request.accept().prefersHtml()
                ? Optional.of(StoredQueries.mediaTypes(query).get(0))
                : request.accept().best(StoredQueries.mediaTypes(query));
    }

    private Response answer(Request request, NamedQuery query) {
        return mediaType(request, query)
                .map(type -> answer(request, query, type))
                .orElseGet(() -> problem(406, "Not acceptable",
                        "This is there as " + String.join(", ", StoredQueries.mediaTypes(query)) + "."));
    }

    private Response answer(Request request, NamedQuery query, String mediaType) {
        try {
            Map<String, String> values = values(request);
            PageRange range = PageRange.of(values);
            values.keySet().removeAll(List.of("page", "size"));
            StoredAnswer answer = stored.answer(query, values, range, mediaType);
            return linked(Response.of(200, mediaType + ";charset=utf-8", answer.body()), query, values, range, answer.more());
        } catch (QueryRejectedException e) {
            return problem(400, "Bad request", e.getMessage());
        } catch (QueryTimeoutException e) {
            return problem(503, "Too slow", e.getMessage());
        }
    }

    private static Map<String, String> values(Request request) {
        Map<String, String> values = new TreeMap<>();
        request.http().getParameterMap().forEach((name, given) -> {
            if (given.length > 1) {
                throw new QueryRejectedException("'" + name + "' is given " + given.length + " times; once is enough");
            }
            values.put(name, given[0]);
        });
        return values;
    }

    private static Response linked(Response answer, NamedQuery query, Map<String, String> values, PageRange range, boolean more) {
        String links = "<" + DESCRIPTION + ">; rel=\"service-desc\"";
        links += range.page() > 1 ? ", <" + address(query, values, new PageRange(range.page() - 1, range.size())) + ">; rel=\"prev\"" : "";
        links += more ? ", <" + address(query, values, range.next()) + ">; rel=\"next\"" : "";
        return answer.with("Link", links);
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
