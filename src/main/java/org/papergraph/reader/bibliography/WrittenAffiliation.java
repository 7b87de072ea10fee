package org.papergraph.reader.bibliography;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Affiliation;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;

/** An affiliation while its name and its identifiers are gathered. */
public final class WrittenAffiliation {

    private static final Pattern SCHEME = Pattern.compile("(?i)\\b(?:ROR|OPENALEX|WIKIDATA)\\b");

    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final Set<String> otherIdentifiers = new LinkedHashSet<>();
    private final String name;
    private String firstIdentifier = "";

    /** @param name as written; empty where the document gives identifiers alone */
    public WrittenAffiliation(String name) {
        this.name = name.strip();
    }

    /**
     * Adds an identifier; a text that is none of ROR, OpenAlex or Wikidata is kept as a text.
     *
     * @param scheme in the words of the document; may be empty where the identifier is an address
     */
    public WrittenAffiliation identify(String scheme, String text) {
        if (!text.isBlank()) {
            read(scheme, text).ifPresentOrElse(identifiers::add, () -> otherIdentifiers.add(text.strip()));
            firstIdentifier = firstIdentifier.isEmpty() ? text.strip() : firstIdentifier;
        }
        return this;
    }

    /** The affiliation, by its first identifier where it has no name; none if it has neither. */
    public Optional<Affiliation> affiliation() {
        String known = name.isEmpty() ? firstIdentifier : name;
        return known.isEmpty() ? Optional.empty() : Optional.of(new Affiliation(known, identifiers.stream().toList(), otherIdentifiers.stream().toList()));
    }

    private static Optional<Identifier> read(String scheme, String text) {
        return Optional.of(SCHEME.matcher(scheme + " " + text)).filter(Matcher::find)
                .flatMap(found -> IdentifierScheme.valueOf(found.group().toUpperCase(Locale.ROOT)).read(text));
    }
}
