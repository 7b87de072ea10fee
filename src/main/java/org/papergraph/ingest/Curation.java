package org.papergraph.ingest;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.ManualDecision;
import org.papergraph.ingest.StoredDocuments.StoredDocument;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.store.Store;

/** The changes that people make to the store: documents withdrawn, match decisions undone, confirmed or left to the rules again. */
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
     * A match decision as people see it.
     *
     * @param id last part of its IRI
     * @param candidates by name
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
            PipelineState state = new PipelineState(dataset);
            return graph.find(Node.ANY, Pg.status, Node.ANY).stream().map(triple -> summary(dataset, state, graph, triple.getSubject()))
                    .sorted(Comparator.comparing((DecisionSummary decision) -> !decision.status().equals("Proposed"))
                            .thenComparing(DecisionSummary::id)).toList();
        });
    }

    /**
     * Sets the manual decision on the candidates of a match decision or, with nothing, leaves it to the rule again.
     *
     * @return true if there is such a match decision
     */
    public boolean decide(String decisionId, Optional<ManualDecision> decision) {
        Node node = iris.decision(decisionId);
        List<Node> candidates = store.read(dataset -> candidates(identityGraph(dataset), node));
        if (candidates.size() != 2) {
            return false;
        }
        change(transaction -> transaction.decide(candidates.get(0), candidates.get(1), decision));
        return true;
    }

    /** Withdraws a document: removes it with all that only it states. */
    public void withdraw(StoredDocument document) {
        change(transaction -> transaction.withdraw(iris.source(document.key())));
    }

    /** Notes that a file is gone, and withdraws its document if that stands in no other file; true if it was withdrawn. */
    public boolean removePlace(Path path) {
        boolean[] withdrawn = {false};
        change(transaction -> transaction.documents().removePlace(path.toUri().toString()).ifPresent(source -> {
            transaction.withdraw(source);
            withdrawn[0] = true;
        }));
        return withdrawn[0];
    }

    private void change(Consumer<IngestTransaction> action) {
        store.write(dataset -> {
            IngestTransaction transaction = new IngestTransaction(dataset, iris);
            action.accept(transaction);
            transaction.runPendingWork(progress);
        });
    }

    private static List<Node> candidates(NamedGraphWriter graph, Node decision) {
        return graph.find(decision, Pg.candidate, Node.ANY).stream().map(Triple::getObject)
                .sorted(Comparator.comparing(Node::getURI)).toList();
    }

    private DecisionSummary summary(DatasetGraph dataset, PipelineState state, NamedGraphWriter graph, Node decision) {
        return new DecisionSummary(
                Iris.lastPart(decision),
                localName(object(graph, decision, Pg.rule)),
                Double.parseDouble(object(graph, decision, Pg.score).getLiteralLexicalForm()),
                localName(object(graph, decision, Pg.status)),
                candidates(graph, decision).stream().map(candidate -> name(dataset, state, candidate)).toList(),
                object(graph, decision, Pg.evidence).getLiteralLexicalForm());
    }

    private String name(DatasetGraph dataset, PipelineState state, Node candidate) {
        Optional<Node> source = state.object(candidate, PipelineState.DOCUMENT);
        if (source.isPresent()) {
            return String.join(", ", new DocumentViewUpdater(dataset, state, iris).names(source.get())) + " entry " + Iris.entryReference(candidate).number();
        }
        return dataset.getUnionGraph().find(candidate, Foaf.name, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList().stream().sorted().findFirst()
                .or(() -> state.subjects(PipelineState.AUTHOR_IRI, candidate).stream().findFirst()
                        .map(person -> new StateLookup(state, iris).personName(person).written()))
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
