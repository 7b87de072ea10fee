package org.papergraph.store.text;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** Lucene's queries for the words of a search. Nothing of them is parsed, so that no character can be an operator. */
final class TextQueries {

    /** Taken from the weight of a text that has none of the words themselves but their inflected forms alone. */
    private static final float FORM = 110;

    private final SearchQuery words;

    TextQueries(SearchQuery words) {
        this.words = words;
    }

    /** Texts that have all the words. */
    Query all(List<TextField> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(all(field), Occur.SHOULD));
        return any.build();
    }

    /** Texts that have some of the words. */
    Query some(List<TextField> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        for (TextField field : fields) {
            for (SearchWord word : words.required()) {
                any.add(word.in(field, 1), Occur.SHOULD);
            }
        }
        return any.build();
    }

    /** The words as they are to be marked in texts: phrases where they stand side by side, other words wherever they stand. */
    Query marks(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        words.required().stream()
                .filter(word -> words.phrases().stream().noneMatch(phrase -> word.match() == SearchWord.Match.EXACT && phrase.contains(word.term())))
                .forEach(word -> any.add(word.in(field), Occur.SHOULD));
        words.phrases().forEach(phrase -> any.add(new PhraseQuery(field, phrase.toArray(String[]::new)), Occur.SHOULD));
        return any.build();
    }

    private Query all(TextField field) {
        List<SearchWord> required = words.required();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (SearchWord word : words.words()) {
            boolean must = required.contains(word);
            all.add(word.in(field, must ? FORM / required.size() : 0), must ? Occur.MUST : Occur.SHOULD);
        }
        words.phrases().forEach(phrase -> all.add(new PhraseQuery(field.key(), phrase.toArray(String[]::new)), Occur.MUST));
        List<Query> pairs = pairs(field);
        pairs.forEach(pair -> all.add(constant(pair, (float) field.phraseWeight() / pairs.size()), Occur.SHOULD));
        return RaisedQuery.of(all.build(), field.weight() - FORM);
    }

    /** Neighbouring words of the query that must be in a text, as far apart there as in the query. */
    private List<Query> pairs(TextField field) {
        List<SearchWord> all = words.words();
        List<SearchWord> required = words.required();
        List<Integer> places = IntStream.range(0, all.size()).filter(place -> required.contains(all.get(place))).boxed().toList();
        return IntStream.range(1, places.size())
                .mapToObj(i -> pair(field, all.get(places.get(i - 1)), all.get(places.get(i)), places.get(i) - places.get(i - 1)))
                .toList();
    }

    private static Query pair(TextField field, SearchWord first, SearchWord second, int distance) {
        return new MultiPhraseQuery.Builder().add(first.terms(field), 0).add(second.terms(field), distance).build();
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
