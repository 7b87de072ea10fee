package org.papergraph.ingest.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.document.Hash;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.concept.ConceptIdentity;
import org.papergraph.identity.concept.ConceptIdentity.ConceptMention;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.ConceptNameIdentity;
import org.papergraph.identity.concept.ConceptNameIdentity.NameGroup;
import org.papergraph.identity.concept.NameEvidence;
import org.papergraph.identity.wording.ProperName;
import org.papergraph.ingest.state.ConceptNameLookup;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/** Updates the match decisions on names of concepts, and under which names concepts stand, from the mentions of the entries in the state. */
public final class ConceptNameUpdater {

    /** So few papers are compared, each with itself, that this suffices. */
    private static final int RESOLUTION_DIGITS = 16;

    private final PipelineState state;
    private final StateLookup lookup;
    private final ConceptNameLookup names;
    private final Iris iris;
    private final ConceptIdentity mentions;
    private final ConceptNameIdentity identity;
    private final DecisionMapper mapper;
    private final NamedGraphWriter decisions;

    /** @param mentions of all entries together */
    public ConceptNameUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, ConceptNameLookup names, Iris iris, ConceptIdentity mentions) {
        this.state = state;
        this.lookup = lookup;
        this.names = names;
        this.iris = iris;
        this.mentions = mentions;
        this.identity = new ConceptNameIdentity(names);
        this.mapper = new DecisionMapper(iris);
        this.decisions = new NamedGraphWriter(dataset, iris.graph("identity"));
    }

    /** Resolves the mentions of a paper's entries to names, and marks the paper to be linked anew, unless they are the entries and names of before. */
    public void resolveMentions(Node paper) {
        List<ConceptMention> resolved = state.subjects(PipelineState.PAPER, paper).stream().sorted(Comparator.comparing(Node::getURI))
                .flatMap(entry -> mentions.resolve(lookup.names(entry)).stream()).toList();
        Node resolution = PipelineState.text(Hash.digits(RESOLUTION_DIGITS, resolved.stream().map(ConceptMention::key).toArray(String[]::new)));
        if (state.contains(paper, PipelineState.RESOLUTION, resolution)) {
            return;
        }
        state.remove(paper, PipelineState.RESOLUTION, Node.ANY);
        if (!resolved.isEmpty()) {
            state.add(paper, PipelineState.RESOLUTION, resolution);
        }
        Map<ConceptName, List<ConceptMention>> found = new TreeMap<>();
        resolved.forEach(mention -> found.computeIfAbsent(mention.name(), name -> new ArrayList<>()).add(mention));
        Map<ConceptName, NameEvidence> evidence = new TreeMap<>();
        found.forEach((name, places) -> evidence.put(name, evidence(name, places)));
        names.replaceEvidence(paper, evidence);
        PendingWork.UNLINK_PAPER.mark(state, paper);
    }

    private static NameEvidence evidence(ConceptName name, List<ConceptMention> places) {
        String surface = places.stream().map(place -> place.mention().text()).min(Comparator.naturalOrder()).orElseThrow();
        return NameEvidence.of(name, surface, LinkConfidence.of(places.stream().map(place -> place.mention().confidence()).toList()),
                places.stream().anyMatch(ConceptMention::isPlain), places.stream().anyMatch(ConceptMention::isIntroduced),
                places.stream().noneMatch(ConceptMention::isAbbreviated) && places.stream().flatMap(place -> place.written().stream()).anyMatch(ProperName::isWritten));
    }

    /** Decides which names are one concept's with a name, writes the match decisions on all of them, and marks the papers that use those that stand under another name than before. */
    public void match(Node node) {
        ConceptName name = PipelineState.conceptName(node);
        removeDecisions(name);
        if (names.evidence(name).all() == 0) {
            forget(name);
            return;
        }
        ConceptNameIdentity.Resolution resolution = identity.resolve(name);
        resolution.concepts().forEach(this::update);
        resolution.decisions().forEach(this::write);
    }

    private void forget(ConceptName name) {
        Set<ConceptName> companions = names.companions(name);
        companions.remove(name);
        place(name, name);
        companions.forEach(this::mark);
    }

    private void update(NameGroup group) {
        Set<ConceptName> before = new TreeSet<>();
        for (ConceptName member : group.members()) {
            before.addAll(names.companions(member));
            PendingWork.MATCH_CONCEPT.clear(state, PipelineState.conceptName(member));
            removeDecisions(member);
        }
        before.removeAll(group.members());
        before.forEach(this::mark);
        group.members().forEach(member -> place(member, group.representative()));
    }

    private void place(ConceptName member, ConceptName representative) {
        if (!names.standsUnder(member).equals(representative)) {
            names.setStandsUnder(member, representative);
            Node name = PipelineState.conceptName(member);
            state.subjects(PipelineState.NAMES, name).forEach(paper -> PendingWork.UNLINK_PAPER.mark(state, paper));
            state.subjects(PipelineState.BROADER_NAME, name).forEach(narrower -> PendingWork.UPDATE_BROADER.mark(state, narrower));
        }
    }

    private void mark(ConceptName name) {
        PendingWork.MATCH_CONCEPT.mark(state, PipelineState.conceptName(name));
    }

    private void removeDecisions(ConceptName name) {
        for (Triple triple : decisions.find(Node.ANY, Pg.candidate, iri(name))) {
            if (!VocabularyViewUpdater.isOnTerm(triple.getSubject(), decisions)) {
                decisions.remove(triple.getSubject(), Node.ANY, Node.ANY);
            }
        }
    }

    private void write(MatchDecision<ConceptName> decision) {
        mapper.map(iri(decision.one()), iri(decision.other()), decision.rule().name(), decision.score(), decision.evidence(),
                lookup.reason(ConceptNameLookup.party(decision.one()), ConceptNameLookup.party(decision.other())), decision.status().name(), decisions.sink());
    }

    private Node iri(ConceptName name) {
        return iris.nameOfConcept(name.type(), name.key());
    }
}
