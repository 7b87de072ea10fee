package org.papergraph.ingest.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Itsrdf;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/**
 * The IRIs of concepts, which follow their labels. Of concepts whose labels make one IRI, the one whose key the IRI spells
 * has it, or else the first by key; the others have a hash behind it.
 */
final class ConceptAddresses {

    private final PipelineState state;
    private final StateLookup lookup;
    private final Iris iris;
    private final NamedGraphWriter derived;

    ConceptAddresses(PipelineState state, StateLookup lookup, Iris iris, NamedGraphWriter derived) {
        this.state = state;
        this.lookup = lookup;
        this.iris = iris;
        this.derived = derived;
    }

    /** The IRI under which a new concept waits for its label. */
    Node provisional(ConceptName name, String label) {
        return iris.concept(name.type(), label).filter(address -> !lookup.isConcept(address)).orElseGet(() -> withHash(name, label));
    }

    /** The IRI of a concept by its label now; marks the other concepts of that label and of the one before. */
    Node due(Node concept, ConceptName name, String label) {
        Optional<Node> address = iris.concept(name.type(), label);
        if (!state.object(concept, PipelineState.LABEL_IRI).equals(address)) {
            release(concept);
            address.ifPresent(each -> {
                state.add(concept, PipelineState.LABEL_IRI, each);
                markOthers(concept, each);
            });
        }
        return address.filter(each -> holder(each).equals(concept)).orElseGet(() -> withHash(name, label));
    }

    /** Lets other concepts have the IRI of a concept's label. */
    void release(Node concept) {
        state.object(concept, PipelineState.LABEL_IRI).ifPresent(address -> markOthers(concept, address));
        state.remove(concept, PipelineState.LABEL_IRI, Node.ANY);
    }

    /** An IRI for a concept that has to leave its own to another. */
    Node withHash(ConceptName name, String label) {
        return iris.concept(name.type(), label, name.key());
    }

    private void markOthers(Node concept, Node address) {
        state.subjects(PipelineState.LABEL_IRI, address).stream().filter(other -> !other.equals(concept))
                .forEach(other -> PendingWork.UPDATE_CONCEPT.mark(state, other));
    }

    private Node holder(Node address) {
        String spelled = Iris.lastPart(address).replace('-', ' ');
        return state.subjects(PipelineState.LABEL_IRI, address).stream()
                .min(Comparator.comparing((Node concept) -> !lookup.conceptName(concept).key().equals(spelled)).thenComparing(lookup::conceptName))
                .orElseThrow();
    }

    /** Moves all that is stated of a concept to another IRI, which is its successor. */
    void move(Node from, Node to) {
        if (derived.contains(from, RDF.Nodes.type, Node.ANY)) {
            state.set(from, PipelineState.REPLACED_BY, PipelineState.conceptName(lookup.conceptName(from)));
        }
        derived.find(Node.ANY, RDF.Nodes.object, from).forEach(statement -> moveLink(statement.getSubject(), from, to));
        derived.find(Node.ANY, Skos.broader, from).forEach(narrower -> replaceObject(narrower, to));
        derived.remove(from, Node.ANY, Node.ANY);
        for (Node property : List.of(PipelineState.CONCEPT_KEY, PipelineState.CONCEPT_TYPE, PipelineState.BROADER_NAME, PipelineState.LABEL_IRI)) {
            state.objects(from, property).forEach(value -> state.add(to, property, value));
            state.remove(from, property, Node.ANY);
        }
    }

    private void moveLink(Node statement, Node from, Node to) {
        List<Triple> triples = derived.find(statement, Node.ANY, Node.ANY);
        Node paper = object(triples, RDF.Nodes.subject);
        Node predicate = object(triples, RDF.Nodes.predicate);
        Node moved = iris.statement(paper, predicate, to);
        derived.remove(statement, Node.ANY, Node.ANY);
        for (Triple triple : triples) {
            derived.sink().accept(Triple.create(moved, triple.getPredicate(), triple.getObject().equals(from) ? to : triple.getObject()));
            if (triple.getPredicate().equals(Prov.wasDerivedFrom)) {
                replaceObject(Triple.create(triple.getObject(), Itsrdf.taIdentRef, from), to);
            }
        }
        if (derived.contains(paper, predicate, from)) {
            replaceObject(Triple.create(paper, predicate, from), to);
        }
        PendingWork.FIND_EVALUATIONS.mark(state, paper);
    }

    private void replaceObject(Triple triple, Node object) {
        derived.remove(triple.getSubject(), triple.getPredicate(), triple.getObject());
        derived.sink().accept(Triple.create(triple.getSubject(), triple.getPredicate(), object));
    }

    private static Node object(List<Triple> triples, Node predicate) {
        return triples.stream().filter(triple -> triple.getPredicate().equals(predicate)).findFirst().orElseThrow().getObject();
    }
}
