package org.papergraph.web.resource;

import java.util.List;

/**
 * The page of an entry of a document.
 *
 * @param texts title and abstract as the document has them
 */
record EntryPage(Heading heading, List<Fact> details, List<AnnotatedText> texts, List<DecisionLine> decisions)
        implements ResourcePage {

    public EntryPage {
        details = List.copyOf(details);
        texts = List.copyOf(texts);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String template() {
        return "resource/entry.jte";
    }
}
