package org.papergraph.web.http;

import java.util.Optional;

/** Answers one family of URLs. */
public interface Handler {

    /** What operators know the family by. */
    default String name() {
        return getClass().getSimpleName().replaceFirst("Handler$", "");
    }

    /** Whether the path belongs to the family. */
    boolean handles(String path);

    /** Which methods the family knows, as in the header Allow. */
    default String methods() {
        return "GET, HEAD, OPTIONS";
    }

    /**
     * A name for what the request would get, where the answer follows from the store's state, the program, the address
     * and this name alone, so that a client that has it already is told so without any work; else empty.
     */
    default Optional<String> representation(Request request) {
        return Optional.empty();
    }

    /** Whether scripts on pages of other sites may use it and read what it answers. */
    default boolean isOpenToOtherSites() {
        return true;
    }

    /** The answer; empty to leave it to Fuseki. */
    Optional<Response> answer(Request request);
}
