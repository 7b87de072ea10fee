package org.papergraph.export;

import java.io.IOException;

/** Writes statements, each as it comes, in the order of {@link Statement#CANONICAL} or {@link Statement#READABLE}. */
interface StatementWriter {

    void begin() throws IOException;

    void write(Statement statement) throws IOException;

    /** Flushes; the stream stays open. */
    void end() throws IOException;
}
