package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.PaperLine;

/**
 * The page of a decision on what is one thing.
 *
 * @param score from 0 to 1, or empty
 * @param status in a word, such as applied
 * @param identifier by which the command line knows it
 */
record DecisionPage(
        Heading heading, Link rule, String score, String evidence, String status, String identifier, List<Side> sides)
        implements ResourcePage {

    public DecisionPage {
        sides = List.copyOf(sides);
    }

    /**
     * One of the candidates.
     *
     * @param paper that it is of; words alone for a person
     * @param document that it stands in; words alone for a person
     * @param texts title and abstract as the document has them
     * @param papers by a person, the newest
     */
    public record Side(
            Link candidate, Link paper, Link document, String line, List<String> texts, List<PaperLine> papers) {

        public Side {
            texts = List.copyOf(texts);
            papers = List.copyOf(papers);
        }
    }

    @Override
    public String template() {
        return "resource/decision.jte";
    }
}
