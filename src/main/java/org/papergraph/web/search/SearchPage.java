package org.papergraph.web.search;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.papergraph.web.view.Link;

/**
 * What a search page shows.
 *
 * @param asked what was looked for
 * @param summary how much was found, in a sentence
 * @param notices what of the request could not be followed, and what was done instead
 * @param results one page of them
 * @param counted how many things the counts are of, where there are more; else 0
 * @param released where nothing is left: the chosen values, each with what letting go of it would leave
 * @param kinds where nothing is left: what there is to browse
 * @param previous the page before; leads nowhere on the first
 * @param next the page after; leads nowhere on the last
 * @param question the query editor with the query behind this page; leads nowhere where there is none
 */
record SearchPage(
        SearchRequest asked,
        String summary,
        List<String> notices,
        List<Result> results,
        List<FacetChoices> facets,
        int counted,
        List<Choice> released,
        List<Choice> kinds,
        Link previous,
        Link next,
        Link question) {

    public SearchPage {
        notices = List.copyOf(notices);
        results = List.copyOf(results);
        facets = List.copyOf(facets);
        released = List.copyOf(released);
        kinds = List.copyOf(kinds);
    }

    /** What the search form keeps of what was chosen, by parameter. */
    public Map<String, String> kept() {
        return asked.chosen().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().parameter(), Map.Entry::getValue));
    }

    /** The place of the first result of this page among all. */
    public int first() {
        return (asked.page() - 1) * SearchReader.PAGE + 1;
    }

    public String title() {
        return asked.words().isBlank() ? "Browse" : asked.words().strip() + " – search";
    }

    /** Whether this result is the first that has but some of the words, after others that have all. */
    public boolean fallsOff(int place) {
        return place > 0 && !results.get(place).complete() && results.get(place - 1).complete();
    }
}
