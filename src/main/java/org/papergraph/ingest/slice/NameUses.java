package org.papergraph.ingest.slice;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.identity.concept.ConceptIndex;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.EntryContext;
import org.papergraph.ingest.slice.ShortFormDefinitions.Meaning;
import org.papergraph.ingest.state.PipelineState;

/** How all entries together use the names that those of a slice ask for. */
public final class NameUses implements ConceptIndex {

    private final Set<ConceptName> used = new HashSet<>();
    private final Map<ConceptName, ShortFormDefinitions> definitions = new HashMap<>();
    private final Map<Meaning, List<EntryContext>> contexts = new IdentityHashMap<>();
    private long state;

    /** Adds a name that some entry uses, as its IRI in the state. */
    public void addUsed(String name) {
        state++;
        used.add(PipelineState.conceptName(NodeFactory.createURI(name)));
    }

    public void add(ShortFormDefinitions ofShortForm) {
        state++;
        definitions.put(ofShortForm.name(), ofShortForm);
    }

    @Override
    public Map<String, Long> expansions(ConceptName shortForm) {
        ShortFormDefinitions found = definitions.get(shortForm);
        return found == null ? Map.of() : found.counts();
    }

    @Override
    public List<EntryContext> defining(ConceptName shortForm, String longKey) {
        return contexts.computeIfAbsent(definitions.get(shortForm).meanings().get(longKey),
                meaning -> meaning.contexts().values().stream().map(text -> EntryContext.ofText(text).withoutText()).toList());
    }

    @Override
    public long state() {
        return state;
    }

    @Override
    public boolean isUsed(ConceptName name) {
        return used.contains(name);
    }
}
