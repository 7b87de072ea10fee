package org.papergraph.ingest.state;

import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.concept.EntryNames;

/** An entry in memory, with what identity computes from it alone, each at its first use. For one thread. */
final class KeptEntry {

    private final EntryReference reference;
    private final AnnotatedEntry annotated;
    private PaperCandidate candidate;
    private EntryNames names;

    KeptEntry(EntryReference reference, AnnotatedEntry annotated) {
        this.reference = reference;
        this.annotated = annotated;
    }

    static KeptEntry of(KeyedEntry keyed) {
        KeptEntry entry = new KeptEntry(keyed.reference(), keyed.annotated());
        entry.candidate = keyed.candidate();
        entry.names = keyed.names();
        return entry;
    }

    AnnotatedEntry annotated() {
        return annotated;
    }

    PaperCandidate candidate() {
        if (candidate == null) {
            candidate = PaperCandidate.of(reference, annotated.entry());
        }
        return candidate;
    }

    EntryNames names() {
        if (names == null) {
            names = EntryNames.of(annotated);
        }
        return names;
    }
}
