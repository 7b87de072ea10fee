package org.papergraph.web.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.papergraph.citation.CitationFormat;
import org.papergraph.resource.CitationReader;
import org.papergraph.search.Facet;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.http.Route;
import org.papergraph.web.search.CompletionReader.Completion;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.ErrorPages;
import org.papergraph.web.view.PageRenderer;

/** The front page, search and completion. */
public final class SearchRoutes {

    /** In code points: as many as the search box takes. */
    private static final int LONGEST = 1000;

    private static final int PAGES = 100_000;

    private static final String JSON = "application/json";
    private static final List<String> OFFERS =
            Stream.concat(Stream.of("text/html", JSON), Arrays.stream(CitationFormat.values()).map(CitationFormat::mediaType)).toList();

    private final HomeReader home;
    private final SearchReader search;
    private final CompletionReader completion;
    private final CitationReader citations;
    private final PageRenderer renderer;
    private final ErrorPages errors;

    public SearchRoutes(
            HomeReader home, SearchReader search, CompletionReader completion, CitationReader citations, PageRenderer renderer, ErrorPages errors) {
        this.home = home;
        this.search = search;
        this.completion = completion;
        this.citations = citations;
        this.renderer = renderer;
        this.errors = errors;
    }

    public List<Route> routes() {
        return List.of(
                Route.get("/", this::home).cachedByVersion(request -> Optional.of("").filter(name -> home.isCurrent())).named("Home"),
                Route.get("/search", this::search).cachedByVersion(request -> request.accept().best(OFFERS)).named("Search"),
                Route.get("/search.{extension}", this::paperFile).cachedByVersion().named("Search"),
                Route.get("/search/complete", this::complete).cachedByVersion().named("Completion"));
    }

    private Response home(Request request) {
        return Response.html(renderer.page("search/home.jte", home.read()));
    }

    /**
     * {@code /search?q=&type=&year=&venue=&author=&method=&page=}: resources by words and facets, as a page or in JSON; {@code text} is
     * another name of {@code q}. In a format of reference managers, all papers among them.
     */
    private Response search(Request request) {
        Optional<String> type = request.accept().best(OFFERS);
        if (type.isEmpty()) {
            return Response.notAcceptable(OFFERS);
        }
        List<String> notices = new ArrayList<>();
        SearchRequest asked = new SearchRequest(words(request, notices), facets(request, notices), page(request, notices));
        Optional<CitationFormat> format = CitationFormat.ofMediaType(type.get());
        if (format.isPresent()) {
            return papers(asked, format.get()).negotiated();
        }
        SearchPage page = search.read(asked, notices);
        return (type.get().equals(JSON) ? Response.json(json(page, request) + "\n") : Response.html(renderer.page("search/search.jte", page))).negotiated();
    }

    /** {@code /search.bib}, {@code .ris}, {@code .csljson}: all papers that {@code /search} with the same parameters finds. */
    private Response paperFile(Request request) {
        List<String> notices = new ArrayList<>();
        return CitationFormat.ofExtension(request.variable("extension"))
                .map(format -> papers(new SearchRequest(words(request, notices), facets(request, notices), 1), format))
                .orElseGet(() -> errors.notFound(request));
    }

    private Response papers(SearchRequest asked, CitationFormat format) {
        List<String> papers = search.papers(asked);
        return Response.streamed(format.mediaType(), out -> citations.write(format, papers.iterator(), out));
    }

    /** {@code {"query", "page", "summary", "notices", "results": [{"type", "name", "href", "facts", "text"}], "next"}}. */
    private static ObjectNode json(SearchPage page, Request request) {
        ObjectNode json = JsonNodeFactory.instance.objectNode()
                .put("query", page.request().words())
                .put("page", page.request().page())
                .put("summary", page.summary());
        ArrayNode notices = json.putArray("notices");
        page.notices().forEach(notices::add);
        ArrayNode results = json.putArray("results");
        page.results().forEach(each -> results.addObject()
                .put("type", each.type().label())
                .put("name", each.title().text())
                .put("href", request.rooted(each.href()))
                .put("facts", each.facts())
                .put("text", each.text().text()));
        return page.next().leads() ? json.put("next", request.rooted(page.next().href())) : json;
    }

    /** {@code /search/complete?q=}: completions of what is typed, in JSON; {@code only=concepts} leaves out all else. */
    private Response complete(Request request) {
        ArrayNode completions = JsonNodeFactory.instance.arrayNode();
        completion.read(request.parameter("q").orElse(""), request.parameter("only").filter("concepts"::equals).isPresent()).forEach(each -> completions.addObject()
                .put("text", each.text())
                .put("type", each.type().label())
                .put("note", each.note())
                .put("href", request.rooted(each.href())));
        return Response.json(completions + "\n");
    }

    private static String words(Request request, List<String> notices) {
        String words = request.parameter("q").or(() -> request.parameter("text")).orElse("");
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        notices.add("Only the first " + LONGEST + " characters count.");
        return words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /** The facets chosen; a value that a facet cannot have is left out with a notice. */
    private static Map<Facet, String> facets(Request request, List<String> notices) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = request.parameter(facet.parameter()).orElse("");
            if (!value.isBlank()) {
                facet.valid(value).ifPresentOrElse(valid -> chosen.put(facet, valid), () -> notices.add(ignored(facet, value)));
            }
        }
        return chosen;
    }

    private static int page(Request request, List<String> notices) {
        String page = request.parameter("page").orElse("1").strip();
        if (page.matches("[1-9]\\d{0,5}")) {
            return Math.min(PAGES, Integer.parseInt(page));
        }
        notices.add("There is no page “" + shortened(page) + "”; this is the first.");
        return 1;
    }

    private static String ignored(Facet facet, String value) {
        return "There is no " + facet.parameter() + " “" + shortened(value) + "”; it is left out.";
    }

    private static String shortened(String value) {
        return BidiText.isolated(value.codePointCount(0, value.length()) <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 40)) + "…");
    }
}
