package org.papergraph.store.text;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;

/** What words mean to Lucene. Nothing of them is parsed, so that no character can be an operator. */
final class TextQueries {

    /** So much more a word counts than how rare it is, so that texts with more of the words come first. */
    private static final float PRESENCE = 10;

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
                any.add(present(word.in(field)), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private Query all(TextField field) {
        List<SearchWord> required = words.required();
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.words().forEach(word -> all.add(word.in(field), required.contains(word) ? Occur.MUST : Occur.SHOULD));
        words.phrases().forEach(phrase -> all.add(phrase(field, phrase), Occur.MUST));
        all.add(constant(new MatchAllDocsQuery(), field.weight()), Occur.SHOULD);
        if (words.words().size() > 1) {
            all.add(constant(phrase(field, words.terms()), field.phraseWeight()), Occur.SHOULD);
        }
        return all.build();
    }

    private static Query present(Query word) {
        return new BooleanQuery.Builder().add(word, Occur.MUST).add(constant(word, PRESENCE), Occur.SHOULD).build();
    }

    private static Query phrase(TextField field, List<String> terms) {
        return new PhraseQuery(field.key(), terms.toArray(String[]::new));
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
