package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.document.EntryReference;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.identity.NearDuplicates;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.identity.SketchedText;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;

/**
 * The keys by which an entry meets others in the search for its paper. Entries that share one may be one paper; so may those whose texts
 * share as many {@link #textKeys} as {@link #suffice}, of which only those count that at most {@link NearDuplicates#MOST_TEXTS} texts have.
 *
 * @param shared titles, identifiers, and the text as a whole
 * @param text title and abstract
 */
public record PaperKeys(Set<String> shared, String text, Set<String> textKeys) implements Serializable {

    /** @param record of an annotated entry, in JSON */
    public static PaperKeys of(String sha256, int number, String record) {
        AnnotatedEntry annotated = Records.read(record, AnnotatedEntry.class);
        PaperCandidate candidate = PaperCandidate.of(new EntryReference(sha256, number), annotated.entry());
        String text = PipelineState.text(candidate.text()).getURI();
        Set<String> shared = new TreeSet<>(Set.of("text " + text));
        candidate.titleKeys().forEach(key -> shared.add("title " + key));
        candidate.identifierKeys().forEach(key -> shared.add("identifier " + key));
        candidate.versionKeys().forEach(key -> shared.add("identifier " + key));
        return new PaperKeys(shared, text, candidate.shingles().keys());
    }

    /** True if so many shared keys make two texts candidates for wordings of one. */
    public static boolean suffice(int count, String one, String other) {
        return NearDuplicates.suffice(count, sketched(one), sketched(other));
    }

    private static SketchedText sketched(String text) {
        return PipelineState.sketchedText(NodeFactory.createURI(text));
    }
}
