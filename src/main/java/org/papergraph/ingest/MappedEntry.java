package org.papergraph.ingest;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.graph.Iris;
import org.papergraph.graph.MentionMapper;
import org.papergraph.ingest.state.KeyedEntry;

/**
 * An entry with all that is made of it alone, by several threads, before the one that writes takes it.
 *
 * @param mentions what the graph of its document's mentions states of it
 */
record MappedEntry(KeyedEntry keyed, List<Triple> mentions) {

    MappedEntry {
        mentions = List.copyOf(mentions);
    }

    /** @param run the activity that found the mentions */
    static MappedEntry of(EntryReference reference, AnnotatedEntry annotated, Node run, Iris iris) {
        List<Triple> mentions = new ArrayList<>();
        new MentionMapper(iris).map(reference, annotated, run, mentions::add);
        return new MappedEntry(KeyedEntry.of(reference, annotated), mentions);
    }
}
