package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The parts of a search that have to be found, each a word or words in quotation marks, and the texts that have them, in one state of the
 * index.
 */
public final class QueryParts {

    private final IndexSearcher searcher;
    private final List<Part> parts;
    private final boolean found;

    /** @param found true if texts with all the words are many already */
    QueryParts(IndexSearcher searcher, SearchQuery words, boolean found) {
        this.searcher = searcher;
        this.parts = Stream.<Part>concat(words.phrases().stream().map(Phrase::new),
                words.required().stream().filter(word -> words.phrases().stream().noneMatch(phrase -> isOf(phrase, word))).map(Word::new)).toList();
        this.found = found;
    }

    private static boolean isOf(List<String> phrase, SearchWord word) {
        return word.match() == SearchWord.Match.EXACT && phrase.contains(word.term());
    }

    /** A part of a search. */
    private sealed interface Part {

        Query in(TextField field);

        String text();
    }

    private record Word(SearchWord word) implements Part {

        @Override
        public Query in(TextField field) {
            return word.in(List.of(field));
        }

        @Override
        public String text() {
            return word.term();
        }
    }

    private record Phrase(List<String> terms) implements Part {

        @Override
        public Query in(TextField field) {
            return new PhraseQuery(field.key(), terms.toArray(String[]::new));
        }

        @Override
        public String text() {
            return String.join(" ", terms);
        }
    }

    /** The number of parts. */
    public int size() {
        return parts.size();
    }

    /** True if texts with all the words are many already. */
    public boolean areFound() {
        return found;
    }

    /** The words of a part. */
    public String text(int part) {
        return parts.get(part).text();
    }

    /** At most so many resources of which a text in a field has a part. */
    public List<String> subjects(int part, TextField field, int most) throws IOException {
        return subjects(parts.get(part).in(field), most);
    }

    /** At most so many resources of which a text in a field has a part, and whose IRIs begin in a way. */
    public List<String> subjects(int part, TextField field, String beginning, int most) throws IOException {
        Query begins = new PrefixQuery(new Term(TextSearch.IRI, beginning));
        return subjects(new BooleanQuery.Builder().add(parts.get(part).in(field), Occur.FILTER).add(begins, Occur.FILTER).build(), most);
    }

    private List<String> subjects(Query query, int most) throws IOException {
        List<String> subjects = new ArrayList<>();
        searcher.search(query, new Subjects(subject -> subjects.add(subject) && subjects.size() < most));
        return subjects;
    }

    /** The parts that the texts of resources have in a field, by IRI. */
    public Map<String, BitSet> parts(Collection<String> resources, TextField field) throws IOException {
        Query among = new TermInSetQuery(TextSearch.IRI, resources.stream().map(BytesRef::new).toList());
        Map<String, BitSet> found = new HashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            int each = part;
            Query query = new BooleanQuery.Builder().add(parts.get(part).in(field), Occur.FILTER).add(among, Occur.FILTER).build();
            searcher.search(query, new Subjects(subject -> {
                found.computeIfAbsent(subject, key -> new BitSet()).set(each);
                return true;
            }));
        }
        return found;
    }

    /** Takes a subject, and says whether there may be more. */
    private interface Sink {

        boolean take(String subject);
    }

    /** Reads the subjects of texts, until there are enough. */
    private static final class Subjects extends SimpleCollector {

        private final Sink sink;
        private BinaryDocValues subjects;
        private boolean enough;

        Subjects(Sink sink) {
            this.sink = sink;
            this.subjects = DocValues.emptyBinary();
        }

        @Override
        protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
            if (enough) {
                throw new CollectionTerminatedException();
            }
            subjects = DocValues.getBinary(leaf.reader(), TextIndex.SUBJECT);
        }

        @Override
        public void collect(int document) throws IOException {
            if (subjects.advanceExact(document) && !sink.take(subjects.binaryValue().utf8ToString())) {
                enough = true;
                throw new CollectionTerminatedException();
            }
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
