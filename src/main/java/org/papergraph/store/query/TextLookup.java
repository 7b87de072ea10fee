package org.papergraph.store.query;

import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.Symbol;

/** The resources that have a given text as a value of one of the indexed properties. */
public interface TextLookup {

    /** In a context, by which an evaluation gets it. */
    Symbol KEY = Symbol.create("urn:x-papergraph:textLookup");

    /** True if texts that this property gives are looked up. */
    boolean covers(Node property);

    /** All subjects of a text that is equal to this one but for case, and perhaps others; empty where that cannot be told now. */
    Optional<Set<Node>> subjects(String text);

    /** The one that a context has, or one that cannot tell of any text. */
    static TextLookup of(Context context) {
        TextLookup lookup = context.get(KEY);
        return lookup == null ? new None() : lookup;
    }

    /** Where there is no index. */
    record None() implements TextLookup {

        @Override
        public boolean covers(Node property) {
            return false;
        }

        @Override
        public Optional<Set<Node>> subjects(String text) {
            return Optional.empty();
        }
    }
}
