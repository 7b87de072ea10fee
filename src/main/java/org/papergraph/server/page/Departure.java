package org.papergraph.server.page;

import java.util.List;

/**
 * The end of something that was published once.
 *
 * @param moment when, as an xsd:dateTime
 * @param successors the IRIs of what is there now instead; several where it was divided
 */
public record Departure(String moment, List<String> successors) {

    public Departure {
        successors = List.copyOf(successors);
    }
}
