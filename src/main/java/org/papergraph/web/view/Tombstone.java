package org.papergraph.web.view;

import java.util.List;

/**
 * The end of something that was published once.
 *
 * @param moment when, as an xsd:dateTime
 * @param successors the IRIs of what is there now instead; several where it was divided
 */
public record Tombstone(String moment, List<String> successors) {

    public Tombstone {
        successors = List.copyOf(successors);
    }
}
