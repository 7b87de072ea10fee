package org.papergraph.document;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identifiers that a document gives of one work, series, person or institution.
 *
 * @param known those that their schemes read
 * @param others texts that are given for identifiers and that no scheme reads, behind the name of their scheme where the document tells it, such as
 *     {@code ORCID 0000-0002-1825-0098}
 */
public record Identifiers(List<Identifier> known, List<String> others) {

    private static final Identifiers NONE = new Identifiers(List.of(), List.of());
    /** Fields that are filled in where there is no identifier. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)[^\\p{L}\\p{N}]*(?:n/?a|null|nan|none|unknown|no (?:doi|issn|isbn|orcid))?[^\\p{L}\\p{N}]*");

    public Identifiers {
        known = known.stream().distinct().toList();
        others = others.stream().distinct().toList();
    }

    /** Those of a document that gives none. */
    public static Identifiers none() {
        return NONE;
    }

    /** Those that are read. */
    public static Identifiers of(List<Identifier> known) {
        return new Identifiers(known, List.of());
    }

    /** The identifier in a text that a document gives for one of a scheme: read by it, or as an address of another, or else kept as a text. */
    public static Identifiers read(IdentifierScheme scheme, String text) {
        return scheme.read(text).or(() -> Identifier.ofAddress(text)).map(each -> of(List.of(each))).orElseGet(() -> unread(scheme.label(), text));
    }

    /** A text that is given for an identifier of a scheme that does not read it; none where it only fills the field. */
    public static Identifiers unread(String scheme, String text) {
        String written = text.strip();
        boolean told = scheme.isBlank() || written.toLowerCase(Locale.ROOT).contains(scheme.toLowerCase(Locale.ROOT));
        return PLACEHOLDER.matcher(written).matches() ? NONE : new Identifiers(List.of(), List.of(told ? written : scheme + " " + written));
    }

    /** These and others, each once. */
    public Identifiers and(Identifiers more) {
        return Stream.of(this, more).collect(together());
    }

    /** Joins all into one. */
    public static Collector<Identifiers, ?, Identifiers> together() {
        return Collectors.collectingAndThen(Collectors.toList(), all -> new Identifiers(all(all, Identifiers::known), all(all, Identifiers::others)));
    }

    public boolean isEmpty() {
        return known.isEmpty() && others.isEmpty();
    }

    private static <T> List<T> all(Collection<Identifiers> each, Function<Identifiers, List<T>> part) {
        return each.stream().map(part).flatMap(List::stream).toList();
    }
}
