package org.papergraph.text;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.papergraph.document.Listing;

/**
 * The commands by which astronomers name journals in BibTeX, such as {@code \apj}, as the class of the American Astronomical Society
 * defines them and the Astrophysics Data System writes them.
 */
public final class JournalMacros {

    private static final Map<String, String> NAMES = Listing.lines(JournalMacros.class, "journal-macros.txt").map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> "\\" + parts[0], parts -> parts[1]));

    private JournalMacros() {
    }

    /** The name of the journal, if a text is a command for one and nothing else. */
    public static Optional<String> named(String latex) {
        return Optional.ofNullable(NAMES.get(latex.replaceAll("[{}\\s]", "")));
    }
}
