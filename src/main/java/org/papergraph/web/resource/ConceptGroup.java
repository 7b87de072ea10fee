package org.papergraph.web.resource;

import java.util.List;

/** What a paper has to do with concepts of one kind. */
record ConceptGroup(String heading, List<ConceptOfPaper> concepts) {

    public ConceptGroup {
        concepts = List.copyOf(concepts);
    }

    /** The kind of concept by which the style sheet colours it; empty for other things. */
    public String tone() {
        return TypeColours.of(heading);
    }
}
