package org.papergraph.store.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;

/** Finds resources by the words of their texts, as last committed to the index. Thread-safe. */
public final class TextSearcher implements AutoCloseable {

    /** With fewer hits that have all the words, those with some of them follow. */
    private static final int FEW = 20;

    private static final List<TextField> SHORT = Stream.of(TextField.values()).filter(each -> !each.isLong()).toList();
    private static final List<TextField> LONG = Stream.of(TextField.values()).filter(TextField::isLong).toList();

    private final TextIndex index;
    private final SearcherManager openings;
    private volatile long opened;

    TextSearcher(TextIndex index) throws IOException {
        this.index = index;
        this.opened = index.commits();
        this.openings = new SearcherManager(index.getDirectory(), new WithoutCache());
    }

    /** A cache of queries gains nothing for words that are others each time. */
    private static final class WithoutCache extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }

    /**
     * Finds resources.
     *
     * @param limit number of texts that are ranked, of titles and names and of abstracts
     */
    public SearchResults find(String text, int limit) {
        return find(text, limit, LinkedSearch.NONE);
    }

    /** Finds resources that have the words in their own texts, and then those that have them by their links. */
    public SearchResults find(String text, int limit, LinkedSearch linked) {
        return find(text, List.of(SHORT, LONG), limit, linked);
    }

    /** Finds resources by their titles and names alone. */
    public SearchResults findNamed(String text, int limit) {
        return find(text, List.of(SHORT), limit, LinkedSearch.NONE);
    }

    private SearchResults find(String text, List<List<TextField>> groups, int limit, LinkedSearch linked) {
        return attempt(searcher -> new IndexSearch(searcher, groups, limit, linked).run(SearchQuery.of(text)));
    }

    /**
     * The IRIs of all resources that have a text equal to this one but for case; empty where the index cannot tell: the text is too
     * long, or the index is not of this generation of the graph.
     */
    public Optional<Set<String>> subjects(String text, long generation) {
        if (text.length() > TextIndex.LONGEST_WHOLE) {
            return Optional.empty();
        }
        return attempt(searcher -> {
            boolean same = TextSearch.matches(((DirectoryReader) searcher.getIndexReader()).getIndexCommit().getUserData(), generation);
            return same ? Optional.of(WholeTexts.subjects(searcher.getIndexReader(), text)) : Optional.empty();
        });
    }

    private interface Action<T> {
        T on(IndexSearcher searcher) throws IOException;
    }

    private <T> T attempt(Action<T> action) {
        try {
            refresh();
            IndexSearcher searcher = openings.acquire();
            try {
                return action.on(searcher);
            } finally {
                openings.release(searcher);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("the text index cannot be searched (" + failure + ")", failure);
        }
    }

    /** Opens the index as it was last committed. To look into its folder for that costs as much as a short search. */
    private void refresh() throws IOException {
        long commits = index.commits();
        if (commits != opened) {
            openings.maybeRefreshBlocking();
            opened = commits;
        }
    }

    @Override
    public void close() {
        try {
            openings.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("the text index cannot be closed (" + failure + ")", failure);
        }
    }

    /** One search of one state of the index. */
    private record IndexSearch(IndexSearcher searcher, List<List<TextField>> groups, int limit, LinkedSearch linked) {

        SearchResults run(SearchQuery asked) throws IOException {
            if (asked.isEmpty()) {
                return new SearchResults(asked, List.of(), false, false);
            }
            List<TextField> fields = groups.stream().flatMap(List::stream).toList();
            SearchQuery inflected = asked.in(searcher, fields);
            List<SearchHit> hits = complete(inflected);
            if (!hits.isEmpty()) {
                return results(inflected, hits, false);
            }
            SearchQuery near = inflected.near(searcher.getIndexReader(), fields);
            return results(near, complete(near), !near.sameAs(inflected));
        }

        private SearchResults results(SearchQuery words, List<SearchHit> complete, boolean near) throws IOException {
            List<SearchHit> hits = new ArrayList<>(complete);
            boolean strict = !words.phrases().isEmpty() && !hits.isEmpty();
            if (hits.size() < FEW && words.required().size() > 1 && !strict) {
                Set<String> found = hits.stream().map(SearchHit::iri).collect(Collectors.toSet());
                partial(words).stream().filter(hit -> !found.contains(hit.iri())).forEach(hits::add);
            }
            return new SearchResults(words, hits, near, complete.size() >= limit);
        }

        /** The hits that have all the words: in one of their texts before those that have them in several texts or by their links. */
        private List<SearchHit> complete(SearchQuery words) throws IOException {
            List<SearchHit> hits = inOneText(words);
            List<SearchHit> others = linked.find(new QueryParts(searcher, words, hits.size() >= FEW));
            return others.isEmpty() ? hits : ranked(Stream.concat(hits.stream(), others.stream()).toList());
        }

        private List<SearchHit> inOneText(SearchQuery words) throws IOException {
            TextQueries queries = new TextQueries(words);
            TextHits texts = new TextHits(searcher, words);
            List<SearchHit> hits = new ArrayList<>();
            for (List<TextField> group : groups) {
                hits.addAll(texts.top(queries.all(group), group, limit, true));
            }
            return ranked(hits);
        }

        private List<SearchHit> partial(SearchQuery words) throws IOException {
            TextQueries queries = new TextQueries(words);
            TextHits texts = new TextHits(searcher, words);
            WordCoverage coverage = WordCoverage.of(searcher, words.required(), groups.stream().flatMap(List::stream).toList());
            List<SearchHit> hits = new ArrayList<>();
            for (List<TextField> group : groups) {
                hits.addAll(texts.top(queries.some(group), group, limit / groups.size(), coverage));
            }
            return ranked(ranked(hits).stream().map(hit -> hit.with(coverage)).toList());
        }

        private static List<SearchHit> ranked(List<SearchHit> hits) {
            Map<String, SearchHit> resources = new LinkedHashMap<>();
            hits.forEach(hit -> resources.merge(hit.iri(), hit, SearchHit::better));
            return resources.values().stream().sorted(SearchHit.BEST_FIRST).toList();
        }
    }
}
