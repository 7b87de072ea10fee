package org.papergraph.ingest.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.annotation.EntityType;
import org.papergraph.graph.Iris;
import org.papergraph.identity.ManualDecision;
import org.papergraph.identity.MatchRule;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.ConceptNameIdentity;
import org.papergraph.identity.concept.ConceptNameIndex;
import org.papergraph.identity.concept.NameEvidence;

/** The names of concepts in the state: what papers say for each, and under which name each stands in the graph. */
public final class ConceptNameLookup implements ConceptNameIndex {

    private static final String PARTY = "concept:";

    private final PipelineState state;
    private final StateLookup lookup;
    private final Iris iris;

    public ConceptNameLookup(PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.lookup = lookup;
        this.iris = iris;
    }

    /** The name under which a concept stands in the graph that has this name. */
    public ConceptName standsUnder(ConceptName name) {
        return state.object(PipelineState.conceptName(name), PipelineState.NAME_STANDS_UNDER).map(PipelineState::conceptName).orElse(name);
    }

    /** All names that stand under one with a name, itself among them. */
    public Set<ConceptName> companions(ConceptName name) {
        ConceptName representative = standsUnder(name);
        Set<ConceptName> companions = state.subjects(PipelineState.NAME_STANDS_UNDER, PipelineState.conceptName(representative)).stream()
                .map(PipelineState::conceptName).collect(Collectors.toCollection(TreeSet::new));
        companions.add(representative);
        companions.add(name);
        return companions;
    }

    /** Records the name under which another stands, which may be itself. */
    public void setStandsUnder(ConceptName name, ConceptName representative) {
        Node node = PipelineState.conceptName(name);
        state.remove(node, PipelineState.NAME_STANDS_UNDER, Node.ANY);
        if (!name.equals(representative)) {
            state.add(node, PipelineState.NAME_STANDS_UNDER, PipelineState.conceptName(representative));
        }
    }

    /** The name that papers use of which an IRI is; empty for any other resource. */
    public Optional<ConceptName> named(Node resource) {
        return state.subjects(PipelineState.NAME_IRI, resource).stream().map(PipelineState::conceptName).min(ConceptName::compareTo);
    }

    /** All names that papers use. */
    public Stream<ConceptName> all() {
        return state.subjects(PipelineState.NAME_BLOCK, Node.ANY).stream().map(PipelineState::conceptName);
    }

    /** The party of a manual decision on names of concepts. */
    public static String party(ConceptName name) {
        return PARTY + name.type() + "\n" + name.key();
    }

    /** Replaces what a paper says for names, and marks the names for which that changes, with those like them that come into or go out of use. */
    public void replaceEvidence(Node paper, Map<ConceptName, NameEvidence> found) {
        SortedMap<ConceptName, NameEvidence> before = stored(paper);
        Set<ConceptName> names = new TreeSet<>(before.keySet());
        names.addAll(found.keySet());
        for (ConceptName name : names) {
            NameEvidence was = before.getOrDefault(name, NameEvidence.NONE);
            NameEvidence is = found.getOrDefault(name, NameEvidence.NONE);
            if (!was.equals(is)) {
                setEvidence(name, evidence(name).minus(was).plus(is));
            }
            if (!found.containsKey(name)) {
                state.remove(paper, PipelineState.NAMES, PipelineState.conceptName(name));
            } else if (!before.containsKey(name)) {
                state.add(paper, PipelineState.NAMES, PipelineState.conceptName(name));
            }
        }
        store(paper, before, found);
    }

    private void setEvidence(ConceptName name, NameEvidence evidence) {
        Node node = PipelineState.conceptName(name);
        boolean wasKnown = state.contains(node, PipelineState.EVIDENCE, Node.ANY);
        boolean isKnown = evidence.all() > 0;
        PendingWork.MATCH_CONCEPT.mark(state, node);
        state.remove(node, PipelineState.EVIDENCE, Node.ANY);
        if (isKnown) {
            state.add(node, PipelineState.EVIDENCE, Records.write(evidence));
        }
        if (isKnown != wasKnown) {
            String block = ConceptNameIdentity.block(name);
            inBlock(block).forEach(other -> PendingWork.MATCH_CONCEPT.mark(state, PipelineState.conceptName(other)));
            state.remove(node, PipelineState.NAME_BLOCK, Node.ANY);
            if (isKnown) {
                state.add(node, PipelineState.NAME_BLOCK, block);
                state.set(node, PipelineState.NAME_IRI, iris.nameOfConcept(name.type(), name.key()));
            }
        }
    }

    private SortedMap<ConceptName, NameEvidence> stored(Node paper) {
        SortedMap<ConceptName, NameEvidence> evidence = new TreeMap<>();
        state.string(paper, PipelineState.NAMES_WITH).map(json -> Records.read(json, PaperNames.class))
                .ifPresent(stored -> stored.names().forEach(each -> evidence.put(each.name(), each.evidence())));
        return evidence;
    }

    private void store(Node paper, SortedMap<ConceptName, NameEvidence> before, Map<ConceptName, NameEvidence> found) {
        if (!before.equals(found)) {
            state.remove(paper, PipelineState.NAMES_WITH, Node.ANY);
        }
        if (!before.equals(found) && !found.isEmpty()) {
            state.add(paper, PipelineState.NAMES_WITH, Records.write(new PaperNames(new TreeMap<>(found).entrySet().stream()
                    .map(each -> new PaperNames.UsedName(each.getKey(), each.getValue())).toList())));
        }
    }

    @Override
    public NameEvidence evidence(ConceptName name) {
        return state.string(PipelineState.conceptName(name), PipelineState.EVIDENCE).map(json -> Records.read(json, NameEvidence.class))
                .orElse(NameEvidence.NONE);
    }

    @Override
    public List<ConceptName> inBlock(String block) {
        return state.subjects(PipelineState.NAME_BLOCK, block).stream().map(PipelineState::conceptName).toList();
    }

    @Override
    public List<ConceptName> ofOneAbbreviation(ConceptName name) {
        return state.subjects(PipelineState.LONG_KEY, name.key()).stream()
                .map(expansion -> PipelineState.key(expansion).split("\n", 3))
                .filter(parts -> parts[0].equals(name.type().name()))
                .flatMap(parts -> lookup.longKeys(name.withKey(parts[1])).stream())
                .distinct().sorted().map(name::withKey).filter(other -> !other.equals(name)).toList();
    }

    @Override
    public List<ConceptName> ofSamePaper(ConceptName name, Predicate<ConceptName> like) {
        if (!evidence(name).hasOnePaper()) {
            return List.of();
        }
        return state.subjects(PipelineState.NAMES, PipelineState.conceptName(name)).stream()
                .flatMap(paper -> state.objects(paper, PipelineState.NAMES).stream()).map(PipelineState::conceptName)
                .filter(like).filter(other -> evidence(other).hasOnePaper()).sorted().toList();
    }

    @Override
    public Optional<ManualDecision> manualDecision(ConceptName one, ConceptName other) {
        return lookup.manualDecision(party(one), party(other));
    }

    @Override
    public List<ConceptName> decidedWith(ConceptName name) {
        return lookup.otherParties(party(name)).stream().map(party -> party.substring(PARTY.length()).split("\n", 2))
                .map(parts -> new ConceptName(EntityType.valueOf(parts[0]), parts[1])).toList();
    }

    @Override
    public boolean merges(MatchRule rule) {
        return lookup.merges(rule);
    }
}
