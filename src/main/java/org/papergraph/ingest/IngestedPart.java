package org.papergraph.ingest;

/**
 * What has gone in of a document whose ingest has not come to its end.
 *
 * @param entries number of its first entries
 * @param mentions in them
 * @param replaces true if something gave way to the document
 */
record IngestedPart(long entries, long mentions, boolean replaces) {

    /** What {@link #written} gives. */
    static IngestedPart read(String text) {
        String[] parts = text.split(" ");
        return new IngestedPart(Long.parseLong(parts[0]), Long.parseLong(parts[1]), Boolean.parseBoolean(parts[2]));
    }

    String written() {
        return entries + " " + mentions + " " + replaces;
    }
}
