package org.papergraph.web.view;

/** A link with a number behind it. */
public record CountedLink(Link link, long number) {}
