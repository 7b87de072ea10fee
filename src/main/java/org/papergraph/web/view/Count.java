package org.papergraph.web.view;

/** The number of resources of a type. */
public record Count(String kind, long number) {}
