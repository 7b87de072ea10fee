package org.papergraph.web.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.citation.CitationFormat;
import org.papergraph.search.Facet;
import org.papergraph.web.search.ResultReader.Result;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.Link;

/**
 * A page of a search.
 *
 * @param request as it was followed
 * @param summary number of results, in a sentence
 * @param notices parts of the request that could not be followed, and what was done instead
 * @param results one page of them
 * @param counted the number of entries that the counts are of, where there are more; else 0
 * @param released with no results: the chosen values, each with the number of entries without it
 * @param types with no results: the types to browse
 * @param previous the page before; leads nowhere on the first
 * @param next the page after; leads nowhere on the last
 * @param question the query editor with the query behind this page; leads nowhere where there is none
 * @param citations the papers among all results, for reference managers
 */
record SearchPage(
        SearchRequest request,
        String summary,
        List<String> notices,
        List<Result> results,
        List<FacetChoices> facets,
        int counted,
        List<Choice> released,
        List<Choice> types,
        Link previous,
        Link next,
        Link question,
        List<CitationLink> citations) {

    public SearchPage {
        notices = List.copyOf(notices);
        results = List.copyOf(results);
        facets = List.copyOf(facets);
        released = List.copyOf(released);
        types = List.copyOf(types);
        citations = List.copyOf(citations);
    }

    /** The chosen values that the search form keeps, by parameter. */
    public Map<String, String> kept() {
        return request.chosen().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().parameter(), Map.Entry::getValue));
    }

    /** The page of the chosen year; leads nowhere where none is chosen. */
    public Link year() {
        String year = request.chosen().getOrDefault(Facet.YEAR, "");
        return year.isEmpty() || results.isEmpty() ? Link.plain("") : new Link("Topics and people of " + year, "/year/" + year);
    }

    /** The place of the first result of this page among all. */
    public int first() {
        return (request.page() - 1) * SearchReader.PAGE + 1;
    }

    public String title() {
        return request.words().isBlank() ? "Browse" : BidiText.isolated(request.words().strip()) + " – search";
    }

    /** True if this result is the first with only some of the words, after others with all of them. */
    public boolean fallsOff(int place) {
        return place > 0 && !results.get(place).complete() && results.get(place - 1).complete();
    }

    /** All papers that are found, in a format of reference managers. */
    record CitationLink(CitationFormat format, String href) {}

    /** A facet with the values that leave most, those that are chosen included. */
    record FacetChoices(Facet facet, List<Choice> choices) {

        public FacetChoices {
            choices = List.copyOf(choices);
        }
    }

    /**
     * A value of a facet.
     *
     * @param link chooses it, or lets go of it
     * @param number the number of entries it would leave
     */
    record Choice(Link link, long number, boolean chosen) {

        private static final int THOUSAND = 1000;

        /** The number as a page shows it; Java's formats cost more than the rest of a choice. */
        public String count() {
            return number < THOUSAND ? Long.toString(number) : String.format("%,d", number);
        }
    }
}
