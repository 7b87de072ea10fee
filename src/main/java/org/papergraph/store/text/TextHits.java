package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.SmallFloat;

/** Reads the subjects of the texts that a query matches, and ranks texts that are nothing but the words above others. */
final class TextHits {

    private static final double SAME_CHARACTERS = 1100;
    private static final double SAME_TERMS = 1000;
    private static final double SAME_BUT_FOR_STOP_WORDS = 900;
    private static final double UNFINISHED = 500;
    private static final double SAME_STEMS = 180;
    private static final int COMPARED = 100;

    private final IndexSearcher searcher;
    private final SearchQuery words;
    private int compared;

    TextHits(IndexSearcher searcher, SearchQuery words) {
        this.searcher = searcher;
        this.words = words;
    }

    /**
     * The best hits of a query.
     *
     * @param fields those that the query is about
     * @param complete true if all its hits have all the words
     */
    List<SearchHit> top(Query query, List<TextField> fields, int most, boolean complete) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        read(query, fields, most, (document, iri, field, length, score) ->
                hits.add(new SearchHit(iri, field, complete, score + (complete && mayBeSame(length) ? bonus(document, field) : 0))));
        return hits;
    }

    /** Reads the best hits of a query as {@link #top} does, and counts their words. */
    List<SearchHit> top(Query query, List<TextField> fields, int most, WordCoverage coverage) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        read(query, fields, most, (document, iri, field, length, score) -> {
            coverage.add(iri, document);
            hits.add(new SearchHit(iri, field, false, score));
        });
        return hits;
    }

    /** Receives a text that a query matched. */
    private interface HitSink {

        /** @param length of the text in words */
        void add(int document, String iri, TextField field, int length, float score) throws IOException;
    }

    private void read(Query query, List<TextField> fields, int most, HitSink sink) throws IOException {
        ScoreDoc[] found = searcher.search(query, most).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(each -> each.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        for (int from = 0; from < found.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found[from].doc, leaves));
            int to = from;
            while (to < found.length && found[to].doc < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            readLeaf(leaf, Arrays.asList(found).subList(from, to), fields, sink);
            from = to;
        }
    }

    /** @param found in the order of the leaf, as its columns can only be read forwards */
    private void readLeaf(LeafReaderContext leaf, List<ScoreDoc> found, List<TextField> fields, HitSink sink) throws IOException {
        BinaryDocValues subjects = leaf.reader().getBinaryDocValues(TextIndex.SUBJECT);
        List<Lengths> lengths = new ArrayList<>();
        for (TextField field : fields) {
            lengths.add(new Lengths(field, leaf.reader()));
        }
        for (ScoreDoc each : found) {
            int place = each.doc - leaf.docBase;
            subjects.advanceExact(place);
            String iri = subjects.binaryValue().utf8ToString();
            for (Lengths of : lengths) {
                if (of.has(place)) {
                    sink.add(each.doc, iri, of.field, of.length(), each.score);
                }
            }
        }
    }

    private double bonus(int document, TextField field) throws IOException {
        if (compared++ >= COMPARED) {
            return 0;
        }
        Document stored = searcher.storedFields().document(document, Set.of(field.key()));
        String text = stored.get(field.key());
        List<String> terms = TextTokens.terms(text);
        if (words.isSame(terms)) {
            return words.isSameText(text) ? SAME_CHARACTERS : SAME_TERMS;
        }
        if (words.isAllRequired(terms)) {
            return SAME_BUT_FOR_STOP_WORDS;
        }
        return !words.matches(terms) ? 0 : words.isUnfinished() ? UNFINISHED : SAME_STEMS;
    }

    private boolean mayBeSame(int length) {
        return length == words.words().size() || length == words.required().size();
    }

    /** Number of words in the texts of a field, as Lucene encodes it in norms: exact up to 40. */
    private static final class Lengths {

        private final TextField field;
        private final NumericDocValues norms;

        Lengths(TextField field, LeafReader reader) throws IOException {
            this.field = field;
            NumericDocValues kept = reader.getNormValues(field.key());
            this.norms = kept == null ? DocValues.emptyNumeric() : kept;
        }

        boolean has(int place) throws IOException {
            return norms.advanceExact(place);
        }

        int length() throws IOException {
            return SmallFloat.byte4ToInt((byte) norms.longValue());
        }
    }
}
