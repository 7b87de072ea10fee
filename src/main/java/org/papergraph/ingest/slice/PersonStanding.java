package org.papergraph.ingest.slice;

import java.io.Serializable;

/**
 * How a person stands in the graph.
 *
 * @param key of the {@link org.papergraph.identity.person.PersonCandidate}
 * @param standsUnder the key under which the graph states the person
 * @param shown the form of the name that it states
 * @param plain true if the key and the one form in which entries write the name say so too
 */
public record PersonStanding(String key, String standsUnder, String shown, boolean plain) implements Serializable {
}
