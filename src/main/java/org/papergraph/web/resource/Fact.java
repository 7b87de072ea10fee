package org.papergraph.web.resource;

import java.util.List;
import org.papergraph.web.view.Link;

/**
 * A property and what stands at its other end.
 *
 * @param more how many values are left out
 */
record Fact(Link property, List<Link> values, int more) {

    public Fact {
        values = List.copyOf(values);
    }
}
