package org.papergraph.citation;

/**
 * The venue of a paper.
 *
 * @param name empty where that is not known
 */
public record Venue(String name, Kind kind) {

    public static final Venue UNKNOWN = new Venue("", Kind.OTHER);

    /** Types of venue. */
    public enum Kind {
        JOURNAL, CONFERENCE, PREPRINT_SERVER, OTHER
    }

    boolean isKnown() {
        return !name.isEmpty();
    }
}
