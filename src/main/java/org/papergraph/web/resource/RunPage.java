package org.papergraph.web.resource;

import java.util.List;

/**
 * The page of a run.
 *
 * @param mentions how many mentions it found, up to {@value #COUNTED}
 */
record RunPage(Heading heading, List<Fact> details, int mentions) implements ResourcePage {

    /** Mentions are counted up to this number. */
    public static final int COUNTED = 10_000;

    public RunPage {
        details = List.copyOf(details);
    }

    @Override
    public String template() {
        return "resource/run.jte";
    }
}
