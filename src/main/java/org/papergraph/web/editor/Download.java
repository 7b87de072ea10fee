package org.papergraph.web.editor;

/**
 * The answer to a query as a file.
 *
 * @param name of the format
 */
record Download(String name, String mediaType, String fileName, String href) {}
