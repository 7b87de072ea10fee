package org.papergraph.ingest;

import java.util.List;
import java.util.SortedSet;
import org.papergraph.store.Store;

/** A store in memory of one document, by an annotator that knows some names. */
public final class WordListStore {

    private WordListStore() {
    }

    /** @param lines titles and abstracts in turn */
    public static Store of(String... lines) {
        Workshop workshop = new Workshop();
        workshop.ingest(workshop.files(List.of("Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
                + String.join("\n", lines) + "\n")));
        workshop.deleteFolder();
        return workshop.store;
    }

    /** Everything that a store publishes, clock times excepted. */
    public static SortedSet<String> published(Store store) {
        return Workshop.published(store);
    }
}
