package org.papergraph.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.papergraph.document.PersonName;

/** Looks people up by their names. */
public interface PersonIndex {

    /** The names that share a {@link PersonIdentity#block}. */
    List<PersonName> inBlock(String block);

    /** The {@link PersonName#key}s of all who are authors together with this name. */
    Set<String> coauthors(PersonName name);

    /** True if an author list shows both names, each at a place of its own. */
    boolean standTogether(PersonName one, PersonName other);

    /** A name, by its key, as a document writes it; the key where no document holds it. */
    default String written(String nameKey) {
        return nameKey;
    }

    Optional<ManualDecision> manualDecision(PersonName one, PersonName other);

    /** The names of the manual decisions on this one, with or without a document that holds them. */
    List<PersonName> decidedWith(PersonName name);
}
