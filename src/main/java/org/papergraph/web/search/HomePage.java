package org.papergraph.web.search;

import java.util.List;
import org.papergraph.web.search.ResultReader.Result;
import org.papergraph.web.view.Example;
import org.papergraph.web.view.Link;

/**
 * The front page.
 *
 * @param counts number of resources of each type
 * @param papers the newest
 * @param documents those read last
 * @param methods those that most papers use
 */
record HomePage(
        List<CountedLink> counts,
        List<Result> papers,
        List<Result> documents,
        List<CountedLink> methods,
        List<Example> questions) {

    public HomePage {
        counts = List.copyOf(counts);
        papers = List.copyOf(papers);
        documents = List.copyOf(documents);
        methods = List.copyOf(methods);
        questions = List.copyOf(questions);
    }

    public boolean isEmpty() {
        return counts.stream().allMatch(count -> count.number() == 0);
    }

    /** A link with a number behind it. */
    public record CountedLink(Link link, long number) {}
}
