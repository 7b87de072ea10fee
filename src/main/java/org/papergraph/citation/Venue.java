package org.papergraph.citation;

/**
 * Where a paper appeared.
 *
 * @param name empty where that is not known
 */
public record Venue(String name, Kind kind) {

    public static final Venue UNKNOWN = new Venue("", Kind.OTHER);

    /** What sort of venue it is. */
    public enum Kind {
        JOURNAL, CONFERENCE, PREPRINT_SERVER, OTHER
    }

    boolean isKnown() {
        return !name.isEmpty();
    }
}
