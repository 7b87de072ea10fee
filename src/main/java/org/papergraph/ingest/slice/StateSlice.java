package org.papergraph.ingest.slice;

import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.document.EntryReference;
import org.papergraph.document.SourceDocument;
import org.papergraph.graph.Iris;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/**
 * A part of the pipeline's state in memory. Steps run on it as on that of a store, for the resources of which it holds all that they
 * look up; what they would mark elsewhere is left undone.
 */
final class StateSlice {

    private final DatasetGraph dataset = new DatasetGraphMapLink(name -> new GraphMem2Fast());
    private final PipelineState state = new PipelineState(dataset);
    private final Iris iris;
    private final StateLookup lookup;
    private final ConceptNameLookup names;

    StateSlice(String baseIri) {
        this.iris = new Iris(baseIri);
        this.lookup = new StateLookup(state, iris);
        this.names = new ConceptNameLookup(state, lookup, iris);
    }

    DatasetGraph dataset() {
        return dataset;
    }

    PipelineState state() {
        return state;
    }

    Iris iris() {
        return iris;
    }

    StateLookup lookup() {
        return lookup;
    }

    ConceptNameLookup names() {
        return names;
    }

    /** The node of an entry whose document is known. */
    Node entry(SourceDocument document, int number) {
        Node source = iris.source(document.key());
        Node entry = iris.entry(new EntryReference(document.key(), number));
        state.add(source, PipelineState.SHA256, document.sha256());
        state.add(entry, PipelineState.DOCUMENT, source);
        return entry;
    }

    /** An entry with its record and its paper. */
    Node entry(PlacedEntry placed) {
        Node entry = entry(placed.document(), placed.number());
        state.add(entry, PipelineState.RECORD, placed.record());
        state.add(entry, PipelineState.PAPER, placed.paperNode());
        placed.aligned().forEach(aligned -> state.add(entry, PipelineState.ALIGNED, aligned));
        return entry;
    }

    /** The statements of a graph. */
    List<Quad> graph(Node name) {
        return Iter.toList(dataset.find(name, Node.ANY, Node.ANY, Node.ANY));
    }

    /** The statements of a graph, which is empty thereafter. */
    List<Quad> take(Node name) {
        List<Quad> quads = graph(name);
        dataset.getGraph(name).clear();
        return quads;
    }
}
