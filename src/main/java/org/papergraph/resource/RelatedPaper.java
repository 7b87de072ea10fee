package org.papergraph.resource;

import java.util.List;
import org.papergraph.resource.lookup.Lookups;

/**
 * A paper that shares concepts with another.
 *
 * @param shared labels of the shared concepts, separated by commas
 * @param listed true if one listing of related papers has both
 */
public record RelatedPaper(LabelledTerm paper, String shared, boolean listed) {

    private static final int SHOWN = 8;

    static List<RelatedPaper> read(String paper, Lookups lookups, Labeller labeller) {
        return Labeller.firsts(lookups.related(paper), "paper")
                .limit(SHOWN)
                .map(row -> new RelatedPaper(labeller.of(row, "paper"), row.text("shared"), row.text("listed").equals("true")))
                .toList();
    }
}
