package org.papergraph.ingest;

/** Is told how an ingest gets on. */
public interface Progress {

    /** Tells nobody. */
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
     * @param total how much there is to do, or 0 when nobody knows
     */
    void begin(String step, long total);

    /** So much of the step is done. */
    void advance(long done);
}
