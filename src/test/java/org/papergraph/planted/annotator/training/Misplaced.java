package org.papergraph.planted.annotator.training;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.papergraph.planted.cli.Command;

/** Breaks rules on purpose: uses an index and the command line. */
final class Misplaced {

    void index() {
        new ByteBuffersDirectory();
    }

    void run() {
        Command.run();
    }
}
