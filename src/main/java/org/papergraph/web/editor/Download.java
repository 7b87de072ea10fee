package org.papergraph.web.editor;

/**
 * The results of a query as a file.
 *
 * @param name of the format
 */
record Download(String name, String mediaType, String fileName, String href) {}
