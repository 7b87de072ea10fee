package org.papergraph.store.text;

import java.io.IOException;
import org.apache.lucene.index.FilteredTermsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.AttributeSource;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/**
 * Texts with a term that begins with given letters, all of one score. It reads the terms of the index in their order, where
 * Lucene's {@code PrefixQuery} compiles an automaton first, for each field, which costs more than to run it.
 */
final class BeginningQuery extends MultiTermQuery {

    private final Term beginning;

    BeginningQuery(Term beginning) {
        super(beginning.field(), CONSTANT_SCORE_BLENDED_REWRITE);
        this.beginning = beginning;
    }

    @Override
    protected TermsEnum getTermsEnum(Terms terms, AttributeSource attributes) throws IOException {
        return new Continuations(terms.iterator(), beginning.bytes());
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return beginning + "*";
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && beginning.equals(((BeginningQuery) other).beginning);
    }

    @Override
    public int hashCode() {
        return 31 * super.hashCode() + beginning.hashCode();
    }

    private static final class Continuations extends FilteredTermsEnum {

        private final BytesRef beginning;

        Continuations(TermsEnum terms, BytesRef beginning) {
            super(terms);
            this.beginning = beginning;
            setInitialSeekTerm(beginning);
        }

        @Override
        protected AcceptStatus accept(BytesRef term) {
            return StringHelper.startsWith(term, beginning) ? AcceptStatus.YES : AcceptStatus.END;
        }
    }
}
