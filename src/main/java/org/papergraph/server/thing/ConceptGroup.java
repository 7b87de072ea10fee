package org.papergraph.server.thing;

import java.util.List;

/** What a paper has to do with concepts of one kind. */
public record ConceptGroup(String heading, List<ConceptMention> concepts) {

    public ConceptGroup {
        concepts = List.copyOf(concepts);
    }

    /** The kind of concept by which the style sheet colours it; empty for other things. */
    public String tone() {
        return Tones.of(heading);
    }
}
