package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptIndex;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.NameEvidence;
import org.papergraph.ingest.state.ConceptUse;
import org.papergraph.ingest.state.ConceptUseSums;
import org.papergraph.ingest.state.ConceptUses;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.Records;
import org.papergraph.ingest.view.ConceptNameUpdater;
import org.papergraph.ingest.view.ConceptViewUpdater;
import org.papergraph.ingest.view.EvaluationViewUpdater;
import org.papergraph.ingest.view.NamedGraphWriter;

/** Links papers to the concepts that their entries mention. Names are their IRIs in the state. */
public final class LinkSlice {

    private final StateSlice slice;
    private final NamedGraphWriter derived;
    private final ConceptNameUpdater names;
    private final ConceptViewUpdater concepts;
    private final EvaluationViewUpdater evaluations;
    private final Set<Node> papers = new LinkedHashSet<>();

    public LinkSlice(String baseIri, ConceptIndex index) {
        this.slice = new StateSlice(baseIri);
        this.derived = new NamedGraphWriter(slice.dataset(), slice.iris().graph("derived"));
        ConceptIdentity identity = new ConceptIdentity(index);
        this.names = new ConceptNameUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.names(), slice.iris(), identity);
        this.concepts = new ConceptViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.names(), slice.iris(), identity);
        this.evaluations = new EvaluationViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.iris());
    }

    /**
     * What papers say for a name.
     *
     * @param evidence {@link NameEvidence} in JSON
     * @param paper the IRI of the paper where there is one, or empty
     */
    public record SaidName(String name, String evidence, String paper) implements Serializable {

        /** What these papers and others say. */
        public SaidName plus(SaidName other) {
            return new SaidName(name, Records.write(read().plus(other.read())), "");
        }

        private NameEvidence read() {
            return Records.read(evidence, NameEvidence.class);
        }
    }

    /**
     * How papers use a concept.
     *
     * @param uses {@link ConceptUses} in JSON
     * @param confidence of the link where there is one mention, or empty
     */
    public record UsedConcept(String name, String uses, String confidence) implements Serializable {

        /** The uses by these papers and others. */
        public UsedConcept plus(UsedConcept other) {
            return new UsedConcept(name, Records.write(read().plus(other.read())), "");
        }

        private ConceptUses read() {
            return Records.read(uses, ConceptUses.class);
        }
    }

    /** Adds an entry; all of its paper are needed. */
    public void add(PlacedEntry placed) {
        slice.entry(placed);
        papers.add(placed.paperNode());
    }

    /** Sets under which name the concept of another stands. */
    public void stand(String name, String representative) {
        slice.names().setStandsUnder(name(name), name(representative));
    }

    /** Sets the IRI of the concept that stands under a name. */
    public void place(String name, String concept) {
        ConceptSlice.place(slice.state(), name(name), NodeFactory.createURI(concept));
    }

    private static ConceptName name(String iri) {
        return PipelineState.conceptName(NodeFactory.createURI(iri));
    }

    public List<SaidName> evidence() {
        papers.forEach(names::resolveMentions);
        return slice.state().subjects(PipelineState.EVIDENCE, Node.ANY).stream()
                .map(name -> new SaidName(name.getURI(), slice.state().string(name, PipelineState.EVIDENCE).orElseThrow(), onlyPaper(name))).toList();
    }

    private String onlyPaper(Node name) {
        List<Node> using = slice.state().subjects(PipelineState.NAMES, name);
        return using.size() == 1 ? using.get(0).getURI() : "";
    }

    /** The uses of concepts, whose IRIs do not matter. */
    public List<UsedConcept> uses() {
        Map<ConceptName, ConceptUses> uses = new TreeMap<>();
        Map<ConceptName, String> confidences = new TreeMap<>();
        for (Node paper : papers) {
            concepts.link(paper);
            for (ConceptUse use : new ConceptUseSums(slice.state()).by(paper).orElse(List.of())) {
                uses.merge(use.name(), ConceptUses.of(List.of(use)), ConceptUses::plus);
                confidences.put(use.name(), confidence(use.name()));
            }
            slice.take(slice.iris().graph("derived"));
        }
        List<UsedConcept> used = new ArrayList<>();
        uses.forEach((name, sum) -> used.add(new UsedConcept(PipelineState.conceptName(name).getURI(), Records.write(sum),
                sum.mentions() == 1 ? confidences.get(name) : "")));
        return used;
    }

    private String confidence(ConceptName name) {
        Node concept = slice.lookup().concept(name).orElseThrow();
        Node statement = derived.find(Node.ANY, RDF.Nodes.object, concept).stream().map(Triple::getSubject).findFirst().orElseThrow();
        return derived.find(statement, Pg.confidence, Node.ANY).get(0).getObject().getLiteralLexicalForm();
    }

    /** The statements on the links of each paper and on the evaluations that it reports. */
    public Iterator<List<Quad>> links() {
        return papers.stream().map(this::links).iterator();
    }

    private List<Quad> links(Node paper) {
        concepts.link(paper);
        evaluations.add(paper);
        return slice.take(slice.iris().graph("derived"));
    }
}
