package org.papergraph.citation;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.name.NameParts;

/**
 * Writes a citation in RIS: lines of a tag of two characters, two spaces, a hyphen, a space and a value, ended by a
 * carriage return and a line feed; the first tag is {@code TY}, the last {@code ER}.
 */
final class Ris {

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String write(Citation citation) {
        Ris ris = new Ris();
        ris.add("TY", type(citation.venue().kind()));
        ris.add("ID", citation.key());
        ris.add("TI", citation.title());
        citation.authors().forEach(author -> ris.add("AU", name(author)));
        if (!citation.complete()) {
            ris.add("N1", "There are more authors; the documents hide them.");
        }
        ris.addDate(citation.issued());
        ris.add(venueTag(citation.venue().kind()), citation.venue().name());
        Imprint imprint = citation.imprint();
        ris.add("VL", imprint.volume());
        ris.add("IS", imprint.issue());
        ris.add("SP", imprint.firstPage());
        ris.add("EP", imprint.lastPage());
        ris.add("PB", imprint.publisher());
        ris.add("DO", imprint.doi());
        ris.add("LA", imprint.language());
        imprint.keywords().forEach(keyword -> ris.add("KW", keyword));
        ris.add("L1", imprint.fullText());
        citation.code().forEach(address -> ris.add("L2", address));
        ris.add("AB", citation.text());
        return ris.lines.append("ER  - \r\n").toString();
    }

    /** The family name with its particle, the given name, the suffix; a name without given name stands as it is written. */
    private static String name(Contributor author) {
        NameParts parts = author.parts();
        return parts.given().isEmpty() ? author.name()
                : Stream.of(parts.familyWithParticle(), parts.given(), parts.suffix()).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    /** A value stands on one line; one that is empty is left out. */
    private void add(String tag, String value) {
        String line = value.replaceAll("\\s+", " ").strip();
        if (!line.isEmpty()) {
            lines.append(tag).append("  - ").append(line).append("\r\n");
        }
    }

    private void addDate(Issued issued) {
        add("PY", issued.year());
        if (!issued.month().isEmpty() && issued.hasYear()) {
            add("DA", issued.joined("/"));
        }
    }

    private static String type(Venue.Kind kind) {
        return switch (kind) {
            case JOURNAL -> "JOUR";
            case CONFERENCE -> "CONF";
            case PREPRINT_SERVER -> "UNPB";
            case OTHER -> "GEN";
        };
    }

    private static String venueTag(Venue.Kind kind) {
        return switch (kind) {
            case JOURNAL -> "JO";
            case CONFERENCE -> "T2";
            case PREPRINT_SERVER, OTHER -> "PB";
        };
    }
}
