package org.papergraph.annotator.training;

import org.papergraph.document.annotation.AnnotatedEntry;

/**
 * An entry as people marked it and as a model found it that never saw its paper. Types of a corpus that the graph does
 * not know are left out of both.
 *
 * @param paper key of the paper that the entry is about
 * @param marked the mentions that people marked, with the confidence 1
 */
public record ComparedEntry(String paper, AnnotatedEntry marked, AnnotatedEntry found) {
}
