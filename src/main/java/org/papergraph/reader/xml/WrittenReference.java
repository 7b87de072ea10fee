package org.papergraph.reader.xml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Reference;

/** A reference while its parts are gathered. */
final class WrittenReference {

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}/[^\\s\\]\\[,;\"<>]+");
    private static final Pattern ARXIV = Pattern.compile("(?i)arxiv\\s*:\\s*(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");

    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final String written;
    private String title = "";
    private String firstAuthor = "";
    private String year = "";

    /** @param written the reference as a text; empty where the document has it in parts alone */
    WrittenReference(String written) {
        this.written = written;
    }

    WrittenReference title(String text) {
        title = text;
        return this;
    }

    WrittenReference firstAuthor(String name) {
        firstAuthor = name;
        return this;
    }

    /** @param date that holds the year */
    WrittenReference year(String date) {
        Matcher digits = YEAR.matcher(date);
        year = digits.find() ? digits.group() : "";
        return this;
    }

    WrittenReference identify(IdentifierScheme scheme, String text) {
        scheme.read(text).ifPresent(identifiers::add);
        return this;
    }

    /** Adds the identifier that an address is, if it is one. */
    WrittenReference address(String text) {
        Identifier.ofAddress(text).ifPresent(identifiers::add);
        return this;
    }

    /** The reference, with the identifiers that its text names; none if it is empty. */
    Optional<Reference> reference() {
        if (identifiers.isEmpty()) {
            DOI.matcher(written).results().limit(1).forEach(found -> identify(IdentifierScheme.DOI, found.group()));
            ARXIV.matcher(written).results().limit(1).forEach(found -> identify(IdentifierScheme.ARXIV, found.group(1)));
        }
        boolean isEmpty = written.isBlank() && title.isBlank() && identifiers.isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(new Reference(written, title, firstAuthor, year, List.copyOf(identifiers)));
    }
}
