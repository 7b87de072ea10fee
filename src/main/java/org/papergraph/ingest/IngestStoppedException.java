package org.papergraph.ingest;

import org.papergraph.store.StoreException;

/** An ingest that ended before its last document because the store cannot be written; what was reported as added before is there. */
public final class IngestStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient IngestReport report;

    IngestStoppedException(IngestReport report, StoreException cause) {
        super(cause.getMessage(), cause);
        this.report = report;
    }

    /** The documents before the end; the number of papers is not known. */
    public IngestReport report() {
        return report;
    }
}
