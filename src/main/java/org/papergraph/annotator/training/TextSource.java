package org.papergraph.annotator.training;

import java.util.Optional;

/** The look-up of the texts of an annotated corpus. */
@FunctionalInterface
public interface TextSource {

    /**
     * The texts of an entry, or nothing where the document has no such entry.
     *
     * @param document name of the document, such as {@code 000_7785c451daa542a5.txt}
     * @param entry number of the entry in it, from 1
     */
    Optional<SourceText> find(String document, int entry);

    /**
     * The texts of one entry.
     *
     * @param paper key of the paper that the entry is about: entries with one key never stand on both sides of a test
     * @param title empty where the entry has none
     * @param abstractText the abstract, empty where the entry has none
     */
    record SourceText(String paper, String title, String abstractText) {
    }
}
