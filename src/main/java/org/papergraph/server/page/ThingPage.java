package org.papergraph.server.page;

import java.util.List;

/**
 * The page of one thing; a section that does not apply is empty.
 *
 * @param kind what the thing is, in a word
 * @param iri what the graph calls it
 * @param summary its abstract or text
 * @param details short facts that stand at the top
 * @param papers what uses it, is by it or appeared in it, the newest first
 * @param incoming what names it
 * @param incomingCut whether more than the page's limit name it
 * @param data its data, a link a format
 */
public record ThingPage(
        String title,
        String kind,
        String iri,
        List<Author> authors,
        List<Fact> details,
        List<String> summary,
        List<ConceptGroup> concepts,
        List<Passage> passages,
        List<PaperLine> papers,
        List<EntryLine> entries,
        List<Fact> incoming,
        boolean incomingCut,
        List<DataLink> data) {

    /** At most so many papers, passages and entries stand on a page. */
    public static final int PAPERS = 200;
    public static final int PASSAGES = 50;
    public static final int ENTRIES = 1000;

    public ThingPage {
        authors = List.copyOf(authors);
        details = List.copyOf(details);
        summary = List.copyOf(summary);
        concepts = List.copyOf(concepts);
        passages = List.copyOf(passages);
        papers = List.copyOf(papers);
        entries = List.copyOf(entries);
        incoming = List.copyOf(incoming);
        data = List.copyOf(data);
    }
}
