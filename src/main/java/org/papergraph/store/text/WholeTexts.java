package org.papergraph.store.text;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/** The look-up of texts as a whole, but for case. */
final class WholeTexts {

    private WholeTexts() {}

    /** The subjects of all texts equal to this one, in the order of their IRIs. */
    static Set<String> subjects(IndexReader index, String text) throws IOException {
        Term term = new Term(TextIndex.WHOLE, FoldedText.of(text));
        Set<String> subjects = new TreeSet<>();
        for (LeafReaderContext leaf : index.leaves()) {
            PostingsEnum found = leaf.reader().postings(term, PostingsEnum.NONE);
            if (found != null) {
                addSubjects(leaf.reader(), found, subjects);
            }
        }
        return subjects;
    }

    private static void addSubjects(LeafReader leaf, PostingsEnum found, Set<String> subjects) throws IOException {
        BinaryDocValues values = leaf.getBinaryDocValues(TextIndex.SUBJECT);
        @Nullable Bits alive = leaf.getLiveDocs();
        while (found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            if ((alive == null || alive.get(found.docID())) && values.advanceExact(found.docID())) {
                subjects.add(values.binaryValue().utf8ToString());
            }
        }
    }
}
