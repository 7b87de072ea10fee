package org.papergraph.identity;

import java.util.List;

/**
 * The entries that are one paper.
 *
 * @param key names the paper: equal for equal papers whatever else is known, different for different ones
 * @param members in order, the first the one that represents the paper
 */
public record PaperGroup(String key, List<PaperCandidate> members) {

    public PaperGroup {
        members = List.copyOf(members);
    }
}
