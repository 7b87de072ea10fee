package org.papergraph.store.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * A word of a query and the terms of the index that count as it.
 *
 * @param term as the index would have it
 * @param match of terms other than the word itself
 * @param forms other terms of the index that count as the word: those of its stem, or those that are spelled alike
 * @param byField the term and its forms, as far as each field has them, with their places in the index
 */
record SearchWord(String term, Match match, Set<String> forms, Map<TextField, Map<String, TermStates>> byField) {

    private static final int SURE_LETTERS = 1;
    private static final int SPELLINGS = 8;
    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_FORMS = 24;

    /** Terms that count as a word. */
    enum Match {
        /** The word and nothing else: a word in quotation marks. */
        EXACT,
        /** The word and its inflected forms. */
        INFLECTED,
        /** The word, its inflected forms and all words that begin with it. */
        BEGINNING,
        /** Words that differ from it by a letter or two. */
        NEAR
    }

    SearchWord {
        forms = Set.copyOf(forms);
        byField = Map.copyOf(byField);
    }

    static SearchWord of(String term, Match match) {
        boolean tooShort = match == Match.BEGINNING && term.length() < SHORTEST_BEGINNING;
        return new SearchWord(term, tooShort ? Match.INFLECTED : match, Set.of(), Map.of());
    }

    /** The word with its forms among the terms of an index. */
    SearchWord in(IndexSearcher searcher, List<TextField> fields) throws IOException {
        Set<String> found = new TreeSet<>();
        Map<TextField, Map<String, TermStates>> byField = new EnumMap<>(TextField.class);
        for (TextField field : fields) {
            Set<String> here = forms(searcher.getIndexReader(), field, found);
            here.add(term);
            byField.put(field, places(searcher, field, here));
        }
        return new SearchWord(term, match, found, byField);
    }

    /** Each term that a field has, with its places, so that no query has to look for it again. */
    private static Map<String, TermStates> places(IndexSearcher searcher, TextField field, Set<String> terms) throws IOException {
        Map<String, TermStates> places = new TreeMap<>();
        for (String each : terms) {
            TermStates states = TermStates.build(searcher, new Term(field.key(), each), true);
            if (states.docFreq() > 0) {
                places.put(each, states);
            }
        }
        return places;
    }

    /** @param all the forms of fields before, which those of this field join until there are enough */
    private Set<String> forms(IndexReader reader, TextField field, Set<String> all) throws IOException {
        Terms indexed = MultiTerms.getTerms(reader, field.key());
        Set<String> found = new TreeSet<>();
        if (indexed == null || match == Match.EXACT || !field.isInflected() || !term.chars().allMatch(Character::isLetter)) {
            return found;
        }
        TermsEnum terms = indexed.iterator();
        String stem = TextTokens.stem(term);
        String beginning = stem.length() > SHORTEST_BEGINNING + 1 ? stem.substring(0, stem.length() - 1) : stem;
        TermsEnum.SeekStatus status = terms.seekCeil(new BytesRef(beginning));
        while (status != TermsEnum.SeekStatus.END) {
            String other = terms.term().utf8ToString();
            if (!other.startsWith(beginning)) {
                return found;
            }
            if (!other.equals(term) && TextTokens.stem(other).equals(stem) && (all.contains(other) || all.size() < MOST_FORMS)) {
                all.add(other);
                found.add(other);
            }
            status = terms.next() == null ? TermsEnum.SeekStatus.END : TermsEnum.SeekStatus.FOUND;
        }
        return found;
    }

    /** The words of an index that are spelled like this one; the word itself where it is too short to be misspelled. */
    SearchWord near(IndexReader reader, List<TextField> fields) throws IOException {
        if (edits() == 0) {
            return this;
        }
        Set<String> spellings = new TreeSet<>();
        for (TextField field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field.key());
            TermsEnum alike = terms == null ? TermsEnum.EMPTY : new FuzzyTermsEnum(terms, new Term(field.key(), term), edits(), SURE_LETTERS, true);
            for (BytesRef each = alike.next(); each != null && spellings.size() < MOST_FORMS; each = alike.next()) {
                spellings.add(each.utf8ToString());
            }
        }
        return new SearchWord(term, Match.NEAR, spellings, Map.of());
    }

    /** True if a term of the index counts as this word. */
    boolean matches(String token) {
        return token.equals(term) || forms.contains(token) || match == Match.BEGINNING && token.startsWith(term);
    }

    /** True if the word was still being typed, since the index has words that begin with it but not the word itself. */
    boolean isUnfinished() {
        return match == Match.BEGINNING && !isTerm();
    }

    /** The word and its inflected forms. */
    List<String> terms() {
        return Stream.concat(Stream.of(term), match == Match.NEAR ? Stream.of() : forms.stream().sorted()).toList();
    }

    /** The word in Lucene's syntax. */
    String expression() {
        String suffix = switch (match) {
            case EXACT, INFLECTED -> "";
            case BEGINNING -> "*";
            case NEAR -> "~" + edits();
        };
        String all = terms().stream().map(each -> QueryParser.escape(each) + (each.equals(term) ? suffix : "")).collect(Collectors.joining(" OR "));
        return terms().size() == 1 ? all : "(" + all + ")";
    }

    /** Texts with a term that counts as the word, whatever the field. */
    Query in(String field) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
        forms.forEach(form -> any.add(new TermQuery(new Term(field, form)), Occur.SHOULD));
        if (match == Match.BEGINNING) {
            any.add(new PrefixQuery(new Term(field, term)), Occur.SHOULD);
        }
        return any.build();
    }

    /**
     * Texts with the word by Lucene's score.
     *
     * @param exactness added to the score of texts that have the word itself; half of it where a word begins with it
     */
    Query in(TextField field, float exactness) {
        String key = field.key();
        List<Query> ways = new ArrayList<>();
        if (stands(term, field)) {
            ways.add(RaisedQuery.of(query(field, term), exactness));
        }
        if (match == Match.BEGINNING) {
            ways.add(beginning(key, isTerm() ? exactness / 2 : exactness));
        }
        if (match == Match.NEAR) {
            ways.add(RaisedQuery.of(fuzzy(key), exactness));
        } else {
            formsIn(field).forEach(form -> ways.add(query(field, form)));
        }
        return ways.isEmpty() ? new MatchNoDocsQuery() : ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    /** Texts with a term that counts as the word in any of the fields, without scores. */
    Query in(List<TextField> fields) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        fields.forEach(field -> any.add(match == Match.NEAR ? in(field.key()) : in(field, 0), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    /** The word and its forms as a place of a phrase. */
    Term[] terms(TextField field) {
        return Stream.concat(Stream.of(term), formsIn(field)).map(each -> new Term(field.key(), each)).toArray(Term[]::new);
    }

    private Stream<String> formsIn(TextField field) {
        return byField.getOrDefault(field, Map.of()).keySet().stream().filter(each -> !each.equals(term));
    }

    private boolean stands(String term, TextField field) {
        return byField.getOrDefault(field, Map.of()).containsKey(term);
    }

    /** True if the index has the word itself. */
    private boolean isTerm() {
        return byField.values().stream().anyMatch(terms -> terms.containsKey(term));
    }

    private TermQuery query(TextField field, String of) {
        return new TermQuery(new Term(field.key(), of), byField.get(field).get(of));
    }

    private Query fuzzy(String field) {
        return new FuzzyQuery(new Term(field, term), edits(), SURE_LETTERS, SPELLINGS, true);
    }

    private Query beginning(String field, float exactness) {
        return new BoostQuery(new ConstantScoreQuery(new BeginningQuery(new Term(field, term))), exactness + 0.5f);
    }

    /** True if any text of the fields has a term that counts as the word. */
    boolean isKnown(IndexReader reader, List<TextField> fields) throws IOException {
        if (isTerm() || !forms.isEmpty()) {
            return true;
        }
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
