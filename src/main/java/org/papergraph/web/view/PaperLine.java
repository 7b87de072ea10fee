package org.papergraph.web.view;

/**
 * A paper in a list.
 *
 * @param date for people, or empty
 */
public record PaperLine(Link paper, String date) {}
