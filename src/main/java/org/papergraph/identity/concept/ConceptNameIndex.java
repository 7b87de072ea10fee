package org.papergraph.identity.concept;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;

/** Looks up names of concepts, what papers say for them, and the manual decisions on them. */
public interface ConceptNameIndex {

    /** The names that papers use with this {@link ConceptNameIdentity#block}. */
    List<ConceptName> inBlock(String block);

    /** What all papers say for a name; {@link NameEvidence#NONE} for one that none uses. */
    NameEvidence evidence(ConceptName name);

    /** The names that entries spell out for an abbreviation for which they spell out this name too. */
    List<ConceptName> ofOneAbbreviation(ConceptName name);

    /** The names like this that the same paper uses, if this name and each of them are used by that paper alone. */
    List<ConceptName> ofSamePaper(ConceptName name, Predicate<ConceptName> like);

    Optional<ManualDecision> manualDecision(ConceptName one, ConceptName other);

    /** The names of the manual decisions on this one, whether papers use them or not. */
    List<ConceptName> decidedWith(ConceptName name);

    /** True if what a rule finds is to be merged, false if it is to be proposed. */
    boolean merges(MatchRule rule);
}
