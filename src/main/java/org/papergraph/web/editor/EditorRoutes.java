package org.papergraph.web.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.citation.CitationFormat;
import org.papergraph.resource.ResourceReader;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.ResponseWriter;
import org.papergraph.web.http.Route;
import org.papergraph.web.http.RunningQueries;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;
import org.papergraph.web.view.QueryUrls;

/**
 * {@code /query}: the editor, with a query as text ({@code ?query=…}) or a named one ({@code ?example=name} and its
 * parameters), {@code /query/stop/{name}}, which ends a query, {@code /query/spreadsheet.csv}, its rows as CSV for spreadsheets,
 * {@code /query/papers.bib} and other formats of reference managers, the papers in its results, and {@code /query/terms.json}, the prefixes and terms that queries are made of.
 */
public final class EditorRoutes {

    private static final String TERMS = "/terms.json";
    private static final String STOP = "/stop/{name}";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EditorReader reader;
    private final QueryTerms terms;
    private final ImportMap imports;
    private final PageRenderer renderer;
    private final ErrorPages errors;
    private final RunningQueries running;
    private final ResourceReader resources;

    public EditorRoutes(
            EditorReader reader, QueryTerms terms, ImportMap imports, PageRenderer renderer, ErrorPages errors, RunningQueries running,
            ResourceReader resources) {
        this.reader = reader;
        this.terms = terms;
        this.imports = imports;
        this.renderer = renderer;
        this.errors = errors;
        this.running = running;
        this.resources = resources;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(QueryUrls.EDITOR, this::page).runningQueries().named("Editor"),
                Route.get(QueryUrls.SPREADSHEET, this::spreadsheet).runningQueries().named("Editor"),
                Route.get(QueryUrls.PAPERS + "{extension}", this::papers).runningQueries().named("Editor"),
                Route.forward(List.of("POST"), QueryUrls.EDITOR + STOP, request -> Optional.of(stop(request))).sameOriginOnly().named("StopQuery"),
                Route.get(QueryUrls.EDITOR + TERMS, this::terms).cachedByVersion(request -> Optional.of(TERMS)).named("Editor"));
    }

    /** The editor with a query and its results. */
    public Response results(String query) {
        return response(reader.query(query));
    }

    private Response page(Request request) {
        Optional<String> name = request.parameter("example");
        if (name.isPresent()) {
            return reader.named(name.get(), firstValues(request))
                    .map(this::response)
                    .orElseGet(() -> errors.error(request, 404, "Not found", "There is no example '" + BidiText.isolated(name.get()) + "'."));
        }
        return request.parameter("query").map(this::results).orElseGet(() -> response(reader.blank()));
    }

    private Response spreadsheet(Request request) {
        return Response.data("text/csv", reader.spreadsheet(request.parameter("query").orElse("")))
                .with("Content-Disposition", "attachment; filename=\"answer-spreadsheet.csv\"");
    }

    private Response papers(Request request) {
        return CitationFormat.ofExtension(request.variable("extension"))
                .map(format -> {
                    Collection<String> papers = resources.selector().of(reader.prepare(request.parameter("query").orElse("")));
                    return Response.streamed(format.mediaType(), out -> resources.citations().write(format, papers.iterator(), out));
                })
                .orElseGet(() -> errors.notFound(request));
    }

    /** The page brings an import map and so a content security policy of its own. */
    private Response response(EditorPage page) {
        return Response.html(renderer.render("editor/query.jte", Map.of("page", page, "imports", imports.text())))
                .withStatus(status(page.outcome()))
                .with("Content-Security-Policy", ResponseWriter.policyWith(imports.source()));
    }

    private Response stop(Request request) {
        running.stop(request.variable("name"));
        return Response.of(204, Response.TEXT, "");
    }

    private static int status(Outcome outcome) {
        if (outcome instanceof Outcome.Problem problem) {
            return problem.late() ? 503 : 400;
        }
        return 200;
    }

    private Response terms(Request request) {
        try {
            return Response.json(JSON.writeValueAsString(Map.of("prefixes", KnownPrefixes.NAMESPACES, "terms", terms.terms())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("words can be written as JSON", e);
        }
    }

    private static Map<String, String> firstValues(Request request) {
        return request.parameters().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().get(0)));
    }
}
