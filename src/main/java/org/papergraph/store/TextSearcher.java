package org.papergraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;

/** Finds things by the words of their texts in what the text index has committed. May be used by several threads. */
final class TextSearcher implements AutoCloseable {

    /** With fewer hits that have all the words, those with some of them follow. */
    private static final int FEW = 20;

    private static final List<TextField> SHORT = Stream.of(TextField.values()).filter(each -> !each.isLong()).toList();
    private static final List<TextField> LONG = Stream.of(TextField.values()).filter(TextField::isLong).toList();

    private final SearcherManager openings;

    TextSearcher(Directory directory) throws IOException {
        this.openings = new SearcherManager(directory, null);
    }

    /**
     * Finds things.
     *
     * @param limit how many texts are looked at, the best of titles and names and the best of abstracts
     */
    Findings find(String text, int limit) {
        return find(text, List.of(SHORT, LONG), limit);
    }

    /** Finds things by their titles and names alone. */
    Findings findNamed(String text, int limit) {
        return find(text, List.of(SHORT), limit);
    }

    private Findings find(String text, List<List<TextField>> groups, int limit) {
        try {
            openings.maybeRefreshBlocking();
            IndexSearcher searcher = openings.acquire();
            try {
                return new Search(searcher, groups, limit).run(SearchWords.of(text));
            } finally {
                openings.release(searcher);
            }
        } catch (IOException failure) {
            throw new StoreException("the text index cannot be searched (" + failure + ")");
        }
    }

    @Override
    public void close() {
        try {
            openings.close();
        } catch (IOException failure) {
            throw new StoreException("the text index cannot be closed (" + failure + ")");
        }
    }

    /** One search of one state of the index. */
    private record Search(IndexSearcher searcher, List<List<TextField>> groups, int limit) {

        Findings run(SearchWords asked) throws IOException {
            if (asked.isEmpty()) {
                return new Findings(asked, List.of(), false, false);
            }
            List<Hit> hits = complete(asked);
            if (!hits.isEmpty()) {
                return findings(asked, hits, false);
            }
            List<TextField> fields = groups.stream().flatMap(List::stream).toList();
            SearchWords near = asked.near(searcher.getIndexReader(), fields);
            return findings(near, complete(near), !near.sameAs(asked));
        }

        private Findings findings(SearchWords words, List<Hit> complete, boolean near) throws IOException {
            List<Hit> hits = new ArrayList<>(complete);
            boolean strict = !words.phrases().isEmpty() && !hits.isEmpty();
            if (hits.size() < FEW && words.required().size() > 1 && !strict) {
                Set<String> found = hits.stream().map(Hit::iri).collect(Collectors.toSet());
                partial(words).stream().filter(hit -> !found.contains(hit.iri())).forEach(hits::add);
            }
            return new Findings(words, hits, near, complete.size() >= limit);
        }

        private List<Hit> complete(SearchWords words) throws IOException {
            TextQueries queries = new TextQueries(words);
            TextHits texts = new TextHits(searcher, words);
            List<Hit> hits = new ArrayList<>();
            for (List<TextField> group : groups) {
                hits.addAll(texts.top(queries.all(group), group, limit, true));
            }
            return ranked(hits, Hit::better);
        }

        private List<Hit> partial(SearchWords words) throws IOException {
            TextQueries queries = new TextQueries(words);
            TextHits texts = new TextHits(searcher, words);
            List<Hit> hits = new ArrayList<>();
            for (List<TextField> group : groups) {
                hits.addAll(texts.top(queries.some(group), group, limit / groups.size(), false));
            }
            return ranked(hits, Hit::plus);
        }

        private static List<Hit> ranked(List<Hit> hits, BinaryOperator<Hit> together) {
            Map<String, Hit> things = new LinkedHashMap<>();
            hits.forEach(hit -> things.merge(hit.iri(), hit, together));
            return things.values().stream().sorted(Comparator.comparingDouble(Hit::score).reversed()).toList();
        }
    }
}
