package org.papergraph.store;

/**
 * A thing that a search found.
 *
 * @param field in which its best text is
 * @param complete whether the text has all the words
 * @param score the higher the better; a hundred and more apart where the kind of hit differs
 */
public record Hit(String iri, TextField field, boolean complete, double score) {

    Hit better(Hit other) {
        return score >= other.score ? this : other;
    }

    Hit plus(Hit other) {
        return new Hit(iri, better(other).field, complete, score + other.score);
    }
}
