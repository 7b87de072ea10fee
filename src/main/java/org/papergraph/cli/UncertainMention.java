package org.papergraph.cli;

/**
 * A mention to be judged.
 *
 * @param name the last part of its IRI
 * @param confidence as the graph states it
 * @param title of the paper, empty where it has none
 */
record UncertainMention(String name, String type, String words, String confidence, String sentence, String title) {
}
