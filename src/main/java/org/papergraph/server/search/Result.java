package org.papergraph.server.search;

/**
 * A thing that was found, as the page shows it.
 *
 * @param facts a line of what else is known, or empty
 * @param text that tells why it was found, or what it is about; or empty
 * @param complete whether one of its texts has all the words
 */
public record Result(Kind kind, Excerpt title, String href, String facts, Excerpt text, boolean complete) {}
