package org.papergraph.web.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.Catalogue;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Facet;
import org.papergraph.search.FacetedResults;
import org.papergraph.search.Lookup;
import org.papergraph.search.RankedEntries;
import org.papergraph.search.RankedEntry;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import org.papergraph.store.text.SearchQuery;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/** Reads the pages of a search: entries found by words, or listed, and narrowed down by facets. */
public final class SearchReader {

    /** Results a page. */
    static final int PAGE = 20;

    private static final int KEPT = 300;

    private final Store store;
    private final Search search;
    private final ResourceUrls addresses;
    private final Cache<Question, SearchPage> pages = Caffeine.newBuilder().maximumSize(KEPT).build();

    public SearchReader(Store store, Search search, ResourceUrls addresses) {
        this.store = store;
        this.search = search;
        this.addresses = addresses;
    }

    /** @param notices what of the request could not be followed */
    public SearchPage read(SearchRequest asked, List<String> notices) {
        return store.read(whole -> {
            Question question = new Question(store.version(), asked, notices);
            SearchPage kept = pages.getIfPresent(question);
            SearchPage page = kept == null ? read(question) : kept;
            pages.put(question, page);
            return page;
        });
    }

    private record Question(String state, SearchRequest asked, List<String> notices) {}

    private SearchPage read(Question question) {
        RankedEntries found = search.find(question.asked().words());
        return found.query().isEmpty() ? browse(question.asked(), found, question.notices()) : search(question.asked(), found, question.notices());
    }

    private SearchPage search(SearchRequest asked, RankedEntries found, List<String> notices) {
        FacetedResults narrowing = FacetedResults.of(found.entries(), asked.chosen());
        List<String> said = new ArrayList<>(notices);
        if (found.query().isCut()) {
            said.add("Only the first " + SearchQuery.MOST + " words count.");
        }
        return page(asked, said, found, narrowing, Summaries.ofSearch(asked, found, narrowing.left()));
    }

    private SearchPage browse(SearchRequest asked, RankedEntries found, List<String> notices) {
        Catalogue catalogue = search.catalogue();
        ResourceType kind = Optional.ofNullable(asked.chosen().get(Facet.TYPE)).flatMap(ResourceType::ofLabel).orElse(ResourceType.PAPER);
        boolean whole = asked.without(Facet.TYPE).chosen().isEmpty();
        List<RankedEntry> listed = listed(catalogue, kind, !whole).map(entry -> new RankedEntry(entry, true, 0)).toList();
        FacetedResults narrowing = FacetedResults.of(listed, asked.chosen());
        List<String> said = new ArrayList<>(notices);
        if (!asked.words().isBlank()) {
            said.add("There is no word in “" + Summaries.shortened(asked.words()) + "” to look for.");
        }
        return page(asked, said, found, whole ? narrowing.withKinds(sizes(catalogue)) : narrowing, Summaries.ofList(kind, narrowing.left()));
    }

    /** @param narrowed whether something is chosen that only papers have */
    private static Stream<CatalogueEntry> listed(Catalogue catalogue, ResourceType kind, boolean narrowed) {
        Stream<CatalogueEntry> things = catalogue.of(kind).stream();
        return narrowed && kind != ResourceType.PAPER ? Stream.concat(catalogue.of(ResourceType.PAPER).stream(), things) : things;
    }

    private static Map<String, Integer> sizes(Catalogue catalogue) {
        return ResourceType.searchable().stream()
                .filter(kind -> !catalogue.of(kind).isEmpty())
                .collect(Collectors.toMap(ResourceType::label, kind -> catalogue.of(kind).size()));
    }

    private SearchPage page(SearchRequest asked, List<String> notices, RankedEntries found, FacetedResults narrowing, String summary) {
        Lookup lookup = new Lookup(store.published());
        List<RankedEntry> left = narrowing.left();
        int pages = Math.max(1, (left.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.page(), pages);
        FacetReader facets = new FacetReader(lookup, store.baseIri());
        ResultReader results = new ResultReader(lookup, addresses, found.query().highlighter());
        return new SearchPage(
                asked.onPage(page),
                summary,
                notices,
                left.stream().skip((long) PAGE * (page - 1)).limit(PAGE).map(results::read).toList(),
                facets.read(asked, narrowing.counts()),
                found.cut() ? found.entries().size() : 0,
                left.isEmpty() ? released(asked, facets, narrowing) : List.of(),
                left.isEmpty() ? kinds(search.catalogue()) : List.of(),
                page > 1 ? new Link("Previous", asked.onPage(page - 1).address()) : new Link("", ""),
                page < pages ? new Link("Next", asked.onPage(page + 1).address()) : new Link("", ""),
                FoundQuery.of(found.query()));
    }

    /** Links that let go of one choice, or of all, as far as that leaves something. */
    private static List<Choice> released(SearchRequest asked, FacetReader facets, FacetedResults narrowing) {
        Stream<Choice> one = Arrays.stream(Facet.values())
                .filter(facet -> asked.chosen().containsKey(facet) && narrowing.without().containsKey(facet))
                .map(facet -> new Choice(
                        new Link("without " + facets.label(facet, asked.chosen().get(facet)), asked.without(facet).address()),
                        narrowing.without().get(facet),
                        true));
        Stream<Choice> all = Stream.of(new Choice(
                        new Link("without any of it", new SearchRequest(asked.words(), Map.of(), 1).address()), narrowing.of(), true))
                .filter(choice -> asked.chosen().size() > 1 && choice.number() > 0);
        return Stream.concat(one, all).toList();
    }

    /** The links to lists of everything. */
    static List<Choice> kinds(Catalogue catalogue) {
        return ResourceType.searchable().stream()
                .filter(kind -> !catalogue.of(kind).isEmpty())
                .map(kind -> new Choice(
                        new Link(kind.plural(), SearchRequest.of(kind).address()), catalogue.of(kind).size(), false))
                .toList();
    }
}
