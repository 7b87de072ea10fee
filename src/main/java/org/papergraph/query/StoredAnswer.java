package org.papergraph.query;

/**
 * One page of the results of a stored query, serialized.
 *
 * @param more true if there is a next page
 */
public record StoredAnswer(String body, boolean more) {}
