package org.papergraph.citation;

/** An author by the name that a document writes; an organization's name has no given and family part. */
public record Contributor(String name, boolean organization) {}
