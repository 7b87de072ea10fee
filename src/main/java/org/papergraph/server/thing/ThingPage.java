package org.papergraph.server.thing;

import java.util.List;

/**
 * The page of a thing of any other kind.
 *
 * @param texts its text, if it has one
 * @param incoming what names it
 * @param incomingCut whether more name it than are shown
 */
public record ThingPage(
        Heading heading, List<Fact> details, List<String> texts, List<Fact> incoming, boolean incomingCut)
        implements Page {

    public ThingPage {
        details = List.copyOf(details);
        texts = List.copyOf(texts);
        incoming = List.copyOf(incoming);
    }

    @Override
    public String template() {
        return "thing.jte";
    }
}
