package org.papergraph.server.thing;

import java.util.List;

/**
 * The page of an entry of a document.
 *
 * @param texts title and abstract as the document has them
 */
public record EntryPage(Heading heading, List<Fact> details, List<MarkedText> texts, List<Ruling> decisions)
        implements Page {

    public EntryPage {
        details = List.copyOf(details);
        texts = List.copyOf(texts);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String template() {
        return "entry.jte";
    }
}
