package org.papergraph.store.text;

import java.util.Comparator;

/**
 * A resource that a search found.
 *
 * @param field in which its best text is
 * @param complete true if its texts have all the words
 * @param score the higher the better; a hundred and more apart where the kind of hit differs
 */
public record SearchHit(String iri, TextField field, boolean complete, double score) {

    private static final double FIELD_AMONG_EQUALS = 0.01;

    static final Comparator<SearchHit> BEST_FIRST =
            Comparator.comparing(SearchHit::complete).thenComparingDouble(SearchHit::score).reversed().thenComparing(SearchHit::iri);

    SearchHit better(SearchHit other) {
        return score >= other.score ? this : other;
    }

    /** The hit with the words that all texts of its resource have together; the field tells between equals. */
    SearchHit with(WordCoverage coverage) {
        return new SearchHit(iri, field, coverage.isComplete(iri), score + coverage.weight(iri) + field.weight() * FIELD_AMONG_EQUALS);
    }
}
