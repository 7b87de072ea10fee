package org.papergraph.annotator.crf;

/**
 * A mention that the tagger proposes.
 *
 * @param first index of its first token in the sentence
 * @param last index of its last token
 * @param type index of its type in the labels
 * @param probability that span and type are right, as the random field sees it
 */
public record FoundSpan(int first, int last, int type, double probability) {
}
