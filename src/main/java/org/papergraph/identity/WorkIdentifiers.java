package org.papergraph.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.identifier.PreprintServers;

/**
 * The identifiers of a work by which its entries are found and told apart from those of others. Numbers of versions do not
 * count, an arXiv DOI is the arXiv identifier, and identifiers of preprints form schemes of their own: the DOI of a preprint
 * does not contradict that of the publication.
 *
 * @param values by scheme, the most telling scheme first
 */
public record WorkIdentifiers(SortedMap<Scheme, SortedSet<String>> values) {

    /** Schemes of series, and of books, which chapters share. */
    private static final Set<IdentifierScheme> SHARED = EnumSet.of(IdentifierScheme.ISSN, IdentifierScheme.ISBN);

    public WorkIdentifiers {
        values = Collections.unmodifiableSortedMap(values);
    }

    static WorkIdentifiers of(List<Identifier> identifiers) {
        SortedMap<Scheme, SortedSet<String>> values = new TreeMap<>();
        identifiers.stream().filter(WorkIdentifiers::isOfWork).map(WorkIdentifiers::key)
                .forEach(key -> values.computeIfAbsent(key.scheme(), scheme -> new TreeSet<>()).add(key.value()));
        return new WorkIdentifiers(values);
    }

    /** The identifier by which a work is looked up that has this one; empty where it is none of a work. */
    public static Optional<Identifier> ofWork(Identifier identifier) {
        return isOfWork(identifier) ? key(identifier).scheme().scheme().read(key(identifier).value()) : Optional.empty();
    }

    private static boolean isOfWork(Identifier identifier) {
        return identifier.namesWorkOrSerial() && !SHARED.contains(identifier.scheme());
    }

    /** A scheme, or its part for preprints. */
    record Scheme(IdentifierScheme scheme, boolean ofPreprints) implements Comparable<Scheme> {

        private static final List<Scheme> MOST_TELLING = List.of(new Scheme(IdentifierScheme.DOI, false), new Scheme(IdentifierScheme.PUBMED, false),
                new Scheme(IdentifierScheme.PMC, false), new Scheme(IdentifierScheme.ARXIV, true), new Scheme(IdentifierScheme.DOI, true));
        private static final Comparator<Scheme> ORDER = Comparator.comparingInt((Scheme each) -> MOST_TELLING.indexOf(each) & Integer.MAX_VALUE)
                .thenComparing(Scheme::scheme).thenComparing(Scheme::ofPreprints);

        @Override
        public int compareTo(Scheme other) {
            return ORDER.compare(this, other);
        }

        String label() {
            return scheme.label() + (ofPreprints && scheme != IdentifierScheme.ARXIV ? " of a preprint" : "");
        }
    }

    /** One identifier without the number of its version. */
    private record Key(Scheme scheme, String value) {

        @Override
        public String toString() {
            return scheme.label() + " " + value;
        }
    }

    private static Key key(Identifier identifier) {
        return keyOf(PreprintServers.arxiv(identifier).orElse(identifier));
    }

    private static Key keyOf(Identifier identifier) {
        String value = identifier.value();
        return switch (identifier.scheme()) {
            case DOI -> PreprintServers.preprint(value).map(doi -> new Key(new Scheme(identifier.scheme(), true), doi))
                    .orElseGet(() -> new Key(new Scheme(identifier.scheme(), false), PreprintServers.publication(value)));
            case ARXIV -> new Key(new Scheme(identifier.scheme(), true), value);
            case DBLP -> new Key(new Scheme(identifier.scheme(), value.startsWith("rec/journals/corr/")), value);
            default -> new Key(new Scheme(identifier.scheme(), false), value);
        };
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The identifiers with their schemes, such as {@code DOI 10.1000/182}, by which they are looked up. */
    Set<String> keys() {
        return all().map(Key::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The most telling identifier of several entries of one work, in the form of {@link #keys}. */
    static Optional<String> mostTelling(Collection<WorkIdentifiers> entries) {
        return entries.stream().flatMap(WorkIdentifiers::all).min(Comparator.comparing(Key::scheme).thenComparing(Key::value)).map(Key::toString);
    }

    /** The most telling identifier that both have, in the form of {@link #keys}. */
    Optional<String> shared(WorkIdentifiers other) {
        return all().filter(key -> other.values.getOrDefault(key.scheme(), Collections.emptySortedSet()).contains(key.value()))
                .findFirst().map(Key::toString);
    }

    /**
     * The first identifiers in the most telling scheme that both have, if they have none in common there.
     *
     * @param versions true if they are of a preprint and of its publication, of which only the preprint's identifiers have to agree
     */
    Optional<Contradiction> contradiction(WorkIdentifiers other, boolean versions) {
        return values.keySet().stream().filter(scheme -> scheme.ofPreprints() || !versions).filter(other.values::containsKey).findFirst()
                .filter(scheme -> Collections.disjoint(values.get(scheme), other.values.get(scheme)))
                .map(scheme -> new Contradiction(scheme.label(), values.get(scheme).first(), other.values.get(scheme).first()));
    }

    /** Two identifiers of one scheme. */
    record Contradiction(String scheme, String one, String other) {
    }

    boolean nameAPreprint() {
        return values.keySet().stream().anyMatch(Scheme::ofPreprints);
    }

    /** True if there is a DOI that is no preprint's. */
    boolean nameAPublication() {
        return values.containsKey(new Scheme(IdentifierScheme.DOI, false));
    }

    private Stream<Key> all() {
        return values.entrySet().stream().flatMap(scheme -> scheme.getValue().stream().map(value -> new Key(scheme.getKey(), value)));
    }
}
