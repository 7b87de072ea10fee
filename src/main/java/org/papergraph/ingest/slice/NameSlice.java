package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.ConceptNameIdentity;
import org.papergraph.identity.concept.Expansion;
import org.papergraph.ingest.slice.LinkSlice.SaidName;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.view.ConceptNameUpdater;

/** Matches the names of concepts that are connected with one another by their keys, and with no others; each as its IRI in the state. */
public final class NameSlice {

    private final StateSlice slice;
    private final SortedMap<String, Node> names = new TreeMap<>();

    public NameSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
    }

    /** The key that names share which may be one concept's by their words. */
    public static String block(String name) {
        return ConceptNameIdentity.block(name(NodeFactory.createURI(name)));
    }

    private static ConceptName name(Node node) {
        return PipelineState.conceptName(node);
    }

    /** Adds a name with what all papers say for it. */
    public void add(SaidName said) {
        Node node = NodeFactory.createURI(said.name());
        names.put(said.name(), node);
        slice.state().add(node, PipelineState.EVIDENCE, said.evidence());
        if (!said.paper().isEmpty()) {
            slice.state().add(NodeFactory.createURI(said.paper()), PipelineState.NAMES, node);
        }
        slice.state().add(node, PipelineState.NAME_BLOCK, ConceptNameIdentity.block(name(node)));
    }

    /** Adds a short form of which a name is a long form. */
    public void addShortForm(String name, String shortForm) {
        Expansion expansion = new Expansion(name(NodeFactory.createURI(shortForm)), name(NodeFactory.createURI(name)).key());
        Node node = PipelineState.expansion(expansion);
        slice.state().add(PipelineState.shortForm(expansion.shortForm()), PipelineState.EXPANSION, node);
        slice.state().add(node, PipelineState.LONG_KEY, expansion.longKey());
    }

    /** A name with the one under which its concept stands. */
    public record StandingName(String name, String standsUnder) implements Serializable {

        /** True if the concept stands under another name. */
        public boolean isOther() {
            return !name.equals(standsUnder);
        }
    }

    public Resolved<StandingName> match() {
        ConceptNameUpdater updater = new ConceptNameUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.names(), slice.iris(), new ConceptIdentity(slice.lookup()));
        names.values().forEach(name -> PendingWork.MATCH_CONCEPT.mark(slice.state(), name));
        PendingWork.MATCH_CONCEPT.run(slice.state(), updater::match);
        List<StandingName> standing = names.values().stream().map(name -> new StandingName(name.getURI(),
                PipelineState.conceptName(slice.names().standsUnder(name(name))).getURI())).toList();
        return new Resolved<>(standing, slice.graph(slice.iris().graph("identity")));
    }
}
