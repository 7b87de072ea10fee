package org.papergraph.ingest;

import org.papergraph.progress.Progress;

/** Receives the progress of an ingest: of the reading of its documents, and of the steps behind it. */
public interface IngestProgress extends Progress {

    /** Ignores all progress. */
    IngestProgress SILENT = new IngestProgress() {};

    /**
     * The reading of a document begins, or goes on behind a step.
     *
     * @param document its number, how many there are, and its name
     * @param before the bytes of the files before it
     * @param all the bytes of all files
     */
    default void read(String document, long before, long all) {
    }

    /**
     * @param bytes of the file that were read so far
     * @param entries that were read and annotated so far
     */
    default void advance(long bytes, long entries) {
    }
}
