package org.papergraph.document.annotation;

import org.papergraph.document.Hash;

/**
 * The identity of the model that found something.
 *
 * @param name short name, such as {@code papergraph-ner}
 * @param sha256 of the bytes of the model file, 64 lower-case hexadecimal digits
 * @param version of the model
 * @param description method and training data, in words
 * @param types the table of its types that the user gave, as {@code type=label} pairs; empty where none was given
 */
public record ModelIdentity(String name, String sha256, String version, String description, String types) {

    /** A model without a table of types. */
    public ModelIdentity(String name, String sha256, String version, String description) {
        this(name, sha256, version, description, "");
    }

    /** 64 hexadecimal digits of file and table together: with another table a model finds other mentions, and so is another model. */
    public String key() {
        return types.isEmpty() ? sha256 : Hash.of(sha256, types);
    }
}
