package org.papergraph.store.text;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** A word that is searched for, and what in a text counts as that word. */
final class SearchWord {

    private static final int SURE_LETTERS = 1;
    private static final int SPELLINGS = 8;
    private static final int SHORTEST_BEGINNING = 2;
    private static final float BEGINNING = 0.5f;

    private enum Match { WHOLE, BEGINNING, NEAR }

    private final String term;
    private final Match match;
    private final Predicate<String> matcher;

    private SearchWord(String term, Match match, Predicate<String> matcher) {
        this.term = term;
        this.match = match;
        this.matcher = matcher;
    }

    static SearchWord whole(String term) {
        return new SearchWord(term, Match.WHOLE, term::equals);
    }

    /** A word that may go on. */
    static SearchWord open(String term) {
        return term.length() < SHORTEST_BEGINNING
                ? whole(term)
                : new SearchWord(term, Match.BEGINNING, token -> token.startsWith(term));
    }

    /** The words that are spelled like this one. */
    SearchWord near() {
        CharacterRunAutomaton spellings = new CharacterRunAutomaton(Operations.determinize(
                new LevenshteinAutomata(term, true).toAutomaton(edits()), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        return edits() == 0 ? this : new SearchWord(term, Match.NEAR, token -> token.charAt(0) == term.charAt(0) && spellings.run(token));
    }

    String term() {
        return term;
    }

    /** Whether a word of a text, as the index has it, counts as this one. */
    boolean matches(String token) {
        return matcher.test(token);
    }

    /** The word in Lucene's syntax. */
    String expression() {
        String escaped = QueryParser.escape(term);
        return switch (match) {
            case WHOLE -> escaped;
            case BEGINNING -> escaped + "*";
            case NEAR -> escaped + "~" + edits();
        };
    }

    Query in(TextField field) {
        Term sought = new Term(field.key(), term);
        return switch (match) {
            case WHOLE -> new TermQuery(sought);
            case BEGINNING -> new BooleanQuery.Builder()
                    .add(new TermQuery(sought), Occur.SHOULD)
                    .add(new BoostQuery(new ConstantScoreQuery(new PrefixQuery(sought)), BEGINNING), Occur.SHOULD)
                    .build();
            case NEAR -> new FuzzyQuery(sought, edits(), SURE_LETTERS, SPELLINGS, true);
        };
    }

    /** Whether any text of the fields has the word. */
    boolean isKnown(IndexReader reader, List<TextField> fields) throws IOException {
        for (TextField field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field.key());
            if (terms != null && isAmong(terms.iterator())) {
                return true;
            }
        }
        return false;
    }

    private boolean isAmong(TermsEnum terms) throws IOException {
        return terms.seekCeil(new BytesRef(term)) != TermsEnum.SeekStatus.END && matches(terms.term().utf8ToString());
    }

    private int edits() {
        return term.length() < 3 ? 0 : term.length() < 6 ? 1 : 2;
    }
}
