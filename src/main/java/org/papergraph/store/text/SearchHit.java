package org.papergraph.store.text;

/**
 * A thing that a search found.
 *
 * @param field in which its best text is
 * @param complete whether the text has all the words
 * @param score the higher the better; a hundred and more apart where the kind of hit differs
 */
public record SearchHit(String iri, TextField field, boolean complete, double score) {

    SearchHit better(SearchHit other) {
        return score >= other.score ? this : other;
    }

    SearchHit plus(SearchHit other) {
        return new SearchHit(iri, better(other).field, complete, score + other.score);
    }
}
