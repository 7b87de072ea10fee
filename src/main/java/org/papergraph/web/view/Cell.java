package org.papergraph.web.view;

/**
 * A value in the results of a query.
 *
 * @param term the value as the query would write it, where the link does not show it; or empty
 * @param number true for a number
 */
public record Cell(Link link, String term, boolean number) {}
