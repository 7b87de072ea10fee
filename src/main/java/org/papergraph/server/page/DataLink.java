package org.papergraph.server.page;

/** The same thing in a format for machines. */
public record DataLink(String name, String mediaType, String href) {}
