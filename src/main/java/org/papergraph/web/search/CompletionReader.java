package org.papergraph.web.search;

import java.util.Comparator;
import java.util.List;
import org.papergraph.search.Catalogue;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.CatalogueReader;
import org.papergraph.search.Lookup;
import org.papergraph.search.RankedEntry;
import org.papergraph.search.SearchableType;
import org.papergraph.store.Store;
import org.papergraph.store.text.SearchHit;
import org.papergraph.store.text.SearchResults;
import org.papergraph.web.view.ResourceUrls;

/** Finds the titles and names that somebody who types may mean. */
public final class CompletionReader {

    private static final int COMPLETIONS = 8;
    private static final int LOOKED_AT = 200;
    private static final double PER_PAPERS = 20;
    private static final double NOT_A_PAPER = 200;

    private final Store store;
    private final CatalogueReader catalogues;
    private final ResourceUrls addresses;

    public CompletionReader(Store store, CatalogueReader catalogues, ResourceUrls addresses) {
        this.store = store;
        this.catalogues = catalogues;
        this.addresses = addresses;
    }

    /** @param typed so far; its last word may go on */
    public List<Completion> read(String typed) {
        return store.read(whole -> {
            SearchResults findings = store.searchNames(typed, LOOKED_AT);
            Catalogue catalogue = catalogues.read();
            Lookup lookup = new Lookup(store.published());
            ResultReader results = new ResultReader(lookup, addresses, text -> List.of());
            return findings.hits().stream()
                    .filter(SearchHit::complete)
                    .flatMap(hit -> catalogues.card(catalogue, lookup, hit.iri()).map(card -> found(card, hit)).stream())
                    .sorted(Comparator.comparingDouble(RankedEntry::score).reversed())
                    .limit(COMPLETIONS)
                    .map(found -> completion(found.card(), results.title(found.card())))
                    .toList();
        });
    }

    /** Names are short and meant more often than titles; those of many papers more often than others. */
    private static RankedEntry found(CatalogueEntry card, SearchHit hit) {
        double kind = card.kind() == SearchableType.PAPER ? 0 : NOT_A_PAPER;
        return new RankedEntry(card, true, hit.score() + kind + PER_PAPERS * Math.log1p(card.papers()));
    }

    private Completion completion(CatalogueEntry card, String title) {
        boolean counted = card.papers() > 0 && card.kind() != SearchableType.DOCUMENT;
        String papers = String.format("%,d %s", card.papers(), card.papers() == 1 ? "paper" : "papers");
        return new Completion(
                title, card.kind(), addresses.page(card.iri()), card.kind().word() + (counted ? ", " + papers : ""));
    }
}
