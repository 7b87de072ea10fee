package org.papergraph.web.resource;

/** What the page of one thing shows. */
sealed interface ResourcePage
        permits PaperPage, ConceptPage, AgentPage, VenuePage, DocumentPage, EntryPage, EvidencePage, RunPage,
                DecisionPage, OtherPage {

    Heading heading();

    /** The file of the template that shows it. */
    String template();
}
