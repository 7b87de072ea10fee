package org.papergraph.web.resource;

import java.util.List;

/** Things of one kind that another has papers in common with, those with most first. */
record Companions(String heading, List<Companion> things) {

    public Companions {
        things = List.copyOf(things);
    }

    /** The kind of concept by which the style sheet colours it; empty for other things. */
    public String tone() {
        return TypeColours.of(heading);
    }
}
