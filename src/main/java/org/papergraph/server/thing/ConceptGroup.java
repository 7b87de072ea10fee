package org.papergraph.server.thing;

import java.util.List;

/** What a paper has to do with concepts of one kind. */
public record ConceptGroup(String heading, List<ConceptMention> concepts) {

    public ConceptGroup {
        concepts = List.copyOf(concepts);
    }
}
