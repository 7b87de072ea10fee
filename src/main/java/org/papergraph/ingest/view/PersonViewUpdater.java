package org.papergraph.ingest.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Owl;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.identity.person.PersonIdentity.PersonGroup;
import org.papergraph.identity.person.PersonIdentity;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/** Updates the match decisions on people, and under which names they stand, from the names in the state. */
public final class PersonViewUpdater {

    private final PipelineState state;
    private final StateLookup lookup;
    private final Iris iris;
    private final PersonIdentity identity;
    private final DecisionMapper mapper;
    private final NamedGraphWriter decisions;

    public PersonViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.iris = iris;
        this.lookup = lookup;
        this.identity = new PersonIdentity(lookup);
        this.mapper = new DecisionMapper(iris);
        this.decisions = new NamedGraphWriter(dataset, iris.graph("identity"));
    }

    /**
     * Decides who a person is one with, and writes the match decisions on all of them.
     *
     * @return the people whose statements are to be written again
     */
    public Set<Node> resolve(Node person) {
        PersonCandidate candidate = lookup.person(person);
        Set<Node> outdated = new LinkedHashSet<>();
        removeDecisions(person);
        if (!lookup.isKnown(candidate)) {
            state.object(person, PipelineState.AUTHOR_IRI).ifPresent(own -> decisions.remove(Node.ANY, Owl.sameAs, own));
            outdated.addAll(companions(person));
            outdated.remove(person);
            state.remove(person, PipelineState.STANDS_UNDER, Node.ANY);
            state.remove(person, PipelineState.SHOWN, Node.ANY);
            outdated.forEach(each -> PendingWork.MATCH_PERSON.mark(state, each));
            named(candidate.name().key(), candidate).forEach(other -> PendingWork.MATCH_PERSON.mark(state, other));
            return outdated;
        }
        PersonIdentity.Resolution resolution = identity.resolve(candidate);
        resolution.people().forEach(group -> outdated.addAll(update(group)));
        resolution.decisions().forEach(this::write);
        return outdated;
    }

    /** Records under which name the members of a group stand, and returns those, with their former companions, for whom that or their company changes. */
    private Set<Node> update(PersonGroup group) {
        Set<Node> members = group.members().stream().map(PersonViewUpdater::node).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Node> before = new LinkedHashSet<>();
        members.forEach(member -> before.addAll(companions(member)));
        boolean alone = before.isEmpty() && group.members().size() == 1;
        boolean stands = members.stream().allMatch(member -> stands(member, group));
        Set<Node> left = group.members().stream().filter(member -> !lookup.standsUnder(member).equals(group.key()))
                .flatMap(member -> statedWith(member).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        members.forEach(member -> {
            PendingWork.MATCH_PERSON.clear(state, member);
            removeDecisions(member);
            state.set(member, PipelineState.STANDS_UNDER, PipelineState.text(group.key()));
            state.set(member, PipelineState.SHOWN, PipelineState.text(group.shown()));
            linkTo(member, iris.person(group.key()));
        });
        if (stands && (alone || before.equals(members))) {
            return Set.of();
        }
        before.stream().filter(each -> !members.contains(each)).forEach(each -> PendingWork.MATCH_PERSON.mark(state, each));
        before.addAll(members);
        before.addAll(left);
        return before;
    }

    /** All of whom the source graphs say what they say of a person, being under one name with it; as nobody compared it with others, all of its name. */
    private List<Node> statedWith(PersonCandidate person) {
        String key = lookup.standsUnder(person);
        Stream<Node> compared = state.subjects(PipelineState.STANDS_UNDER, key).stream();
        return Stream.concat(compared, named(key, person).filter(other -> !state.contains(other, PipelineState.STANDS_UNDER, Node.ANY))).toList();
    }

    /** The people of a name in the block of a person. */
    private Stream<Node> named(String key, PersonCandidate person) {
        return lookup.inBlock(PersonIdentity.blocks(person.name()).get(0)).stream().filter(other -> other.name().key().equals(key)).map(PersonViewUpdater::node);
    }

    /** States that the person of the graph is the one of a name that stands under another. */
    private void linkTo(Node person, Node stated) {
        Node own = iri(PipelineState.key(person));
        decisions.remove(Node.ANY, Owl.sameAs, own);
        if (!own.equals(stated)) {
            decisions.sink().accept(Triple.create(stated, Owl.sameAs, own));
        }
    }

    /** True if the source graphs state a person as a member of the group is to be stated. */
    private boolean stands(Node person, PersonGroup group) {
        PersonCandidate candidate = lookup.person(person);
        return lookup.standsUnder(candidate).equals(group.key()) && lookup.shown(candidate).equals(group.shown());
    }

    /** All who stand under one name with a person, itself among them; none for one that was not compared yet. */
    private List<Node> companions(Node person) {
        return state.object(person, PipelineState.STANDS_UNDER).map(key -> state.subjects(PipelineState.STANDS_UNDER, key)).orElse(List.of());
    }

    private void removeDecisions(Node person) {
        state.object(person, PipelineState.AUTHOR_IRI).ifPresent(candidate -> {
            for (Triple triple : decisions.find(Node.ANY, Pg.candidate, candidate)) {
                decisions.remove(triple.getSubject(), Node.ANY, Node.ANY);
            }
        });
    }

    private void write(MatchDecision<String> decision) {
        mapper.map(iri(decision.one()), iri(decision.other()), decision.rule().name(), decision.score(),
                decision.evidence(), lookup.reason(StateLookup.party(decision.one()), StateLookup.party(decision.other())), decision.status().name(), decisions.sink());
    }

    private Node iri(String key) {
        return state.object(PipelineState.person(key), PipelineState.AUTHOR_IRI).orElseThrow();
    }

    private static Node node(PersonCandidate person) {
        return PipelineState.person(person.key());
    }
}
