package org.papergraph.web.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.search.Facet;
import org.papergraph.web.http.Handler;
import org.papergraph.web.http.Request;
import org.papergraph.web.http.Response;
import org.papergraph.web.view.PageRenderer;

/** {@code /search?q=&type=&year=&venue=&method=&page=}: things by words and by what they are. */
public final class SearchHandler implements Handler {

    /** As many characters as the search box takes. */
    private static final int LONGEST = 1000;

    private static final int PAGES = 100_000;

    private final SearchReader reader;
    private final PageRenderer renderer;

    public SearchHandler(SearchReader reader, PageRenderer renderer) {
        this.reader = reader;
        this.renderer = renderer;
    }

    @Override
    public boolean handles(String path) {
        return path.equals("/search");
    }

    @Override
    public Optional<String> representation(Request request) {
        return Optional.of("");
    }

    @Override
    public Optional<Response> answer(Request request) {
        List<String> notices = new ArrayList<>();
        SearchRequest asked = new SearchRequest(words(request, notices), chosen(request, notices), page(request, notices));
        return Optional.of(Response.html(renderer.page("search/search.jte", reader.read(asked, notices))));
    }

    private static String words(Request request, List<String> notices) {
        String words = request.parameter("q").orElse("");
        if (words.codePointCount(0, words.length()) <= LONGEST) {
            return words;
        }
        notices.add("Only the first " + LONGEST + " characters count.");
        return words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    /** What cannot be chosen is left out, and that is said. */
    private static Map<Facet, String> chosen(Request request, List<String> notices) {
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
        return value.codePointCount(0, value.length()) <= 40 ? value : value.substring(0, value.offsetByCodePoints(0, 40)) + "…";
    }
}
