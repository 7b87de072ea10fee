package org.papergraph.document;

/**
 * A text of a paper in one role.
 *
 * @param heading of a section or caption as written, such as {@code 3 Method} or {@code Figure 2}; empty where there is none
 * @param value the document's characters in Unicode NFC, not blank
 */
public record EntryText(TextRole role, String heading, String value) {

    public EntryText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a text must not be blank");
        }
    }

    public EntryText(TextRole role, String value) {
        this(role, "", value);
    }
}
