package org.papergraph.ingest.slice;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.papergraph.identity.person.PersonCandidate;
import org.papergraph.ingest.state.EntryKeys;
import org.papergraph.ingest.state.PendingWork;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.view.PersonViewUpdater;

/** Resolves people who are connected with one another by the keys of their names, and with no others. */
public final class PersonSlice {

    private final StateSlice slice;
    private final EntryKeys keys;

    public PersonSlice(String baseIri) {
        this.slice = new StateSlice(baseIri);
        this.keys = new EntryKeys(slice.state(), slice.lookup(), slice.iris());
    }

    /** Adds an entry of one of the people: all of them are needed. */
    public void add(PlacedEntry entryWithPeople) {
        keys.addPeople(slice.entry(entryWithPeople));
    }

    /** Sets the form of a name that other entries write otherwise. */
    public void show(String person, String form) {
        slice.state().set(PipelineState.person(person), PipelineState.WRITTEN, PipelineState.text(form));
    }

    /** How people stand, and the match decisions on them. */
    public Resolved<PersonStanding> resolve(Set<String> people) {
        PersonViewUpdater updater = new PersonViewUpdater(slice.dataset(), slice.state(), slice.lookup(), slice.iris());
        people.forEach(person -> PendingWork.MATCH_PERSON.mark(slice.state(), PipelineState.person(person)));
        for (String person : people) {
            if (PendingWork.MATCH_PERSON.isMarked(slice.state(), PipelineState.person(person))) {
                PendingWork.MATCH_PERSON.clear(slice.state(), PipelineState.person(person));
                updater.resolve(PipelineState.person(person));
            }
        }
        List<PersonStanding> standings = new ArrayList<>();
        people.forEach(person -> standings.add(standing(person)));
        return new Resolved<>(standings, slice.graph(slice.iris().graph("identity")));
    }

    private PersonStanding standing(String person) {
        Node node = PipelineState.person(person);
        String key = slice.state().string(node, PipelineState.STANDS_UNDER).orElseThrow();
        String shown = slice.state().string(node, PipelineState.SHOWN).orElseThrow();
        List<Node> forms = slice.state().objects(node, PipelineState.WRITTEN);
        boolean plain = key.equals(PersonCandidate.ofKey(person).name().key()) && forms.equals(List.of(PipelineState.text(shown)));
        return new PersonStanding(person, key, shown, plain);
    }
}
