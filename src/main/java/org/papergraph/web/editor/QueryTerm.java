package org.papergraph.web.editor;

/**
 * A class or property for a query.
 *
 * @param name with a prefix, such as {@code pg:usesMethod}
 * @param kind class or property
 * @param comment of the ontology, or empty
 */
public record QueryTerm(String name, String kind, String label, String comment) {}
