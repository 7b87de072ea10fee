package org.papergraph.annotator;

import java.util.List;

/** The proposals for a title and for an abstract, each in order and without overlap. */
record TaggedDocument(List<Proposal> title, List<Proposal> summary) {

    TaggedDocument {
        title = List.copyOf(title);
        summary = List.copyOf(summary);
    }
}
