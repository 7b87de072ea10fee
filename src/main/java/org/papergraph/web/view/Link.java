package org.papergraph.web.view;

/**
 * Words that may lead somewhere.
 *
 * @param href where, or empty for words alone
 */
public record Link(String text, String href) {

    public static Link plain(String text) {
        return new Link(text, "");
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
