package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.concept.ConceptDecision;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.GenericName;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.PipelineState;

/** Updates why concepts lead no list, and the labels and standings that people decided. */
public final class ConceptStandingUpdater {

    /** The confidence of a link from which a single mention is no uncertain one. */
    private static final double SURE = 0.7;
    /** What the graph of decisions states of concepts. */
    private static final Set<Node> DECIDED = Set.of(Pg.standing, Pg.decidedLabel, Pg.decisionReason);

    private final PipelineState state;
    private final ConceptNameLookup names;
    private final NamedGraphWriter derived;
    private final NamedGraphWriter decisions;

    public ConceptStandingUpdater(DatasetGraph dataset, PipelineState state, ConceptNameLookup names, Iris iris) {
        this.state = state;
        this.names = names;
        this.derived = new NamedGraphWriter(dataset, iris.graph("derived"));
        this.decisions = new NamedGraphWriter(dataset, iris.graph("identity"));
    }

    /**
     * The decision on how a concept is shown: that on the name which it stands under or, where nobody renamed that, with the label that
     * was decided for another of its names, the first of them.
     */
    public static ConceptDecision decision(PipelineState state, ConceptNameLookup names, ConceptName name) {
        ConceptDecision own = decision(state, name);
        Optional<ConceptDecision> other = own.label().isEmpty()
                ? names.companions(name).stream().map(companion -> decision(state, companion)).filter(each -> !each.label().isEmpty()).findFirst() : Optional.empty();
        return other.map(renamed -> own.rename(renamed.label(), renamed.reason())).orElse(own);
    }

    /** The decision on how the concept of a name is shown while it stands under that. */
    public static ConceptDecision decision(PipelineState state, ConceptName name) {
        Node node = PipelineState.conceptDecision(name);
        Function<Node, String> text = property -> state.string(node, property).orElse("");
        return new ConceptDecision(Boolean.parseBoolean(text.apply(PipelineState.HIDDEN)), text.apply(PipelineState.DECIDED_LABEL), text.apply(PipelineState.REASON));
    }

    /** Removes what was decided on a concept without mentions from the graph, but not from the state. */
    public void removeIfGone(Node concept) {
        if (!isThere(concept)) {
            remove(concept);
        }
    }

    private boolean isThere(Node concept) {
        return derived.contains(concept, RDF.Nodes.type, Node.ANY);
    }

    private void remove(Node concept) {
        decisions.restate(concept, DECIDED, List.of());
        derived.restate(concept, Set.of(Pg.standing), List.of());
    }

    /** Writes the standing of a concept whose labels and counts are written, and the label that somebody decided. */
    public void update(Node concept) {
        Optional<ConceptName> name = isThere(concept) ? state.nameOf(concept) : Optional.empty();
        if (name.isPresent()) {
            update(concept, name.get(), decision(state, names, name.get()));
        } else {
            remove(concept);
        }
    }

    private void update(Node concept, ConceptName name, ConceptDecision decision) {
        Optional<Node> standing = decision.hidden() ? Optional.empty() : standing(concept, name);
        derived.restate(concept, Set.of(Pg.standing), standing.stream().map(each -> Triple.create(concept, Pg.standing, each)).toList());
        List<Triple> decided = new ArrayList<>();
        if (decision.hidden()) {
            decided.add(Triple.create(concept, Pg.standing, Pg.Hidden));
        }
        if (!decision.reason().isEmpty()) {
            decided.add(Triple.create(concept, Pg.decisionReason, PipelineState.text(decision.reason())));
        }
        if (!decision.label().isEmpty()) {
            decided.add(Triple.create(concept, Pg.decidedLabel, PipelineState.text(decision.label())));
        }
        decisions.restate(concept, DECIDED, decided);
        if (!decision.label().isEmpty()) {
            relabel(concept, PipelineState.text(decision.label()));
        }
    }

    private Optional<Node> standing(Node concept, ConceptName name) {
        if (GenericName.matches(name.key())) {
            return Optional.of(Pg.Generic);
        }
        return isUncertain(concept) ? Optional.of(Pg.Uncertain) : Optional.empty();
    }

    private boolean isUncertain(Node concept) {
        return number(concept, Pg.paperCount) == 0
                || number(concept, Pg.mentionCount) == 1 && derived.find(Node.ANY, RDF.Nodes.object, concept).stream()
                        .noneMatch(statement -> value(statement.getSubject(), Pg.confidence) >= SURE);
    }

    private long number(Node concept, Node property) {
        return (long) value(concept, property);
    }

    private double value(Node subject, Node property) {
        return derived.find(subject, property, Node.ANY).stream().mapToDouble(triple -> Double.parseDouble(triple.getObject().getLiteralLexicalForm())).findFirst().orElse(0);
    }

    private void relabel(Node concept, Node label) {
        for (Triple before : derived.find(concept, Skos.prefLabel, Node.ANY)) {
            derived.remove(concept, Skos.prefLabel, before.getObject());
            add(concept, Skos.altLabel, before.getObject());
        }
        derived.remove(concept, Skos.altLabel, label);
        add(concept, Skos.prefLabel, label);
    }

    private void add(Node concept, Node property, Node label) {
        derived.sink().accept(Triple.create(concept, property, label));
    }
}
