package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.resource.CitedReference;
import org.papergraph.resource.Resource;
import org.papergraph.resource.ResourceReader;

/** The references of a paper as its page lists them: the first, and the others to be unfolded. */
record References(List<CitedReference> all) {

    private static final int FIRST = 60;

    public References {
        all = List.copyOf(all);
    }

    static References of(Resource paper, ResourceReader resources) {
        return new References(paper.properties().texts(Dcterms.references).isEmpty() ? List.of() : resources.references(paper.iri()));
    }

    /** The number of references that lead to papers of the graph. */
    public long toPapers() {
        return all.stream().filter(CitedReference::isPaper).count();
    }

    public List<CitedReference> first() {
        return all.subList(0, Math.min(FIRST, all.size()));
    }

    public List<CitedReference> others() {
        return all.subList(first().size(), all.size());
    }
}
