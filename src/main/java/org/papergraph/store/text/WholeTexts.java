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
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * The look-up of texts as a whole, but for case: a short one is a term of its own, and of a longer one, such as an abstract, its beginning
 * and a hash are (MurmurHash3 of the folded text in UTF-8, 32 bits). Who looks a text up compares what is found.
 */
final class WholeTexts {

    /** In characters of the folded text. */
    private static final int LONGEST_TERM = 80;
    private static final int BEGINNING = 40;

    private WholeTexts() {}

    /** What stands in the index for a text. */
    static String term(String text) {
        return shortened(FoldedText.of(text));
    }

    private static String shortened(String folded) {
        return folded.length() <= LONGEST_TERM ? folded
                : folded.substring(0, BEGINNING) + Integer.toHexString(StringHelper.murmurhash3_x86_32(new BytesRef(folded), 0));
    }

    /** The subjects of all texts equal to this one, in the order of their IRIs; of others too where two texts have one term. */
    static Set<String> subjects(IndexReader index, String text) throws IOException {
        String folded = FoldedText.of(text);
        Set<String> subjects = new TreeSet<>();
        addSubjects(index, shortened(folded), subjects);
        if (folded.length() > LONGEST_TERM) {
            addSubjects(index, folded, subjects); // as a term of an index of before
        }
        return subjects;
    }

    private static void addSubjects(IndexReader index, String term, Set<String> subjects) throws IOException {
        for (LeafReaderContext leaf : index.leaves()) {
            PostingsEnum found = leaf.reader().postings(new Term(TextIndex.WHOLE, term), PostingsEnum.NONE);
            if (found != null) {
                addSubjects(leaf.reader(), found, subjects);
            }
        }
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
