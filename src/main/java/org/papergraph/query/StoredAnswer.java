package org.papergraph.query;

/**
 * The answer to a stored query.
 *
 * @param more whether there is a next page
 */
public record StoredAnswer(String body, boolean more) {}
