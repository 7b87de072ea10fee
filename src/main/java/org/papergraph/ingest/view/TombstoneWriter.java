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
 * Keeps in {@code graph/log} what was published once and is no more: since when, and what is there instead as far as
 * that is known.
 */
public final class TombstoneWriter {

    private final PipelineState ledger;
    private final Iris iris;
    private final ResourceTracker presence;
    private final PersonIdentity people;
    private final NamedGraphWriter log;
    private final ProvenanceMapper provenance;
    private final Instant now = Instant.now();

    public TombstoneWriter(DatasetGraph dataset, PipelineState ledger, StateLookup index, Iris iris) {
        this.ledger = ledger;
        this.iris = iris;
        this.presence = new ResourceTracker(dataset);
        this.provenance = new ProvenanceMapper(iris);
        this.people = new PersonIdentity(index);
        this.log = new NamedGraphWriter(dataset, iris.graph("log"));
    }

    /** Notes of a thing that was there before the transaction if it is gone. */
    public void lookFor(Node thing) {
        if (!presence.isPublished(thing)) {
            List<Node> successors = successors(thing).distinct()
                    .filter(other -> !other.equals(thing) && presence.isPublished(other))
                    .toList();
            provenance.mapDeparture(thing, now, successors, log.sink());
        }
        forget(thing);
    }

    /** Takes back what was noted of a thing that was not there before the transaction if it is there again. */
    public void welcome(Node thing) {
        if (presence.isPublished(thing)) {
            log.remove(thing, Prov.invalidatedAtTime, Node.ANY);
            log.remove(thing, Dcterms.isReplacedBy, Node.ANY);
        }
        forget(thing);
    }

    private void forget(Node thing) {
        ledger.remove(thing, PipelineState.REPLACED_BY, Node.ANY);
        ledger.remove(Node.ANY, PipelineState.LEFT, thing);
    }

    /** Where the entries of a paper are, who stands for a person, what was noted of anything else. */
    private Stream<Node> successors(Node thing) {
        List<Node> entries = ledger.subjects(PipelineState.LEFT, thing);
        return Stream.of(
                        entries.stream().flatMap(entry -> ledger.objects(entry, PipelineState.PAPER).stream()),
                        ledger.subjects(PipelineState.AUTHOR_IRI, thing).stream().map(this::standIn),
                        ledger.objects(thing, PipelineState.REPLACED_BY).stream())
                .flatMap(each -> each);
    }

    private Node standIn(Node person) {
        return iris.author(people.representative(StateLookup.named(PipelineState.key(person))));
    }
}
