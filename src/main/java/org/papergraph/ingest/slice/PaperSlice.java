package org.papergraph.ingest.slice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.papergraph.document.EntryReference;
import org.papergraph.document.SourceDocument;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.KeyedEntry;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.view.PaperViewUpdater;

/** Resolves the entries to papers that are connected with one another by {@link PaperKeys}, and with no other. */
public final class PaperSlice {

    private final StateSlice slice;
    private final EntryKeys keys;
    private final PaperViewUpdater papers;
    private final Map<Node, PlacedEntry> entries = new LinkedHashMap<>();

    public PaperSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
        this.keys = new EntryKeys(slice.state(), slice.lookup(), slice.iris());
        this.papers = new PaperViewUpdater(slice.dataset(), slice.state(), slice.lookup(), keys, slice.iris());
    }

    /**
     * Adds an entry.
     *
     * @param record of the annotated entry, in JSON
     * @param shared the keys of its text by which near-duplicates are found
     */
    public void add(String sha256, int number, String record, Iterable<String> shared) {
        SourceDocument document = new SourceDocument("", sha256);
        Node entry = slice.entry(document, number);
        entries.put(entry, new PlacedEntry(sha256, number, record, "", List.of()));
        keys.addToResolve(KeyedEntry.of(new EntryReference(document.key(), number), bare(Records.read(record, AnnotatedEntry.class))), shared);
    }

    /** Names of concepts do not tell papers apart. */
    private static AnnotatedEntry bare(AnnotatedEntry annotated) {
        return new AnnotatedEntry(annotated.entry(), annotated.annotations().stream().map(each -> Annotation.none()).toList());
    }

    /** The entries with their papers, and the match decisions on them. */
    public Resolved<PlacedEntry> resolve() {
        entries.keySet().forEach(entry -> {
            if (PendingWork.RESOLVE_PAPER.isMarked(slice.state(), entry)) {
                papers.resolve(entry);
            }
        });
        List<PlacedEntry> placed = new ArrayList<>();
        entries.forEach((entry, read) -> placed.add(new PlacedEntry(read.sha256(), read.number(), read.record(),
                slice.state().object(entry, PipelineState.PAPER).orElseThrow().getURI(),
                slice.state().objects(entry, PipelineState.ALIGNED).stream().map(Node::getLiteralLexicalForm).sorted().toList())));
        return new Resolved<>(placed, slice.graph(slice.iris().graph("identity")));
    }
}
