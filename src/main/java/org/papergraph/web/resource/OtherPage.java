package org.papergraph.web.resource;

import java.util.List;

/**
 * The page of a thing of any other kind.
 *
 * @param texts its text, if it has one
 * @param incoming what names it
 * @param incomingCut whether more name it than are shown
 */
record OtherPage(
        Heading heading, List<Fact> details, List<String> texts, List<Fact> incoming, boolean incomingCut)
        implements ResourcePage {

    public OtherPage {
        details = List.copyOf(details);
        texts = List.copyOf(texts);
        incoming = List.copyOf(incoming);
    }

    @Override
    public String template() {
        return "resource/thing.jte";
    }
}
