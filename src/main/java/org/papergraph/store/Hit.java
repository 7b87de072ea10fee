package org.papergraph.store;

/**
 * A thing that a search found.
 *
 * @param field in which its best text is
 * @param text the best text; empty for an abstract
 * @param complete whether the text has all the words
 * @param score the higher the better; a hundred and more apart where the kind of hit differs
 */
public record Hit(String iri, TextField field, String text, boolean complete, double score) {

    Hit raised(double bonus) {
        return bonus == 0 ? this : new Hit(iri, field, text, complete, score + bonus);
    }

    Hit better(Hit other) {
        return score >= other.score ? this : other;
    }

    Hit plus(Hit other) {
        Hit better = better(other);
        return new Hit(iri, better.field, better.text, complete, score + other.score);
    }
}
