package org.papergraph.server.page;

import java.util.List;

/** What the front page shows. */
public record HomePage(
        List<Count> counts, List<PaperLine> newest, List<CountedLink> methods, List<Example> examples) {

    public HomePage {
        counts = List.copyOf(counts);
        newest = List.copyOf(newest);
        methods = List.copyOf(methods);
        examples = List.copyOf(examples);
    }

    public boolean isEmpty() {
        return counts.stream().allMatch(count -> count.number() == 0);
    }
}
