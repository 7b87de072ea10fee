package org.papergraph.web.view;

/**
 * A text that may be a link.
 *
 * @param href the URL, or empty for the text alone
 */
public record Link(String text, String href) {

    public static Link plain(String text) {
        return new Link(text, "");
    }

    public boolean leads() {
        return !href.isEmpty();
    }
}
