package org.papergraph.store.text;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterScorer;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The hits of a query with a constant added to their scores. A clause with a constant score beside the query would give the
 * same and read the postings twice.
 */
final class RaisedQuery extends Query {

    private final Query query;
    private final float raise;

    private RaisedQuery(Query query, float raise) {
        this.query = query;
        this.raise = raise;
    }

    /** @param raise added to each score; not negative */
    static Query of(Query query, float raise) {
        return raise == 0 || query instanceof MatchNoDocsQuery ? query : new RaisedQuery(query, raise);
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        Query rewritten = query.rewrite(searcher);
        return rewritten == query ? this : of(rewritten, raise);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight weight = searcher.createWeight(query, mode, boost);
        return mode.needsScores() ? new RaisedWeight(this, weight, raise * boost) : weight;
    }

    @Override
    public void visit(QueryVisitor visitor) {
        query.visit(visitor);
    }

    @Override
    public String toString(String field) {
        return query.toString(field) + " + " + raise;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RaisedQuery raised && query.equals(raised.query) && raise == raised.raise;
    }

    @Override
    public int hashCode() {
        return 31 * query.hashCode() + Float.hashCode(raise);
    }

    private static final class RaisedWeight extends FilterWeight {

        private final float raise;

        RaisedWeight(Query query, Weight weight, float raise) {
            super(query, weight);
            this.raise = raise;
        }

        @Override
        public Explanation explain(LeafReaderContext leaf, int document) throws IOException {
            Explanation plain = in.explain(leaf, document);
            return plain.isMatch() ? Explanation.match(plain.getValue().floatValue() + raise, "raised by " + raise, plain) : plain;
        }

        @Override
        public @Nullable Scorer scorer(LeafReaderContext leaf) throws IOException {
            Scorer scorer = in.scorer(leaf);
            return scorer == null ? null : new RaisedScorer(scorer, raise);
        }

        @Override
        public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
            ScorerSupplier plain = in.scorerSupplier(leaf);
            return plain == null ? null : new RaisedScorerSupplier(plain, raise);
        }
    }

    private static final class RaisedScorerSupplier extends ScorerSupplier {

        private final ScorerSupplier plain;
        private final float raise;

        RaisedScorerSupplier(ScorerSupplier plain, float raise) {
            this.plain = plain;
            this.raise = raise;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            return new RaisedScorer(plain.get(leadCost), raise);
        }

        @Override
        public long cost() {
            return plain.cost();
        }
    }

    private static final class RaisedScorer extends FilterScorer {

        private final float raise;

        RaisedScorer(Scorer scorer, float raise) {
            super(scorer);
            this.raise = raise;
        }

        @Override
        public float score() throws IOException {
            return in.score() + raise;
        }

        @Override
        public int advanceShallow(int target) throws IOException {
            return in.advanceShallow(target);
        }

        @Override
        public float getMaxScore(int upTo) throws IOException {
            return in.getMaxScore(upTo) + raise;
        }
    }
}
