package org.papergraph.web.search;

import java.util.List;
import org.papergraph.graph.ResourceType;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Lookup;
import org.papergraph.search.Search;
import org.papergraph.store.Store;
import org.papergraph.web.view.ResourceUrls;

/** Reads the titles and names that a beginning may stand for. */
public final class CompletionReader {

    private static final int COMPLETIONS = 8;

    private final Store store;
    private final Search search;
    private final ResourceUrls addresses;

    public CompletionReader(Store store, Search search, ResourceUrls addresses) {
        this.store = store;
        this.search = search;
        this.addresses = addresses;
    }

    /**
     * @param typed so far; its last word may go on
     * @param conceptsOnly true to leave out papers, people and all else
     */
    List<Completion> read(String typed, boolean conceptsOnly) {
        return store.read(whole -> {
            EntryTextReader texts = new EntryTextReader(new Lookup(store.published()), addresses.keys());
            return search.complete(typed, COMPLETIONS, entry -> !conceptsOnly || entry.type().isConcept()).stream()
                    .map(found -> completion(found.entry(), texts.title(found.entry())))
                    .toList();
        });
    }

    private Completion completion(CatalogueEntry entry, String title) {
        boolean counted = entry.papers() > 0 && entry.type() != ResourceType.DOCUMENT;
        String papers = String.format("%,d %s", entry.papers(), entry.papers() == 1 ? "paper" : "papers");
        return new Completion(
                title, entry.type(), addresses.page(entry.iri()), entry.type().label() + (counted ? ", " + papers : ""));
    }

    /**
     * A title or name that a beginning may stand for.
     *
     * @param note its type and its number of papers
     */
    record Completion(String text, ResourceType type, String href, String note) {}
}
