package org.papergraph.citation;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.citation.Citation.Contributor;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.name.NameParts;

/**
 * Writes a citation in RIS: lines of a tag of two characters, two spaces, a hyphen, a space and a value, ended by a
 * carriage return and a line feed; the first tag is {@code TY}, the last {@code ER}.
 */
final class Ris {

    private static final Map<WorkType, String> TYPES = Map.of(
            WorkType.JOURNAL_ARTICLE, "JOUR", WorkType.CONFERENCE_PAPER, "CONF", WorkType.PREPRINT, "UNPB", WorkType.BOOK, "BOOK",
            WorkType.BOOK_CHAPTER, "CHAP", WorkType.THESIS, "THES", WorkType.REPORT, "RPRT", WorkType.DATASET, "DATA",
            WorkType.SOFTWARE, "COMP");

    private final StringBuilder lines = new StringBuilder();

    private Ris() {}

    static String write(Citation citation) {
        Ris ris = new Ris();
        ris.add("TY", TYPES.getOrDefault(citation.type(), "GEN"));
        ris.add("ID", citation.key());
        ris.add("TI", citation.title());
        citation.authors().forEach(author -> ris.add("AU", name(author)));
        ris.addDate(citation.issued());
        ris.add("T2", citation.container());
        ris.addImprint(citation.imprint(), citation.publisher());
        ris.addAccess(citation.access());
        ris.add("LA", citation.synopsis().language());
        citation.synopsis().keywords().forEach(keyword -> ris.add("KW", keyword));
        citation.notes().forEach(note -> ris.add("N1", note));
        ris.add("AB", citation.synopsis().text());
        return ris.lines.append("ER  - \r\n").toString();
    }

    private void addImprint(Imprint imprint, String publisher) {
        add("T3", imprint.series());
        add("VL", imprint.volume());
        add("IS", imprint.issue());
        add("SP", imprint.firstPage());
        add("EP", imprint.lastPage());
        add("PB", publisher);
        imprint.serialNumbers().forEach(number -> add("SN", number.value()));
    }

    private void addAccess(Access access) {
        add("DO", access.identifier(IdentifierScheme.DOI));
        add("C2", access.identifier(IdentifierScheme.PMC));
        access.addresses().forEach(address -> add("UR", address));
        add("L1", access.fullText());
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
        if (!issued.month().isEmpty()) {
            add("DA", issued.hasYear() ? issued.joined("/") : issued.monthAndDay());
        }
    }
}
