package org.papergraph.identity;

import java.util.List;
import java.util.Optional;
import org.papergraph.document.EntryReference;

/** Looks entries up by their keys; the cost of a look-up does not depend on how many entries there are. */
public interface EntryIndex {

    PaperCandidate candidate(EntryReference reference);

    List<EntryReference> withTitleKey(String titleKey);

    /** Entries whose abstracts may be wordings of this one's, itself among them; as many in any store, see {@link NearDuplicates}. */
    List<EntryReference> nearDuplicates(PaperCandidate candidate);

    /** Entries that share an identifier with this one, or of which a document says that they are versions of one work. */
    List<EntryReference> withIdentifierOf(PaperCandidate candidate);

    /** The entries of the manual decisions on this one. */
    List<EntryReference> decidedWith(PaperCandidate candidate);

    Optional<ManualDecision> manualDecision(PaperCandidate one, PaperCandidate other);

    /** True if what a rule finds is to be merged, false if it is to be proposed. */
    boolean merges(MatchRule rule);
}
