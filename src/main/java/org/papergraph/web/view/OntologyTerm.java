package org.papergraph.web.view;

/**
 * A term of the ontology.
 *
 * @param kind class or property, in words
 */
public record OntologyTerm(String name, String iri, String kind, String label, String comment, String example) {}
