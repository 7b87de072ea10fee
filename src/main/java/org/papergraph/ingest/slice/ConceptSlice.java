package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.concept.ConceptHierarchy;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptLabels;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.ingest.slice.LinkSlice.UsedConcept;
import org.papergraph.ingest.state.ConceptUses;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.view.ConceptStandingUpdater;
import org.papergraph.ingest.view.ConceptViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;

/** Labels and counts all concepts whose labels make one IRI, and gives each its own. Names are their IRIs in the state. */
public final class ConceptSlice {

    private final StateSlice slice;
    private final ConceptViewUpdater concepts;
    private final NamedGraphWriter derived;
    private final Map<ConceptName, UsedConcept> used = new LinkedHashMap<>();

    public ConceptSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
        this.concepts = new ConceptViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.names(), slice.iris(), new ConceptIdentity(slice.lookup()));
        this.derived = new NamedGraphWriter(slice.dataset(), slice.iris().graph("derived"));
    }

    /** A name under which a concept stands, with the IRI of the concept. */
    public record PlacedConcept(String name, String concept) implements Serializable {
    }

    static void place(PipelineState state, ConceptName name, Node concept) {
        state.add(concept, PipelineState.CONCEPT_KEY, name.key());
        state.add(concept, PipelineState.CONCEPT_TYPE, name.type().name());
    }

    /** The IRI that the label of a concept makes, which others may have too; where it makes none, one of the concept alone. */
    public static String labelled(UsedConcept used, String baseIri) {
        ConceptName name = name(used.name());
        String label = ConceptLabels.of(name, Records.read(used.uses(), ConceptUses.class).surfaceForms()).get(0);
        return new Iris(baseIri).concept(name.type(), label).map(Node::getURI).orElse(used.name());
    }

    private static ConceptName name(String iri) {
        return PipelineState.conceptName(NodeFactory.createURI(iri));
    }

    /**
     * Adds a concept.
     *
     * @param companions the names that stand under its own
     */
    public void add(UsedConcept concept, Iterable<String> companions) {
        ConceptName name = name(concept.name());
        used.put(name, concept);
        companions.forEach(companion -> slice.names().setStandsUnder(name(companion), name));
        slice.state().add(NodeFactory.createURI(concept.name()), PipelineState.CONCEPT_USES, concept.uses());
        Node provisional = slice.iris().concept(name.type(), name.key(), name.key());
        place(slice.state(), name, provisional);
        PendingWork.UPDATE_CONCEPT.mark(slice.state(), provisional);
    }

    public Resolved<PlacedConcept> update() {
        PendingWork.UPDATE_CONCEPT.run(slice.state(), concepts::update);
        List<PlacedConcept> placed = new ArrayList<>();
        used.forEach((name, concept) -> {
            Node node = slice.lookup().concept(name).orElseThrow();
            placed.add(new PlacedConcept(concept.name(), node.getURI()));
            stand(node, concept.confidence());
        });
        return new Resolved<>(placed, slice.graph(slice.iris().graph("derived")));
    }

    /** @param confidence of the link of the only mention; empty where there are more */
    private void stand(Node concept, String confidence) {
        Node statement = NodeFactory.createURI(concept.getURI() + "#mention");
        if (!confidence.isEmpty()) {
            derived.sink().accept(Triple.create(statement, RDF.Nodes.object, concept));
            derived.sink().accept(Triple.create(statement, Pg.confidence, PipelineState.text(confidence)));
        }
        new ConceptStandingUpdater(slice.dataset(), slice.state(), slice.names(), slice.iris()).update(concept);
        derived.remove(statement, RDF.Nodes.object, Node.ANY);
        derived.remove(statement, Pg.confidence, Node.ANY);
    }

    /** The names that a broader concept may have. */
    public static List<String> broader(String name) {
        return ConceptHierarchy.broader(name(name)).stream().map(each -> PipelineState.conceptName(each).getURI()).toList();
    }

    /**
     * The statement on the broader concept of a concept, if it has one.
     *
     * @param candidates of the names of {@link #broader} those that papers use, with the names under which they stand and the concepts
     */
    public static Optional<Triple> broader(PlacedConcept concept, Iterable<BroaderName> candidates, String baseIri) {
        StateSlice slice = new StateSlice(baseIri);
        Node node = NodeFactory.createURI(concept.concept());
        place(slice.state(), name(concept.name()), node);
        for (BroaderName each : candidates) {
            slice.names().setStandsUnder(name(each.name()), name(each.standing().name()));
            Node broader = NodeFactory.createURI(each.standing().concept());
            if (!slice.lookup().isConcept(broader)) {
                place(slice.state(), name(each.standing().name()), broader);
            }
        }
        new ConceptViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.names(), slice.iris(), new ConceptIdentity(slice.lookup())).updateBroader(node);
        return slice.graph(slice.iris().graph("derived")).stream().map(quad -> quad.asTriple()).findFirst();
    }

    /** A name with the concept that it stands for. */
    public record BroaderName(String name, PlacedConcept standing) implements Serializable {
    }
}
