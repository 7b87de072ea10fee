package org.papergraph.web.view;

/** How many things of a kind there are. */
public record Count(String kind, long number) {}
