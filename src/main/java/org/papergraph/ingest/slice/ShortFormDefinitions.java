package org.papergraph.ingest.slice;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.document.EntryReference;
import org.papergraph.identity.concept.ConceptName;
import org.papergraph.identity.concept.Expansion;
import org.papergraph.ingest.state.PipelineState;
import org.papergraph.ingest.state.StateLookup;

/**
 * The definitions of a short form by entries.
 *
 * @param shortForm the IRI that the name has in the state
 * @param meanings by the keys of the long forms
 */
public record ShortFormDefinitions(String shortForm, TreeMap<String, Meaning> meanings) implements Serializable {

    /**
     * A long form of the short form.
     *
     * @param entries number of entries that define it so
     * @param contexts the words of the first of them
     */
    public record Meaning(long entries, TreeMap<EntryReference, String> contexts) implements Serializable {

        private Meaning plus(Meaning other) {
            TreeMap<EntryReference, String> all = new TreeMap<>(contexts);
            all.putAll(other.contexts);
            while (all.size() > StateLookup.MOST_DEFINING) {
                all.pollLastEntry();
            }
            return new Meaning(entries + other.entries, all);
        }
    }

    static ShortFormDefinitions of(Expansion expansion, EntryReference entry, String context) {
        return new ShortFormDefinitions(PipelineState.conceptName(expansion.shortForm()).getURI(),
                new TreeMap<>(Map.of(expansion.longKey(), new Meaning(1, new TreeMap<>(Map.of(entry, context))))));
    }

    /** The definitions of one short form in more entries. */
    public ShortFormDefinitions plus(ShortFormDefinitions other) {
        TreeMap<String, Meaning> all = new TreeMap<>(meanings);
        other.meanings.forEach((longKey, meaning) -> all.merge(longKey, meaning, Meaning::plus));
        return new ShortFormDefinitions(shortForm, all);
    }

    ConceptName name() {
        return PipelineState.conceptName(NodeFactory.createURI(shortForm));
    }

    /** The names on whose use in any entry the meaning depends, as their IRIs in the state. */
    public List<String> asked() {
        return expansions().flatMap(expansion -> expansion.dependencies().stream()).map(name -> PipelineState.conceptName(name).getURI()).distinct().toList();
    }

    /** The long forms as names of concepts, as their IRIs in the state. */
    public List<String> longForms() {
        return meanings.keySet().stream().map(longKey -> PipelineState.conceptName(name().withKey(longKey)).getURI()).toList();
    }

    Stream<Expansion> expansions() {
        return meanings.keySet().stream().map(longKey -> new Expansion(name(), longKey));
    }

    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        meanings.forEach((longKey, meaning) -> counts.put(longKey, meaning.entries));
        return counts;
    }
}
