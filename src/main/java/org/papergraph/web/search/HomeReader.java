package org.papergraph.web.search;

import java.util.List;
import java.util.Optional;
import org.papergraph.graph.ResourceType;
import org.papergraph.query.NamedQueries;
import org.papergraph.search.Catalogue;
import org.papergraph.search.Lookup;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import org.papergraph.store.text.Highlighter;
import org.papergraph.web.search.HomePage.CountedLink;
import org.papergraph.web.search.ResultReader.Result;
import org.papergraph.web.view.CountReader.Count;
import org.papergraph.web.view.CountReader;
import org.papergraph.web.view.LastKnown;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.ResourceUrls;

/** Reads the front page: counts, the newest papers and documents, the most used methods, and questions to begin with. */
public final class HomeReader {

    private static final int PAPERS = 8;
    private static final int DOCUMENTS = 5;
    private static final int METHODS = 18;

    private final Store store;
    private final Search search;
    private final ResourceUrls addresses;
    private final CountReader counts;
    private final FirstQueries questions;
    private final LastKnown<HomePage> last;

    public HomeReader(
            Store store, Search search, ResourceUrls addresses, CountReader counts, NamedQueries queries) {
        this.store = store;
        this.search = search;
        this.addresses = addresses;
        this.counts = counts;
        this.questions = new FirstQueries(queries);
        this.last = new LastKnown<>(store, () -> page(counts.current()), Optional.empty());
    }

    /** The page of the present store, or the last one where the present takes longer than a moment. */
    public HomePage read() {
        return last.isKnown() || !counts.isKnown() || counts.isCurrent() ? last.get() : page(counts.read());
    }

    /** True if {@link #read} gives the page of the present store. */
    boolean isCurrent() {
        read();
        return last.isCurrent();
    }

    private HomePage page(List<Count> numbers) {
        return store.read(whole -> {
            Catalogue catalogue = search.catalogue();
            EntryTextReader texts = new EntryTextReader(new Lookup(store.published()), addresses.keys());
            ResultReader results = new ResultReader(texts::read, addresses, Highlighter.none());
            return new HomePage(
                    numbers.stream().map(HomeReader::link).toList(),
                    results(catalogue, ResourceType.PAPER, PAPERS, results),
                    results(catalogue, ResourceType.DOCUMENT, DOCUMENTS, results),
                    catalogue.of(ResourceType.METHOD).stream()
                            .filter(entry -> entry.papers() > 0)
                            .limit(METHODS)
                            .map(entry -> new CountedLink(
                                    new Link(texts.title(entry), addresses.page(entry.iri())), entry.papers()))
                            .toList(),
                    questions.about(catalogue, texts));
        });
    }

    private static List<Result> results(Catalogue catalogue, ResourceType type, int most, ResultReader results) {
        return catalogue.of(type).stream().limit(most).map(entry -> results.read(new RankedEntry(entry, true, 0))).toList();
    }

    /** A link to the list of such resources, where there is one. */
    private static CountedLink link(Count count) {
        String href = ResourceType.ofLabel(count.kind()).map(type -> SearchRequest.of(type).address()).orElse("");
        return new CountedLink(new Link(count.kind(), href), count.number());
    }
}
