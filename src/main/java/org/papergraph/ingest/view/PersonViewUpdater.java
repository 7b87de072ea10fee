package org.papergraph.ingest.view;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.graph.DecisionMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.identity.MatchDecision;
import org.papergraph.identity.PersonIdentity;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/** Updates the match decisions on people from the names in the state. */
public final class PersonViewUpdater {

    private final PipelineState state;
    private final StateLookup lookup;
    private final PersonIdentity identity;
    private final DecisionMapper mapper;
    private final NamedGraphWriter decisions;

    public PersonViewUpdater(DatasetGraph dataset, PipelineState state, StateLookup lookup, Iris iris) {
        this.state = state;
        this.lookup = lookup;
        this.identity = new PersonIdentity(lookup);
        this.mapper = new DecisionMapper(iris);
        this.decisions = new NamedGraphWriter(dataset, iris.graph("identity"));
    }

    /** Records the form that stands for a name, and tells if the source graphs state another. */
    public boolean changesForm(Node person) {
        List<Node> forms = state.objects(person, PipelineState.WRITTEN);
        Optional<String> stated = state.string(person, PipelineState.SHOWN);
        Optional<String> shown = forms.isEmpty() ? Optional.empty() : Optional.of(lookup.personName(person).written());
        state.remove(person, PipelineState.SHOWN, Node.ANY);
        shown.ifPresent(form -> state.add(person, PipelineState.SHOWN, form));
        return shown.isPresent() && !shown.equals(stated) && (stated.isPresent() || forms.size() > 1);
    }

    /** Writes the match decisions on a name and the names compatible with it. */
    public void match(Node person) {
        Optional<Node> candidate = state.object(person, PipelineState.AUTHOR_IRI);
        if (candidate.isEmpty()) {
            return;
        }
        for (Triple triple : decisions.find(Node.ANY, Pg.candidate, candidate.get())) {
            decisions.remove(triple.getSubject(), Node.ANY, Node.ANY);
        }
        if (state.object(person, PipelineState.WRITTEN).isPresent()) {
            identity.decisions(lookup.personName(person)).forEach(this::write);
        }
    }

    private void write(MatchDecision<String> decision) {
        mapper.map(iri(decision.one()), iri(decision.other()), decision.rule().name(), decision.score(),
                decision.evidence(), decision.status().name(), decisions.sink());
    }

    private Node iri(String nameKey) {
        return state.object(PipelineState.person(nameKey), PipelineState.AUTHOR_IRI).orElseThrow();
    }
}
