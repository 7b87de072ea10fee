package org.papergraph.entry;

/**
 * Says which model found something.
 *
 * @param name of the model, such as {@code papergraph-ner}
 * @param sha256 64 hexadecimal digits, of the model's bytes
 * @param description one sentence for people
 */
public record ModelIdentity(String name, String sha256, String description) {
}
