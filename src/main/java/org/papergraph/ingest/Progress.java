package org.papergraph.ingest;

/** Receives the progress of an ingest. */
public interface Progress {

    /** Ignores all progress. */
    Progress SILENT = new Progress() {
        @Override
        public void begin(String step, long total) {
        }

        @Override
        public void advance(long done) {
        }
    };

    /**
     * A step begins.
     *
     * @param total number of resources or entries, 0 if unknown
     */
    void begin(String step, long total);

    /** @param done number of resources or entries of the step so far */
    void advance(long done);
}
