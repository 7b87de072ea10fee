package org.papergraph.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.search.Catalogue;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.CatalogueReader;
import org.papergraph.search.Facet;
import org.papergraph.search.FacetedResults;
import org.papergraph.search.Lookup;
import org.papergraph.search.RankedEntry;
import org.papergraph.search.SearchableType;
import org.papergraph.store.Store;
import org.papergraph.store.text.SearchHit;
import org.papergraph.store.text.SearchQuery;
import org.papergraph.store.text.SearchResults;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.Recent;
import org.papergraph.web.view.ResourceUrls;

/** Finds things by words, or lists them, and narrows them down. */
public final class SearchReader {

    /** So many results stand on a page. */
    static final int PAGE = 20;

    /** So many titles and names, and so many abstracts, are looked at. */
    static final int LOOKED_AT = 500;

    private static final int KEPT = 300;
    private static final double PER_PAPERS = 2;
    private static final Comparator<RankedEntry> BEST =
            Comparator.comparing(RankedEntry::complete).thenComparingDouble(RankedEntry::score).reversed();

    private final Store store;
    private final CatalogueReader catalogues;
    private final ResourceUrls addresses;
    private final Recent<Question, SearchPage> kept = new Recent<>(KEPT);

    public SearchReader(Store store, CatalogueReader catalogues, ResourceUrls addresses) {
        this.store = store;
        this.catalogues = catalogues;
        this.addresses = addresses;
    }

    /** @param notices what of the request could not be followed */
    public SearchPage read(SearchRequest asked, List<String> notices) {
        return store.read(whole -> {
            Question question = new Question(store.version(), asked, notices);
            return kept.get(question).orElseGet(() -> {
                SearchPage page = read(question);
                kept.put(question, page);
                return page;
            });
        });
    }

    private record Question(String state, SearchRequest asked, List<String> notices) {}

    private SearchPage read(Question question) {
        SearchResults findings = store.search(question.asked().words(), LOOKED_AT);
        return findings.words().isEmpty()
                ? browse(question.asked(), findings, question.notices())
                : search(question.asked(), findings, question.notices());
    }

    private SearchPage search(SearchRequest asked, SearchResults findings, List<String> notices) {
        Catalogue catalogue = catalogues.read();
        Lookup lookup = new Lookup(store.published());
        List<RankedEntry> found = findings.hits().stream()
                .flatMap(hit -> catalogues.card(catalogue, lookup, hit.iri()).map(card -> found(card, hit)).stream())
                .sorted(BEST)
                .toList();
        FacetedResults narrowing = FacetedResults.of(found, asked.chosen());
        List<String> said = new ArrayList<>(notices);
        if (findings.words().isCut()) {
            said.add("Only the first " + SearchQuery.MOST + " words count.");
        }
        String summary = Summaries.ofSearch(asked, findings, narrowing.left());
        return page(asked, said, catalogue, lookup, findings, narrowing, summary);
    }

    private SearchPage browse(SearchRequest asked, SearchResults findings, List<String> notices) {
        Catalogue catalogue = catalogues.read();
        Lookup lookup = new Lookup(store.published());
        SearchableType kind = Optional.ofNullable(asked.chosen().get(Facet.TYPE)).flatMap(SearchableType::named).orElse(SearchableType.PAPER);
        boolean whole = asked.without(Facet.TYPE).chosen().isEmpty();
        List<RankedEntry> found = listed(catalogue, kind, !whole).map(card -> new RankedEntry(card, true, 0)).toList();
        FacetedResults narrowing = FacetedResults.of(found, asked.chosen());
        List<String> said = new ArrayList<>(notices);
        if (!asked.words().isBlank()) {
            said.add("There is no word in “" + Summaries.shortened(asked.words()) + "” to look for.");
        }
        return page(asked, said, catalogue, lookup, findings, whole ? narrowing.withKinds(sizes(catalogue)) : narrowing,
                Summaries.ofList(kind, narrowing.left()));
    }

    /** @param narrowed whether something is chosen that only papers have */
    private static Stream<CatalogueEntry> listed(Catalogue catalogue, SearchableType kind, boolean narrowed) {
        Stream<CatalogueEntry> things = catalogue.of(kind).stream();
        return narrowed && kind != SearchableType.PAPER ? Stream.concat(catalogue.of(SearchableType.PAPER).stream(), things) : things;
    }

    private static Map<String, Integer> sizes(Catalogue catalogue) {
        return Stream.of(SearchableType.values())
                .filter(kind -> !catalogue.of(kind).isEmpty())
                .collect(Collectors.toMap(SearchableType::word, kind -> catalogue.of(kind).size()));
    }

    private static RankedEntry found(CatalogueEntry card, SearchHit hit) {
        return new RankedEntry(card, hit.complete(), hit.score() + PER_PAPERS * Math.log1p(card.papers()));
    }

    private SearchPage page(
            SearchRequest asked, List<String> notices, Catalogue catalogue, Lookup lookup, SearchResults findings, FacetedResults narrowing,
            String summary) {
        List<RankedEntry> left = narrowing.left();
        int pages = Math.max(1, (left.size() + PAGE - 1) / PAGE);
        int page = Math.min(asked.page(), pages);
        FacetReader facets = new FacetReader(lookup, store.baseIri());
        ResultReader results = new ResultReader(lookup, addresses, findings.words()::marks);
        return new SearchPage(
                asked.onPage(page),
                summary,
                notices,
                left.stream().skip((long) PAGE * (page - 1)).limit(PAGE).map(results::read).toList(),
                facets.read(asked, narrowing.counts()),
                findings.cut() ? findings.hits().size() : 0,
                left.isEmpty() ? released(asked, facets, narrowing) : List.of(),
                left.isEmpty() ? kinds(catalogue) : List.of(),
                page > 1 ? new Link("Previous", asked.onPage(page - 1).address()) : new Link("", ""),
                page < pages ? new Link("Next", asked.onPage(page + 1).address()) : new Link("", ""),
                FoundQuery.of(findings.words()));
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
        return Stream.of(SearchableType.values())
                .filter(kind -> !catalogue.of(kind).isEmpty())
                .map(kind -> new Choice(
                        new Link(kind.plural(), SearchRequest.of(kind).address()), catalogue.of(kind).size(), false))
                .toList();
    }
}
