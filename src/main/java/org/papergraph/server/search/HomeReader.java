package org.papergraph.server.search;

import java.util.List;
import org.papergraph.query.NamedQueries;
import org.papergraph.server.page.Addresses;
import org.papergraph.server.page.Count;
import org.papergraph.server.page.CountReader;
import org.papergraph.server.page.CountedLink;
import org.papergraph.server.page.Link;
import org.papergraph.store.Store;

/** Reads what the front page shows: counts, what is new, what is used most, and questions to begin with. */
public final class HomeReader {

    private static final int PAPERS = 8;
    private static final int DOCUMENTS = 5;
    private static final int METHODS = 18;

    private final Store store;
    private final CatalogueReader catalogues;
    private final Addresses addresses;
    private final CountReader counts;
    private final FirstQuestions questions;

    public HomeReader(
            Store store, CatalogueReader catalogues, Addresses addresses, CountReader counts, NamedQueries queries) {
        this.store = store;
        this.catalogues = catalogues;
        this.addresses = addresses;
        this.counts = counts;
        this.questions = new FirstQuestions(queries);
    }

    public HomePage read() {
        return store.read(whole -> {
            Catalogue catalogue = catalogues.read();
            ResultReader results = new ResultReader(new Lookup(store.published()), addresses, text -> List.of());
            return new HomePage(
                    counts.read().stream().map(HomeReader::link).toList(),
                    results(catalogue, Kind.PAPER, PAPERS, results),
                    results(catalogue, Kind.DOCUMENT, DOCUMENTS, results),
                    catalogue.of(Kind.METHOD).stream()
                            .filter(card -> card.papers() > 0)
                            .limit(METHODS)
                            .map(card -> new CountedLink(
                                    new Link(results.title(card), addresses.page(card.iri())), card.papers()))
                            .toList(),
                    questions.about(catalogue, results));
        });
    }

    private static List<Result> results(Catalogue catalogue, Kind kind, int most, ResultReader results) {
        return catalogue.of(kind).stream().limit(most).map(card -> results.read(new Found(card, true, 0))).toList();
    }

    /** Leads to the list of such things, where there is one. */
    private static CountedLink link(Count count) {
        String href = Kind.named(count.kind()).map(kind -> Asked.of(kind).address()).orElse("");
        return new CountedLink(new Link(count.kind(), href), count.number());
    }
}
