package org.papergraph.web.resource;

/** The content of the page of one resource. */
sealed interface ResourcePage
        permits PaperPage, ConceptPage, AgentPage, VenuePage, DocumentPage, EntryPage, EvidencePage, RunPage,
                DecisionPage, OtherPage {

    Heading heading();

    /** The path of its template. */
    String template();
}
