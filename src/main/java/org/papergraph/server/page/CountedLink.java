package org.papergraph.server.page;

/** A link with a number behind it. */
public record CountedLink(Link link, long number) {}
