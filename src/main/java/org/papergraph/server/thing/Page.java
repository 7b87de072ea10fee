package org.papergraph.server.thing;

/** What the page of one thing shows. */
public sealed interface Page
        permits PaperPage, ConceptPage, AgentPage, VenuePage, DocumentPage, EntryPage, EvidencePage, RunPage,
                DecisionPage, ThingPage {

    Heading heading();

    /** The file of the template that shows it. */
    String template();
}
