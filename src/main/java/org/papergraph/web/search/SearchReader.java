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
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.Catalogue;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Facet;
import org.papergraph.search.FacetedResults;
import org.papergraph.search.Lookup;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.search.RankedEntries;
import org.papergraph.search.Search;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;
import org.papergraph.store.text.SearchQuery;
import org.papergraph.web.search.EntryTextReader.EntryText;
import org.papergraph.web.search.SearchPage.Choice;
import org.papergraph.web.search.SearchPage.CitationLink;
import org.papergraph.web.view.BidiText;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/** Reads the pages of a search: entries found by words, or listed, and narrowed down by facets. */
public final class SearchReader {

    /** Results a page. */
    static final int PAGE = 20;

    private static final int KEPT = 300;
    private static final int TEXTS_KEPT = 2000;

    private final Store store;
    private final Search search;
    private final ResourceUrls addresses;
    private final NamedFacets named;
    private final Cache<SearchPageKey, SearchPage> pages = Caffeine.newBuilder().maximumSize(KEPT).build();
    private final CachedPerVersion<KeptTexts> texts;

    public SearchReader(Store store, Search search, ResourceUrls addresses) {
        this.store = store;
        this.search = search;
        this.addresses = addresses;
        this.named = new NamedFacets(search, store.baseIri());
        this.texts = new CachedPerVersion<>(store, KeptTexts::empty);
    }

    /** @param notices parts of the request that could not be followed */
    public SearchPage read(SearchRequest request, List<String> notices) {
        return store.read(whole -> {
            List<String> said = new ArrayList<>(notices);
            SearchPageKey key = new SearchPageKey(store.version(), named.resolved(request, said), List.copyOf(said));
            SearchPage kept = pages.getIfPresent(key);
            SearchPage page = kept == null ? read(key) : kept;
            pages.put(key, page);
            return page;
        });
    }

    /** Texts that many pages of one version of the store show, by IRI. */
    private record KeptTexts(Cache<String, EntryText> entries, Cache<String, String> labels) {

        static KeptTexts empty() {
            return new KeptTexts(Caffeine.newBuilder().maximumSize(TEXTS_KEPT).build(), Caffeine.newBuilder().maximumSize(TEXTS_KEPT).build());
        }
    }

    /** The IRIs of all papers that a request finds, in its order. */
    public List<String> papers(SearchRequest asked) {
        return store.read(whole -> {
            SearchRequest request = named.resolved(asked, new ArrayList<>());
            RankedEntries found = search.find(request.words());
            List<RankedEntry> entries = found.query().isEmpty() ? listed(request) : found.entries();
            return FacetedResults.of(entries, request.chosen()).left().stream().map(RankedEntry::entry)
                    .filter(entry -> entry.type() == ResourceType.PAPER).map(CatalogueEntry::iri).toList();
        });
    }

    private record SearchPageKey(String version, SearchRequest request, List<String> notices) {}

    private SearchPage read(SearchPageKey key) {
        RankedEntries found = search.find(key.request().words());
        return found.query().isEmpty() ? browse(key.request(), found, key.notices()) : search(key.request(), found, key.notices());
    }

    private SearchPage search(SearchRequest request, RankedEntries found, List<String> notices) {
        FacetedResults narrowing = FacetedResults.of(found.entries(), request.chosen());
        List<String> said = new ArrayList<>(notices);
        if (found.query().isCut()) {
            said.add("Only the first " + SearchQuery.MOST + " words count.");
        }
        return page(request, said, found, narrowing, Summaries.ofSearch(request, found, narrowing.left()));
    }

    private SearchPage browse(SearchRequest request, RankedEntries found, List<String> notices) {
        FacetedResults narrowing = FacetedResults.of(listed(request), request.chosen());
        List<String> said = new ArrayList<>(notices);
        if (!request.words().isBlank()) {
            said.add("There is no word in “" + Summaries.shortened(request.words()) + "” to look for.");
        }
        return page(request, said, found, isWhole(request) ? narrowing.withTypes(sizes(search.catalogue())) : narrowing,
                Summaries.ofList(type(request), narrowing.left()));
    }

    /** The entries of the type asked for, or papers; papers too where something is chosen that only they have. */
    private List<RankedEntry> listed(SearchRequest request) {
        Catalogue catalogue = search.catalogue();
        ResourceType type = type(request);
        Stream<CatalogueEntry> papers = isWhole(request) || type == ResourceType.PAPER ? Stream.of() : catalogue.of(ResourceType.PAPER).stream();
        return Stream.concat(papers, catalogue.of(type).stream()).map(entry -> new RankedEntry(entry, true, 0)).toList();
    }

    private static ResourceType type(SearchRequest request) {
        return Optional.ofNullable(request.chosen().get(Facet.TYPE)).flatMap(ResourceType::ofLabel).orElse(ResourceType.PAPER);
    }

    /** True if nothing but a type is chosen. */
    private static boolean isWhole(SearchRequest request) {
        return request.without(Facet.TYPE).chosen().isEmpty();
    }

    private static Map<String, Integer> sizes(Catalogue catalogue) {
        return ResourceType.searchable().stream()
                .filter(type -> !catalogue.of(type).isEmpty())
                .collect(Collectors.toMap(ResourceType::label, type -> catalogue.of(type).size()));
    }

    private SearchPage page(SearchRequest request, List<String> notices, RankedEntries found, FacetedResults narrowing, String summary) {
        Lookup lookup = new Lookup(store.published());
        List<RankedEntry> left = narrowing.left();
        int pages = Math.max(1, (left.size() + PAGE - 1) / PAGE);
        int page = Math.min(request.page(), pages);
        KeptTexts kept = texts.get();
        FacetReader facets = new FacetReader(lookup, kept.labels(), store.baseIri());
        EntryTextReader reader = new EntryTextReader(lookup, addresses.keys());
        ResultReader results = new ResultReader(entry -> kept.entries().get(entry.iri(), iri -> reader.read(entry)), addresses, found.query().highlighter());
        return new SearchPage(
                request.onPage(page),
                summary,
                notices,
                left.stream().skip((long) PAGE * (page - 1)).limit(PAGE).map(results::read).toList(),
                facets.read(request, narrowing.counts()),
                found.cut() ? found.entries().size() : 0,
                left.isEmpty() ? released(request, facets, narrowing) : List.of(),
                left.isEmpty() ? types(search.catalogue()) : List.of(),
                page > 1 ? new Link("Previous", request.onPage(page - 1).address()) : new Link("", ""),
                page < pages ? new Link("Next", request.onPage(page + 1).address()) : new Link("", ""),
                FoundQuery.of(found.query()),
                citations(request, left));
    }

    /** The links to all papers among the results for reference managers; none where there is no paper. */
    private static List<CitationLink> citations(SearchRequest request, List<RankedEntry> left) {
        return left.stream().noneMatch(each -> each.entry().type() == ResourceType.PAPER) ? List.of()
                : Arrays.stream(CitationFormat.values()).map(format -> new CitationLink(format, request.onPage(1).address(format))).toList();
    }

    /** Links that let go of one choice, or of all, as far as that leaves something. */
    private static List<Choice> released(SearchRequest request, FacetReader facets, FacetedResults narrowing) {
        Stream<Choice> one = Arrays.stream(Facet.values())
                .filter(facet -> request.chosen().containsKey(facet) && narrowing.without().containsKey(facet))
                .map(facet -> new Choice(
                        new Link("without " + BidiText.isolated(facets.label(facet, request.chosen().get(facet))), request.without(facet).address()),
                        narrowing.without().get(facet),
                        true));
        Stream<Choice> all = Stream.of(new Choice(
                        new Link("without any of it", new SearchRequest(request.words(), Map.of(), 1).address()), narrowing.of(), true))
                .filter(choice -> request.chosen().size() > 1 && choice.number() > 0);
        return Stream.concat(one, all).toList();
    }

    /** The links to lists of everything. */
    static List<Choice> types(Catalogue catalogue) {
        return ResourceType.searchable().stream()
                .filter(type -> !catalogue.of(type).isEmpty())
                .map(type -> new Choice(
                        new Link(type.plural(), SearchRequest.of(type).address()), catalogue.of(type).size(), false))
                .toList();
    }
}
