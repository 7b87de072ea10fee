package org.papergraph.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.PaperCandidate;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.store.Store;

/** What people change in the store: documents withdrawn, decisions undone, confirmed or left to the rules again. */
public final class Curation {

    private final Store store;
    private final Iris iris;
    private final Progress progress;

    public Curation(Store store, Progress progress) {
        this.store = store;
        this.iris = new Iris(store.baseIri());
        this.progress = progress;
    }

    /**
     * A decision as people see it.
     *
     * @param id last part of its IRI
     * @param candidates what they are called
     * @param status {@code Applied}, {@code Proposed}, {@code Rejected} or {@code Pinned}
     */
    public record DecisionSummary(String id, String rule, double score, String status, List<String> candidates, String evidence) {

        public DecisionSummary {
            candidates = List.copyOf(candidates);
        }
    }

    /** All decisions, those that wait first, then by identifier. */
    public List<DecisionSummary> decisions() {
        return store.read(dataset -> {
            NamedGraphWriter graph = identityGraph(dataset);
            IngestTransaction change = new IngestTransaction(dataset, iris);
            return graph.find(Node.ANY, Pg.status, Node.ANY).stream().map(triple -> summary(dataset, change, graph, triple.getSubject()))
                    .sorted(Comparator.comparing((DecisionSummary decision) -> !decision.status().equals("Proposed"))
                            .thenComparing(DecisionSummary::id)).toList();
        });
    }

    /**
     * Sets what somebody ruled of a decision's candidates, or with nothing leaves it to the rule again.
     *
     * @return whether there is such a decision
     */
    public boolean rule(String decisionId, Optional<ManualDecision> ruling) {
        Node decision = iris.decision(decisionId);
        List<Node> candidates = store.read(dataset -> candidates(identityGraph(dataset), decision));
        if (candidates.size() != 2) {
            return false;
        }
        store.write(dataset -> rule(new IngestTransaction(dataset, iris), candidates.get(0), candidates.get(1), ruling));
        return true;
    }

    /**
     * Withdraws the documents of a name, or the one whose SHA-256 begins with the given digits (at least eight).
     *
     * @return the names of the documents withdrawn
     */
    public List<String> withdraw(String nameOrHash) {
        List<Node> sources = store.read(dataset -> sources(dataset, nameOrHash));
        List<String> names = new ArrayList<>();
        for (Node source : sources) {
            store.write(dataset -> {
                IngestTransaction change = new IngestTransaction(dataset, iris);
                names.add(String.join(", ", new TreeSet<>(change.names(source))));
                change.withdraw(source);
                change.conclude(progress);
            });
        }
        return names;
    }

    private List<Node> sources(DatasetGraph dataset, String nameOrHash) {
        NamedGraphWriter meta = new NamedGraphWriter(dataset, iris.graph("meta"));
        Set<Node> sources = new LinkedHashSet<>();
        meta.find(Node.ANY, Schema.name, PipelineState.text(nameOrHash)).forEach(triple -> sources.add(triple.getSubject()));
        if (sources.isEmpty() && nameOrHash.matches("[0-9a-f]{8,64}")) {
            meta.find(Node.ANY, Pg.sha256, Node.ANY).stream()
                    .filter(triple -> triple.getObject().getLiteralLexicalForm().startsWith(nameOrHash))
                    .filter(triple -> meta.contains(triple.getSubject(), Pg.entryCount, Node.ANY))
                    .forEach(triple -> sources.add(triple.getSubject()));
        }
        return List.copyOf(sources);
    }

    private void rule(IngestTransaction change, Node one, Node other, Optional<ManualDecision> ruling) {
        boolean entries = change.ledger().object(one, PipelineState.RECORD).isPresent();
        List<String> parties = entries ? entryParties(change, one, other) : List.of(personParty(change, one), personParty(change, other));
        Set<Node> before = entries ? Set.of() : entriesOfPeople(change, parties);
        record(change.ledger(), parties, ruling);
        if (entries) {
            PendingWork.RESOLVE_PAPER.mark(change.ledger(), one);
            PendingWork.RESOLVE_PAPER.mark(change.ledger(), other);
        } else {
            Set<Node> concerned = new LinkedHashSet<>(before);
            concerned.addAll(entriesOfPeople(change, parties));
            change.papers().restate(concerned);
            parties.forEach(party -> PendingWork.MATCH_PERSON.mark(change.ledger(), PipelineState.person(StateLookup.nameOf(party))));
        }
        change.conclude(progress);
    }

    private static void record(PipelineState ledger, List<String> parties, Optional<ManualDecision> ruling) {
        Node node = PipelineState.ruling(parties.get(0), parties.get(1));
        ledger.remove(node, Node.ANY, Node.ANY);
        ruling.ifPresent(ruled -> {
            parties.forEach(party -> ledger.add(node, PipelineState.PARTY, party));
            ledger.add(node, PipelineState.SAYS, PipelineState.stored(ruled));
        });
    }

    private static List<String> entryParties(IngestTransaction change, Node one, Node other) {
        PaperCandidate first = change.index().candidate(one);
        PaperCandidate second = change.index().candidate(other);
        return List.of(first.partyAgainst(second), second.partyAgainst(first));
    }

    private static String personParty(IngestTransaction change, Node author) {
        return StateLookup.party(PipelineState.key(change.ledger().subjects(PipelineState.AUTHOR_IRI, author).get(0)));
    }

    /** The entries of all whom rulings make one with these. */
    private static Set<Node> entriesOfPeople(IngestTransaction change, List<String> parties) {
        Set<String> keys = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(parties);
        while (!open.isEmpty()) {
            String key = open.removeFirst();
            String name = StateLookup.nameOf(key);
            if (keys.add(name)) {
                change.index().ruledWith(StateLookup.named(name))
                        .forEach(next -> open.addLast(StateLookup.party(next.key())));
            }
        }
        Set<Node> entries = new LinkedHashSet<>();
        keys.forEach(name -> entries.addAll(change.ledger().subjects(PipelineState.AUTHOR, name)));
        return entries;
    }

    private static List<Node> candidates(NamedGraphWriter graph, Node decision) {
        return graph.find(decision, Pg.candidate, Node.ANY).stream().map(Triple::getObject)
                .sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private DecisionSummary summary(DatasetGraph dataset, IngestTransaction change, NamedGraphWriter graph, Node decision) {
        return new DecisionSummary(
                Iris.lastPart(decision),
                localName(object(graph, decision, Pg.rule)),
                Double.parseDouble(object(graph, decision, Pg.score).getLiteralLexicalForm()),
                localName(object(graph, decision, Pg.status)),
                candidates(graph, decision).stream().map(candidate -> name(dataset, change, candidate)).toList(),
                object(graph, decision, Pg.evidence).getLiteralLexicalForm());
    }

    private static String name(DatasetGraph dataset, IngestTransaction change, Node candidate) {
        Optional<Node> source = change.ledger().object(candidate, PipelineState.DOCUMENT);
        if (source.isPresent()) {
            return String.join(", ", change.names(source.get())) + " entry " + Iris.entryReference(candidate).number();
        }
        return dataset.getUnionGraph().find(candidate, Foaf.name, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList().stream().sorted().findFirst()
                .or(() -> change.ledger().subjects(PipelineState.AUTHOR_IRI, candidate).stream().findFirst()
                        .map(person -> change.index().personName(person).written()))
                .orElse(candidate.getURI());
    }

    private static Node object(NamedGraphWriter graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).get(0).getObject();
    }

    private static String localName(Node term) {
        return term.getURI().substring(Pg.NAMESPACE.length());
    }

    private NamedGraphWriter identityGraph(DatasetGraph dataset) {
        return new NamedGraphWriter(dataset, iris.graph("identity"));
    }
}
