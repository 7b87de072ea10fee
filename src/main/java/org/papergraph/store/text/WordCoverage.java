package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** The words of a search that each resource has in any of its texts, counted over title, names and abstract together. */
final class WordCoverage {

    private static final double PRESENCE = 10;
    private static final double RARITY = 4;

    private final List<FixedBitSet> texts;
    private final double[] weights;
    private final Map<String, FixedBitSet> covered = new HashMap<>();

    private WordCoverage(List<FixedBitSet> texts, int size) {
        this.texts = texts;
        this.weights = texts.stream().mapToDouble(found -> PRESENCE + RARITY * Math.log((double) size / (1 + found.cardinality()))).toArray();
    }

    /** Reads the texts of each word in an index; a scan of the words' postings. */
    static WordCoverage of(IndexSearcher searcher, List<SearchWord> words, List<TextField> fields) throws IOException {
        List<FixedBitSet> texts = new ArrayList<>();
        int size = Math.max(1, searcher.getIndexReader().maxDoc());
        for (SearchWord word : words) {
            FixedBitSet found = new FixedBitSet(size);
            searcher.search(word.in(fields), new Texts(found));
            texts.add(found);
        }
        return new WordCoverage(texts, size);
    }

    /** Counts a text among those of a resource. */
    void add(String iri, int document) {
        FixedBitSet words = covered.computeIfAbsent(iri, each -> new FixedBitSet(texts.size()));
        IntStream.range(0, texts.size()).filter(word -> texts.get(word).get(document)).forEach(words::set);
    }

    /** True if the texts of a resource have all the words. */
    boolean isComplete(String iri) {
        return covered.get(iri).cardinality() == texts.size();
    }

    /** The weight of the words that a resource has: a constant for each, and more the rarer it is. */
    double weight(String iri) {
        FixedBitSet words = covered.get(iri);
        return IntStream.range(0, weights.length).filter(words::get).mapToDouble(word -> weights[word]).sum();
    }

    /** Collects documents, in whatever order they come. */
    private static final class Texts extends SimpleCollector {

        private final FixedBitSet documents;
        private int base;

        Texts(FixedBitSet documents) {
            this.documents = documents;
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) {
            base = leaf.docBase;
        }

        @Override
        public void collect(int document) {
            documents.set(base + document);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
