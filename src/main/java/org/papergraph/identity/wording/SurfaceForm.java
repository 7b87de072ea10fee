package org.papergraph.identity.wording;

/** A name as a text writes it, and where, which tells what its capitals say. */
public record SurfaceForm(String text, Place place) implements Comparable<SurfaceForm> {

    /** Where a name stands. */
    public enum Place {
        /** in a title, where capitals say little */
        TITLE,
        /** at the start of a sentence, where the first capital says nothing */
        START,
        /** elsewhere */
        MIDDLE
    }

    /** Another name in the same place. */
    public SurfaceForm withText(String other) {
        return new SurfaceForm(other, place);
    }

    /** One line, which {@link #parse} reads. */
    public String line() {
        return place + " " + text;
    }

    public static SurfaceForm parse(String line) {
        int blank = line.indexOf(' ');
        return new SurfaceForm(line.substring(blank + 1), Place.valueOf(line.substring(0, blank)));
    }

    @Override
    public int compareTo(SurfaceForm other) {
        int byText = text.compareTo(other.text);
        return byText != 0 ? byText : place.compareTo(other.place);
    }
}
