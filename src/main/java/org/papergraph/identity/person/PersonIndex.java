package org.papergraph.identity.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;

/** Looks people up by their names and ORCIDs. */
public interface PersonIndex {

    /** The people that share a {@link PersonIdentity#block}. */
    List<PersonCandidate> inBlock(String block);

    List<PersonCandidate> withOrcid(String orcid);

    /** True if an entry names this person. */
    boolean isKnown(PersonCandidate person);

    /** The {@link PersonCandidate#key}s of all who are authors together with this person, long lists of authors apart. */
    Set<String> coauthors(PersonCandidate person);

    /** True if an author list shows both, each at a place of its own. */
    boolean standTogether(PersonCandidate one, PersonCandidate other);

    /** A person's name, by key, as a document writes it; the key where no document holds it. */
    default String written(String key) {
        return key;
    }

    Optional<ManualDecision> manualDecision(PersonCandidate one, PersonCandidate other);

    /** The people of the manual decisions on this one, with or without a document that holds them. */
    List<PersonCandidate> decidedWith(PersonCandidate person);

    /** True if what a rule finds is to be merged, false if it is to be proposed. */
    boolean merges(MatchRule rule);
}
