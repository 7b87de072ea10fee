package org.papergraph.ingest;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.PersonIdentity;

/** Keeps the decisions on people in step with the names in the ledger. */
final class PersonProjection {

    private final Ledger ledger;
    private final LedgerIndex index;
    private final PersonIdentity identity;
    private final DecisionMapper mapper;
    private final PublishedGraph decisions;

    PersonProjection(DatasetGraph dataset, Ledger ledger, LedgerIndex index, Iris iris) {
        this.ledger = ledger;
        this.index = index;
        this.identity = new PersonIdentity(index);
        this.mapper = new DecisionMapper(iris);
        this.decisions = new PublishedGraph(dataset, iris.graph("identity"));
    }

    /** Compares a name with those that it could be a form of. */
    void compare(Node person) {
        Optional<Node> candidate = ledger.object(person, Ledger.AUTHOR_IRI);
        if (candidate.isEmpty()) {
            return;
        }
        for (Triple triple : decisions.find(Node.ANY, Pg.candidate, candidate.get())) {
            decisions.remove(triple.getSubject(), Node.ANY, Node.ANY);
        }
        if (ledger.object(person, Ledger.WRITTEN).isPresent()) {
            identity.decisions(index.personName(person)).forEach(this::write);
        }
    }

    private void write(MatchDecision<String> decision) {
        mapper.map(iri(decision.one()), iri(decision.other()), decision.rule().name(), decision.score(),
                decision.evidence(), decision.status().name(), decisions.sink());
    }

    private Node iri(String nameKey) {
        return ledger.object(Ledger.person(nameKey), Ledger.AUTHOR_IRI).orElseThrow();
    }
}
