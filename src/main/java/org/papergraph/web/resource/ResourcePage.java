package org.papergraph.web.resource;

/** The content of the page of one resource. */
sealed interface ResourcePage
        permits PaperPage, ConceptPage, AgentPage, CitedWorkPage, VenuePage, DocumentPage, EntryPage, EvidencePage, RunPage,
                DecisionPage, SubjectPage, OtherPage {

    Heading heading();

    /** The path of its template. */
    String template();
}
