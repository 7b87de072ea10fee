package org.papergraph.server.page;

/**
 * A term of the ontology.
 *
 * @param kind what sort of term, in words
 */
public record Term(String name, String iri, String kind, String label, String comment, String example) {}
