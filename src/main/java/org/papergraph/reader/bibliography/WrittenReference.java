package org.papergraph.reader.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.Reference;
import org.papergraph.document.identifier.IdentifiersInText;

/** A reference while its parts are gathered. */
public final class WrittenReference {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:1[5-9]|20)\\d{2}(?!\\d)");

    private final String written;
    private Identifiers identifiers = Identifiers.none();
    private String title = "";
    private String firstAuthor = "";
    private String year = "";

    /** @param written the reference as a text; empty where the document has it in parts alone */
    public WrittenReference(String written) {
        this.written = written;
    }

    public WrittenReference title(String text) {
        title = text;
        return this;
    }

    public WrittenReference firstAuthor(String name) {
        firstAuthor = name;
        return this;
    }

    /** @param date that holds the year */
    public WrittenReference year(String date) {
        Matcher digits = YEAR.matcher(date);
        year = digits.find() ? digits.group() : "";
        return this;
    }

    public WrittenReference identify(IdentifierScheme scheme, String text) {
        return identify(IdentifierForm.of(scheme, text));
    }

    /**
     * Adds an identifier; a text is kept if the scheme is known.
     *
     * @param scheme in the words of the document
     */
    public WrittenReference identify(String scheme, String text) {
        return identify(IdentifierForm.ofScheme(scheme, text)).recognise("", text);
    }

    /** Adds the identifier that a text is, if it is one. */
    public WrittenReference recognise(String scheme, String text) {
        return identify(Identifiers.of(IdentifierForm.named(scheme, text).known()));
    }

    private WrittenReference identify(Identifiers read) {
        identifiers = identifiers.and(read);
        return this;
    }

    /** Adds the identifier that an address is, if it is one. */
    public WrittenReference address(String text) {
        return identify(Identifiers.of(Identifier.ofAddress(text).stream().toList()));
    }

    /** The reference, with the identifiers that its text names; none if it is empty. */
    public Optional<Reference> reference() {
        if (identifiers.known().isEmpty()) {
            identify(Identifiers.of(Stream.of(IdentifiersInText.dois(written), IdentifiersInText.arxiv(written)).flatMap(found -> found.limit(1)).toList()));
        }
        String text = written.isBlank() && title.isBlank() && identifiers.known().isEmpty() ? String.join(", ", identifiers.others()) : written;
        boolean isEmpty = text.isBlank() && title.isBlank() && identifiers.known().isEmpty();
        return isEmpty ? Optional.empty() : Optional.of(new Reference(text, title, firstAuthor, year, identifiers.known(), identifiers.others()));
    }
}
