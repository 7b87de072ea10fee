package org.papergraph.web.editor;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.graph.Vocabulary;
import org.papergraph.query.QueryRejectedException;
import org.papergraph.query.QueryRunner;

/** The prefixes that queries on the graph use, and their declarations for a query that lacks some. */
final class KnownPrefixes {

    /** Namespace by prefix. */
    static final Map<String, String> NAMESPACES = namespaces();

    private static final Pattern UNDECLARED = Pattern.compile("Unresolved prefixed name: ([^:\\s]*):");

    private KnownPrefixes() {}

    /** A query with the declarations of the known prefixes that it uses without; empty where it lacks none. */
    static Optional<String> declaredIn(String query, QueryRunner runner) {
        String declared = query;
        for (Optional<String> next = undeclared(declared, runner); next.isPresent(); next = undeclared(declared, runner)) {
            declared = "PREFIX " + next.get() + ": <" + NAMESPACES.get(next.get()) + ">\n" + declared;
        }
        return declared.equals(query) ? Optional.empty() : Optional.of(declared);
    }

    /** The first prefix that the parser misses, if it is known. */
    private static Optional<String> undeclared(String query, QueryRunner runner) {
        try {
            runner.prepare(query);
            return Optional.empty();
        } catch (QueryRejectedException rejected) {
            Matcher prefix = UNDECLARED.matcher(String.valueOf(rejected.getMessage()));
            return prefix.find() ? Optional.of(prefix.group(1)).filter(NAMESPACES::containsKey) : Optional.empty();
        }
    }

    private static Map<String, String> namespaces() {
        Map<String, String> namespaces = new LinkedHashMap<>(Vocabulary.PREFIXES);
        namespaces.put("text", "http://jena.apache.org/text#");
        return namespaces;
    }
}
