package org.papergraph.server;

import java.util.Optional;

/** Answers one family of URLs. */
interface Handler {

    /** Whether the path belongs to the family. */
    boolean handles(String path);

    /** Which methods the family knows, as in the header Allow. */
    default String methods() {
        return "GET, HEAD, OPTIONS";
    }

    /** The answer; empty to leave it to Fuseki. */
    Optional<Answer> answer(Request request);
}
