package org.papergraph.ingest;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDFS;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchDecision.Status;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptDecision;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.ingest.StoredDocuments.StoredDocument;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;
import org.papergraph.ingest.view.ConceptStandingUpdater;
import org.papergraph.ingest.view.DocumentViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;
import org.papergraph.progress.Progress;
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
     * @param reason that somebody gave for deciding by hand, or empty
     */
    public record DecisionSummary(String id, MatchRule rule, double score, Status status, List<String> candidates, String evidence, String reason) {

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
                    .sorted(Comparator.comparing((DecisionSummary decision) -> decision.status() != Status.PROPOSED)
                            .thenComparing(DecisionSummary::id)).toList();
        });
    }

    /**
     * Sets the manual decisions on the candidates of match decisions or, with nothing, leaves them to the rules again; all of them
     * or, if one is not there, none.
     *
     * @param decisionIds last parts of their IRIs
     * @param reason or nothing
     * @return those of the match decisions that are not there
     */
    public List<String> decide(List<String> decisionIds, Optional<ManualDecision> decision, String reason) {
        Map<String, List<Node>> candidates = new LinkedHashMap<>();
        store.read(dataset -> {
            decisionIds.forEach(id -> candidates.put(id, candidates(identityGraph(dataset), iris.decision(id))));
            return candidates;
        });
        List<String> missing = decisionIds.stream().filter(id -> candidates.get(id).size() != 2).toList();
        if (missing.isEmpty() && !candidates.isEmpty()) {
            change(transaction -> candidates.values().forEach(pair -> transaction.decide(pair.get(0), pair.get(1), decision, reason)));
        }
        return missing;
    }

    /**
     * Sets or removes the manual decision on the candidates of one match decision.
     *
     * @return true if there is such a match decision
     */
    public boolean decide(String decisionId, Optional<ManualDecision> decision) {
        return decide(List.of(decisionId), decision, "").isEmpty();
    }

    /** True for the rules by which the store merges, false for those by which it proposes. */
    public Map<MatchRule, Boolean> rules() {
        return store.read(dataset -> {
            StateLookup lookup = new StateLookup(new PipelineState(dataset), iris);
            Map<MatchRule, Boolean> rules = new EnumMap<>(MatchRule.class);
            Stream.of(MatchRule.values()).forEach(rule -> rules.put(rule, lookup.merges(rule)));
            return rules;
        });
    }

    /** Turns a rule on or off: what it finds is merged or proposed from then on, in all documents of the store. */
    public void turn(MatchRule rule, boolean on) {
        change(transaction -> transaction.turn(rule, on));
    }

    /** A concept by its key, such as {@code task/planning}, with what somebody decided on how it is shown. */
    public record ConceptSummary(String key, ConceptDecision decision) {
    }

    /** The concepts of the store on which somebody decided how they are shown. */
    public List<ConceptSummary> conceptDecisions() {
        return store.read(dataset -> {
            PipelineState state = new PipelineState(dataset);
            ConceptNameLookup names = new ConceptNameLookup(state, new StateLookup(state, iris), iris);
            NamedGraphWriter graph = identityGraph(dataset);
            return Stream.of(Pg.standing, Pg.decidedLabel).flatMap(property -> graph.find(Node.ANY, property, Node.ANY).stream()).map(Triple::getSubject).distinct()
                    .map(concept -> new ConceptSummary(concept.getURI().substring(store.baseIri().length()),
                            state.nameOf(concept).map(name -> ConceptStandingUpdater.decision(state, names, name)).orElse(ConceptDecision.NONE)))
                    .sorted(Comparator.comparing(ConceptSummary::key)).toList();
        });
    }

    /**
     * Changes the decision on how a concept is shown.
     *
     * @param key of the concept, such as {@code task/planning}, or its IRI
     * @return false if there is no such concept
     */
    public boolean decideOn(String key, UnaryOperator<ConceptDecision> change) {
        boolean found = store.read(dataset -> new PipelineState(dataset).nameOf(concept(key)).isPresent());
        if (found) {
            change(transaction -> transaction.decide(concept(key), change));
        }
        return found;
    }

    /**
     * A name that papers use for a concept.
     *
     * @param iri of the name, by which it is told apart
     */
    public record OtherName(String iri, ConceptName name) {
    }

    /** The names that papers use for a concept besides the one that it stands under; none where there is no such concept. */
    public List<OtherName> otherNames(String key) {
        return store.read(dataset -> {
            PipelineState state = new PipelineState(dataset);
            ConceptNameLookup names = new ConceptNameLookup(state, new StateLookup(state, iris), iris);
            return state.nameOf(concept(key)).map(own -> names.companions(own).stream().filter(name -> !name.equals(own))
                    .map(name -> new OtherName(iris.nameOfConcept(name.type(), name.key()).getURI(), name)).toList()).orElseGet(List::of);
        });
    }

    /**
     * Sets or removes the manual decision on two names of concepts.
     *
     * @param one the key of a concept, or of a name that stands under another, such as {@code method/k-nn}
     * @return false if one of them names no concept
     */
    public boolean decideOnNames(String one, String other, Optional<ManualDecision> decision, String reason) {
        boolean[] found = {false};
        change(transaction -> found[0] = transaction.decideOnNames(concept(one), concept(other), decision, reason));
        return found[0];
    }

    private Node concept(String key) {
        return NodeFactory.createURI(key.startsWith(store.baseIri()) ? key : store.baseIri() + key);
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
                MatchRule.valueOf(DecisionMapper.constant(object(graph, decision, Pg.rule))),
                Double.parseDouble(object(graph, decision, Pg.score).getLiteralLexicalForm()),
                Status.valueOf(DecisionMapper.constant(object(graph, decision, Pg.status))),
                candidates(graph, decision).stream().map(candidate -> name(dataset, state, candidate)).toList(),
                object(graph, decision, Pg.evidence).getLiteralLexicalForm(),
                graph.find(decision, Pg.decisionReason, Node.ANY).stream().map(triple -> triple.getObject().getLiteralLexicalForm()).findFirst().orElse(""));
    }

    private String name(DatasetGraph dataset, PipelineState state, Node candidate) {
        Optional<Node> source = state.object(candidate, PipelineState.DOCUMENT);
        if (source.isPresent()) {
            return String.join(", ", new DocumentViewUpdater(dataset, state, iris).names(source.get())) + " entry " + Iris.entryReference(candidate).number();
        }
        return label(dataset, candidate, Foaf.name)
                .or(() -> new ConceptNameLookup(state, new StateLookup(state, iris), iris).named(candidate).map(name -> name.key() + " (" + name.type().label() + ")"))
                .or(() -> label(dataset, candidate, RDFS.Nodes.label))
                .or(() -> state.subjects(PipelineState.AUTHOR_IRI, candidate).stream().findFirst()
                        .map(person -> new StateLookup(state, iris).person(person).name().written()))
                .orElse(candidate.getURI());
    }

    /** The first value of a property, in any graph. */
    private static Optional<String> label(DatasetGraph dataset, Node candidate, Node property) {
        return dataset.getUnionGraph().find(candidate, property, Node.ANY)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList().stream().sorted().findFirst();
    }

    private static Node object(NamedGraphWriter graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).get(0).getObject();
    }

    private NamedGraphWriter identityGraph(DatasetGraph dataset) {
        return new NamedGraphWriter(dataset, iris.graph("identity"));
    }
}
