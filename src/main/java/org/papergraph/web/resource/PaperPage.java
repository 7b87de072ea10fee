package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.citation.Citation;

/**
 * The page of a paper.
 *
 * @param abstracts each wording with its mentions, the longest first
 */
record PaperPage(
        Heading heading,
        AnnotatedText title,
        PaperAuthors authorship,
        List<AnnotatedText> abstracts,
        List<ConceptGroup> concepts,
        List<Fact> details,
        List<RelatedPaper> related,
        List<Origin> origins,
        List<DecisionLine> decisions,
        Citation citation)
        implements ResourcePage {

    private static final int SUMMARY = 160;

    public PaperPage {
        abstracts = List.copyOf(abstracts);
        concepts = List.copyOf(concepts);
        details = List.copyOf(details);
        related = List.copyOf(related);
        origins = List.copyOf(origins);
        decisions = List.copyOf(decisions);
    }

    @Override
    public String template() {
        return "resource/paper.jte";
    }

    /** What lists of pages elsewhere may show of it: how its abstract begins, or else its title. */
    public String summary() {
        return abstracts.stream().findFirst().orElse(title).beginning(SUMMARY);
    }

    public boolean hasMarks() {
        return title.hasMarks() || abstracts.stream().anyMatch(AnnotatedText::hasMarks);
    }
}
