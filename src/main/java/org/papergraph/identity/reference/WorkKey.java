package org.papergraph.identity.reference;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.identity.WorkIdentifiers;

/**
 * A key by which a work is looked up: an identifier, or its title with the family name of the first author, or with the year.
 * Keys are ordered by how well they tell works apart, the best first.
 *
 * @param kind the scheme of an identifier in lower case, {@link #TITLE} or {@link #TEXT}
 */
public record WorkKey(String kind, String value) implements Comparable<WorkKey> {

    /** The kind of a title with an author, or with a year. */
    static final String TITLE = "title";
    /** The kind of a whole reference in the short form of citation indexes. */
    static final String TEXT = "text";

    private static final List<String> KINDS = List.of(
            kind(IdentifierScheme.DOI), kind(IdentifierScheme.ARXIV), kind(IdentifierScheme.PUBMED), kind(IdentifierScheme.PMC),
            kind(IdentifierScheme.ACL_ANTHOLOGY), kind(IdentifierScheme.OPENREVIEW), kind(IdentifierScheme.DBLP),
            kind(IdentifierScheme.OPENALEX), kind(IdentifierScheme.SEMANTIC_SCHOLAR), kind(IdentifierScheme.CORPUS),
            kind(IdentifierScheme.SCOPUS), kind(IdentifierScheme.WEB_OF_SCIENCE), kind(IdentifierScheme.HANDLE), kind(IdentifierScheme.WIKIDATA),
            TITLE, kind(IdentifierScheme.ISBN), TEXT);
    private static final Comparator<WorkKey> ORDER =
            Comparator.comparingInt(WorkKey::kindRank).thenComparing(WorkKey::value);

    /** The key that {@link #toString} wrote. */
    public static WorkKey of(String text) {
        int end = text.indexOf(' ');
        return new WorkKey(text.substring(0, end), text.substring(end + 1));
    }

    /** The key of an identifier, whatever its version; empty where the identifier does not tell works apart. */
    static Optional<WorkKey> of(Identifier identifier) {
        Optional<Identifier> telling = identifier.scheme() == IdentifierScheme.ISBN ? Optional.of(identifier) : WorkIdentifiers.ofWork(identifier);
        return telling.map(each -> new WorkKey(kind(each.scheme()), each.value()));
    }

    /** The identifier; empty for a key of another kind. */
    public Optional<Identifier> identifier() {
        return kind.equals(TITLE) || kind.equals(TEXT) ? Optional.empty()
                : IdentifierScheme.valueOf(kind.toUpperCase(Locale.ROOT)).read(value);
    }

    /** The place of the kind among all: the lower, the better it tells works apart. */
    public int kindRank() {
        return KINDS.indexOf(kind);
    }

    private static String kind(IdentifierScheme scheme) {
        return scheme.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(WorkKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + value;
    }
}
