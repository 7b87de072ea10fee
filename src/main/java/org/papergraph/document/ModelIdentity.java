package org.papergraph.document;

/**
 * The identity of the model that found something.
 *
 * @param name short name, such as {@code papergraph-ner}
 * @param sha256 of the bytes of the model file and, where the user gave a table of its types, of the table; 64 lower-case hexadecimal digits
 * @param version of the model
 * @param description what it was trained on, in words
 */
public record ModelIdentity(String name, String sha256, String version, String description) {
}
