package org.papergraph.reader;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.papergraph.document.Entry;
import org.papergraph.document.Problem;

/** The citation keys of a document's entries, of which one that stands before two papers cites the first of them alone. */
final class RepeatedKeys {

    /** Of a document with more keys the others are not compared, so that memory stays bounded. */
    private static final int MOST = 100_000;

    private final Map<String, Keyed> keys = new HashMap<>();

    /** The entry that has a key first. */
    private record Keyed(int line, int title) {
    }

    /** The problem that an entry of another title had the key before, whatever its case, which BibTeX ignores. */
    Optional<Problem> problem(String source, Entry entry) {
        String key = entry.citationKey().toLowerCase(Locale.ROOT);
        if (key.isEmpty() || keys.size() >= MOST) {
            return Optional.empty();
        }
        Keyed own = new Keyed(entry.line(), entry.title().toLowerCase(Locale.ROOT).hashCode());
        Keyed first = keys.putIfAbsent(key, own);
        return first == null || first.title() == own.title() ? Optional.empty() : Optional.of(new Problem(source, entry.line(), "the citation key '" + entry.citationKey()
                + "' is that of the entry in line " + first.line() + " too, which keeps it; this entry goes in and is exported under another key"));
    }
}
