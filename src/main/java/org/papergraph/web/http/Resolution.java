package org.papergraph.web.http;

/** The result of looking up the resource that the {@code {key}} of a path names. */
public sealed interface Resolution {

    /** The graph has the resource. */
    record Found(String iri) implements Resolution {}

    /** The resource has its address under another key, as it was replaced or the key is spelt otherwise. */
    record Moved(String key) implements Resolution {}

    /** The resource was in the graph once. */
    record Gone(Response response) implements Resolution {}

    /** The graph neither has nor had such a resource. */
    record Unknown() implements Resolution {}

    /** The lookup of the resource for every route with a {@code {key}}. */
    @FunctionalInterface
    interface Resolver {
        Resolution resolve(Request request, String key);
    }
}
