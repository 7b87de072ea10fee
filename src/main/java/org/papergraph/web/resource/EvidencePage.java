package org.papergraph.web.resource;

import java.util.List;

/** The page of a mention, or of a statement that was derived from mentions. */
record EvidencePage(Heading heading, List<Fact> details, List<Passage> passages) implements ResourcePage {

    public EvidencePage {
        details = List.copyOf(details);
        passages = List.copyOf(passages);
    }

    @Override
    public String template() {
        return "resource/evidence.jte";
    }
}
