package org.papergraph.ingest;

/** Observer of the progress of an ingest. */
public interface Progress {

    /** Ignores progress. */
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
     * @param total number of steps, or 0 where it is unknown
     */
    void begin(String step, long total);

    /** So much of the step is done. */
    void advance(long done);
}
