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

/** Reads whose texts a query hits, and tells texts that are nothing but the words from others. */
final class TextHits {

    private static final double EXACT = 1000;
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
     * @param complete whether all its hits have all the words
     */
    List<SearchHit> top(Query query, List<TextField> fields, int most, boolean complete) throws IOException {
        ScoreDoc[] found = searcher.search(query, most).scoreDocs;
        Arrays.sort(found, Comparator.comparingInt(each -> each.doc));
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        List<SearchHit> hits = new ArrayList<>();
        for (int from = 0; from < found.length; ) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(found[from].doc, leaves));
            int to = from;
            while (to < found.length && found[to].doc < leaf.docBase + leaf.reader().maxDoc()) {
                to++;
            }
            readLeaf(leaf, Arrays.asList(found).subList(from, to), fields, complete, hits);
            from = to;
        }
        return hits;
    }

    /** @param found in the order of the leaf, as its columns can only be read forwards */
    private void readLeaf(LeafReaderContext leaf, List<ScoreDoc> found, List<TextField> fields, boolean complete, List<SearchHit> hits)
            throws IOException {
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
                    double bonus = complete && of.length() == words.words().size() ? bonus(each.doc, of.field) : 0;
                    hits.add(new SearchHit(iri, of.field, complete, each.score + bonus));
                }
            }
        }
    }

    private double bonus(int document, TextField field) throws IOException {
        if (compared++ >= COMPARED) {
            return 0;
        }
        Document stored = searcher.storedFields().document(document, Set.of(field.key()));
        List<String> terms = TextTokens.terms(stored.get(field.key()));
        return words.terms().equals(terms) ? EXACT : words.match(terms) ? EXACT / 2 : 0;
    }

    /** How many words the texts of a field have, as Lucene keeps it: up to 40, to the word. */
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
