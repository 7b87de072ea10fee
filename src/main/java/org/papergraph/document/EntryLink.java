package org.papergraph.document;

import java.net.URI;

/**
 * An address on the web that a document gives for a paper.
 *
 * @param address absolute, with the scheme http or https; that of a repository has a path and does not end in punctuation
 */
public record EntryLink(Relation relation, String address) {

    private static final String REPOSITORY = "https?://[^/]+/.*[^.,;:]";

    public EntryLink {
        URI uri = URI.create(address);
        if (!("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme())) || uri.getHost() == null
                || relation == Relation.CODE && !isRepository(address)) {
            throw new IllegalArgumentException("'" + address + "' is no address on the web");
        }
    }

    /** True if an address can be that of a repository: it has a path and does not end in punctuation. */
    public static boolean isRepository(String address) {
        return address.matches(REPOSITORY);
    }

    /** The relation of what stands at an address to the paper. */
    public enum Relation {
        /** a repository of code */
        CODE,
        /** the whole text, such as a PDF */
        FULL_TEXT,
        /** a page about the paper */
        LANDING_PAGE,
        OTHER
    }
}
