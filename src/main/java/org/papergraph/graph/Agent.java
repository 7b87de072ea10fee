package org.papergraph.graph;

import org.apache.jena.graph.Node;
import org.papergraph.document.PersonName;

/**
 * A person or an organization as the graph states it.
 *
 * @param form of the name by which an authorship is named
 * @param shown form of the name that stands for all in which documents write it
 */
public record Agent(Node iri, PersonName form, String shown) {

    /** One who stands under the name as it is written. */
    public static Agent of(PersonName name, Iris iris) {
        return new Agent(iris.author(name), name, name.written());
    }
}
