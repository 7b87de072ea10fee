package org.papergraph.server.page;

/** How many things of a kind there are. */
public record Count(String kind, long number) {}
