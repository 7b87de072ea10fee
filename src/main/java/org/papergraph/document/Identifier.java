package org.papergraph.document;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An identifier of a work, a series or a person, made by {@link IdentifierScheme#read}.
 *
 * @param value in the scheme's normal form, such as {@code 10.1000/182}
 * @param written as in the document, such as {@code https://doi.org/10.1000/182}
 */
public record Identifier(IdentifierScheme scheme, String value, String written) {

    private static final Pattern UNSAFE = Pattern.compile("[<>\"{}|\\\\^`%#?]");

    public Identifier {
        if (!scheme.normalised(value).equals(Optional.of(value))) {
            throw new IllegalArgumentException("'" + value + "' is no " + scheme.label() + " in its normal form");
        }
    }

    /** The identifier that an address is, in the scheme that resolves it. */
    public static Optional<Identifier> ofAddress(String address) {
        return address.strip().matches("(?i)https?://.*")
                ? Stream.of(IdentifierScheme.values()).flatMap(scheme -> scheme.read(address).stream()).findFirst()
                : Optional.empty();
    }

    /** False for one of a person, an institution, a source or a topic. */
    public boolean namesWorkOrSerial() {
        return scheme != IdentifierScheme.ORCID && scheme != IdentifierScheme.ROR && (scheme != IdentifierScheme.OPENALEX || value.startsWith("W"));
    }

    /** The IRI that resolves it, such as {@code https://doi.org/10.1000/182}; characters that no IRI may hold are percent-encoded. */
    public String iri() {
        return scheme.prefix() + UNSAFE.matcher(value).replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }
}
