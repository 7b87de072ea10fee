package org.papergraph.ingest;

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

/**
 * Keeps in {@code graph/log} what was published once and is no more: since when, and what is there instead as far as
 * that is known.
 */
final class Departures {

    private final Ledger ledger;
    private final Iris iris;
    private final Presence presence;
    private final PersonIdentity people;
    private final PublishedGraph log;
    private final ProvenanceMapper provenance;
    private final Instant now = Instant.now();

    Departures(DatasetGraph dataset, Ledger ledger, LedgerIndex index, Iris iris) {
        this.ledger = ledger;
        this.iris = iris;
        this.presence = new Presence(dataset);
        this.provenance = new ProvenanceMapper(iris);
        this.people = new PersonIdentity(index);
        this.log = new PublishedGraph(dataset, iris.graph("log"));
    }

    /** Notes of a thing that was there before the transaction if it is gone. */
    void lookFor(Node thing) {
        if (!presence.isPublished(thing)) {
            List<Node> successors = successors(thing).distinct()
                    .filter(other -> !other.equals(thing) && presence.isPublished(other))
                    .toList();
            provenance.mapDeparture(thing, now, successors, log.sink());
        }
        forget(thing);
    }

    /** Takes back what was noted of a thing that was not there before the transaction if it is there again. */
    void welcome(Node thing) {
        if (presence.isPublished(thing)) {
            log.remove(thing, Prov.invalidatedAtTime, Node.ANY);
            log.remove(thing, Dcterms.isReplacedBy, Node.ANY);
        }
        forget(thing);
    }

    private void forget(Node thing) {
        ledger.remove(thing, Ledger.REPLACED_BY, Node.ANY);
        ledger.remove(Node.ANY, Ledger.LEFT, thing);
    }

    /** Where the entries of a paper are, who stands for a person, what was noted of anything else. */
    private Stream<Node> successors(Node thing) {
        List<Node> entries = ledger.subjects(Ledger.LEFT, thing);
        return Stream.of(
                        entries.stream().flatMap(entry -> ledger.objects(entry, Ledger.PAPER).stream()),
                        ledger.subjects(Ledger.AUTHOR_IRI, thing).stream().map(this::standIn),
                        ledger.objects(thing, Ledger.REPLACED_BY).stream())
                .flatMap(each -> each);
    }

    private Node standIn(Node person) {
        return iris.author(people.representative(LedgerIndex.named(Ledger.key(person))));
    }
}
