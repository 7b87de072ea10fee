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
import org.papergraph.identity.PersonIdentity;
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
    private final PersonIdentity people;
    private final NamedGraphWriter log;
    private final ProvenanceMapper provenance;
    private final Instant now = Instant.now();

    public TombstoneWriter(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.iris = iris;
        this.tracker = new ResourceTracker(dataset);
        this.provenance = new ProvenanceMapper(iris);
        this.people = new PersonIdentity(lookup);
        this.log = new NamedGraphWriter(dataset, iris.graph("log"));
    }

    /** Notes of a resource that was there before the transaction if it is gone. */
    public void write(Node resource) {
        if (!tracker.isPublished(resource)) {
            List<Node> successors = successors(resource).distinct()
                    .filter(other -> !other.equals(resource) && tracker.isPublished(other))
                    .toList();
            provenance.mapDeparture(resource, now, successors, log.sink());
        }
        forget(resource);
    }

    /** Takes back what was noted of a resource that was not there before the transaction if it is there again. */
    public void clear(Node resource) {
        if (tracker.isPublished(resource)) {
            log.remove(resource, Prov.invalidatedAtTime, Node.ANY);
            log.remove(resource, Dcterms.isReplacedBy, Node.ANY);
        }
        forget(resource);
    }

    private void forget(Node resource) {
        state.remove(resource, PipelineState.REPLACED_BY, Node.ANY);
        state.remove(Node.ANY, PipelineState.LEFT, resource);
    }

    /** Where the entries of a paper are, who stands for a person, what was noted of anything else. */
    private Stream<Node> successors(Node resource) {
        List<Node> entries = state.subjects(PipelineState.LEFT, resource);
        return Stream.of(
                        entries.stream().flatMap(entry -> state.objects(entry, PipelineState.PAPER).stream()),
                        state.subjects(PipelineState.AUTHOR_IRI, resource).stream().map(this::representative),
                        state.objects(resource, PipelineState.REPLACED_BY).stream())
                .flatMap(each -> each);
    }

    private Node representative(Node person) {
        return iris.author(people.representative(StateLookup.named(PipelineState.key(person))));
    }
}
