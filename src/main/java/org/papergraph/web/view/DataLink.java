package org.papergraph.web.view;

/** The resource in a format for machines. */
public record DataLink(String name, String mediaType, String href) {}
