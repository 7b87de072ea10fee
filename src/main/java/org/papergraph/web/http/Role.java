package org.papergraph.web.http;

/** A part that visitors of the server have: which routes they may use. */
public enum Role {
    /** of everybody whom the server answers */
    READER,
    /** of whoever opened the link to edit by */
    EDITOR
}
