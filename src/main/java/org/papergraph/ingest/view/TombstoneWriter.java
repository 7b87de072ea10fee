package org.papergraph.ingest.view;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.Iris;
import org.papergraph.graph.ProvenanceMapper;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/**
 * Keeps tombstones in {@code graph/log}: resources that were published and removed, since when, and their successors as far as
 * that is known.
 */
public final class TombstoneWriter {

    private final PipelineState state;
    private final Iris iris;
    private final ResourceTracker tracker;
    private final StateLookup lookup;
    private final NamedGraphWriter log;
    private final ProvenanceMapper provenance;
    private final Instant now = Instant.now();

    public TombstoneWriter(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.iris = iris;
        this.tracker = new ResourceTracker(dataset);
        this.provenance = new ProvenanceMapper(iris);
        this.lookup = lookup;
        this.log = new NamedGraphWriter(dataset, iris.graph("log"));
    }

    /** Writes the tombstone of a resource that was published before the transaction, if it is no more. */
    public void write(Node resource) {
        if (!tracker.isPublished(resource)) {
            List<Node> successors = successors(resource).distinct()
                    .filter(other -> !other.equals(resource) && tracker.isPublished(other))
                    .toList();
            provenance.mapTombstone(resource, now, successors, log.sink());
        }
        forget(resource);
    }

    /** Removes the tombstone of a resource that was not published before the transaction, if it is now. */
    public void clear(Node resource) {
        if (tracker.isPublished(resource)) {
            log.remove(resource, Prov.invalidatedAtTime, Node.ANY);
            log.remove(resource, Dcterms.isReplacedBy, Node.ANY);
        }
        forget(resource);
    }

    private void forget(Node resource) {
        state.remove(resource, PipelineState.REPLACED_BY, Node.ANY);
        state.remove(Node.ANY, PipelineState.FORMER_PAPER, resource);
    }

    /** The papers of the entries of a paper, the representative of a person, the recorded successors of any other resource. */
    private Stream<Node> successors(Node resource) {
        List<Node> entries = state.subjects(PipelineState.FORMER_PAPER, resource);
        return Stream.of(
                        entries.stream().flatMap(entry -> state.objects(entry, PipelineState.PAPER).stream()),
                        state.subjects(PipelineState.AUTHOR_IRI, resource).stream().map(this::representative),
                        state.objects(resource, PipelineState.REPLACED_BY).stream().flatMap(this::named))
                .flatMap(each -> each);
    }

    private Stream<Node> named(Node successor) {
        return PipelineState.isConceptName(successor) ? lookup.concept(PipelineState.conceptName(successor)).stream() : Stream.of(successor);
    }

    private Node representative(Node person) {
        return iris.person(lookup.standsUnder(lookup.person(person)));
    }
}
