package org.papergraph.ingest.state;

import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.concept.EntryNames;

/**
 * An annotated entry with the keys by which identity looks it up and what else of it depends on no other entry, so that several threads can make it.
 *
 * @param record {@link Records JSON}
 */
public record KeyedEntry(EntryReference reference, AnnotatedEntry annotated, String record, PaperCandidate candidate, EntryNames names, EntryWorks works) {

    public static KeyedEntry of(EntryReference reference, AnnotatedEntry annotated) {
        EntryNames names = EntryNames.of(annotated);
        names.collectContext();
        return new KeyedEntry(reference, annotated, Records.write(annotated), PaperCandidate.of(reference, annotated.entry()), names, EntryWorks.of(annotated.entry()));
    }
}
