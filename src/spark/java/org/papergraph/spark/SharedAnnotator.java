package org.papergraph.spark;

import org.apache.jena.sys.JenaSystem;
import org.papergraph.annotator.Annotator;
import org.papergraph.document.annotation.ModelIdentity;

/** The annotator of a process, which its tasks share. */
final class SharedAnnotator {

    private SharedAnnotator() {
    }

    private static final class Holder {

        private static final Annotator ANNOTATOR = Annotator.open();

        private Holder() {
        }
    }

    static Annotator annotator() {
        JenaSystem.init();
        return Holder.ANNOTATOR;
    }

    static ModelIdentity model() {
        return annotator().model();
    }
}
