package org.papergraph.server.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.server.page.Addresses;
import org.papergraph.store.PerState;
import org.papergraph.store.Store;

/** Reads the catalogue of a store, and reads it anew when the store has changed. May be used by several threads. */
public final class CatalogueReader {

    /** At most so many things of a kind are read, so that memory and time stay bounded. */
    static final int MOST = 100_000;

    private static final int MOST_OF_A_THING = 100;
    private static final List<Node> VENUES =
            List.of(Pg.ConferenceSeries, Pg.JournalSeries, Pg.PreprintServer, Pg.VenueSeries);

    private static final Comparator<Card> NEWEST =
            Comparator.comparing((Card card) -> card.year().isEmpty() ? "" : card.date())
                    .thenComparing(Card::date)
                    .reversed()
                    .thenComparing(Card::iri);
    private static final Comparator<Card> LAST_READ =
            Comparator.comparing(Card::date).reversed().thenComparing(Card::iri);
    private static final Comparator<Card> MOST_PAPERS =
            Comparator.comparingLong(Card::papers).reversed().thenComparing(Card::iri);

    private final Addresses addresses;
    private final PerState<Catalogue> catalogue;

    public CatalogueReader(Store store, Addresses addresses) {
        this.addresses = addresses;
        this.catalogue = new PerState<>(store, () -> Catalogue.of(store.state(), cards(new Lookup(store.published()))));
    }

    /** The catalogue of the store as it is in this read transaction, or now. */
    Catalogue read() {
        return catalogue.get();
    }

    private Map<Kind, List<Card>> cards(Lookup lookup) {
        Map<Kind, List<Card>> cards = new EnumMap<>(Kind.class);
        List<Card> papers = papers(lookup);
        cards.put(Kind.PAPER, papers);
        cards.put(Kind.PERSON, agents(lookup, Kind.PERSON, Foaf.Person));
        cards.put(Kind.ORGANIZATION, agents(lookup, Kind.ORGANIZATION, Foaf.Organization));
        cards.put(Kind.VENUE, venues(lookup, papers));
        cards.put(Kind.DOCUMENT, documents(lookup));
        cards.putAll(concepts(lookup));
        return cards;
    }

    private static List<Card> papers(Lookup lookup) {
        return lookup.having(RDF.Nodes.type, Fabio.ResearchPaper, MOST).stream()
                .map(iri -> paper(lookup, iri))
                .sorted(NEWEST)
                .toList();
    }

    private static Card paper(Lookup lookup, String iri) {
        return new Card(
                iri,
                Kind.PAPER,
                lookup.last(iri, Dcterms.issued),
                keys(lookup.values(iri, Dcterms.isPartOf, MOST_OF_A_THING)),
                keys(lookup.values(iri, Pg.usesMethod, MOST_OF_A_THING)),
                0);
    }

    /** The last parts of IRIs, each text once in memory. */
    private static List<String> keys(List<String> iris) {
        return iris.stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1).intern()).toList();
    }

    /** The card of a thing that a search found; empty where it is of no kind that is looked for. */
    Optional<Card> card(Catalogue catalogue, Lookup lookup, String iri) {
        return catalogue.card(iri).or(() -> Kind.ofKey(addresses.key(iri))
                .filter(kind -> catalogue.of(kind).size() == MOST)
                .map(kind -> kind == Kind.PAPER ? paper(lookup, iri) : Card.other(iri, kind, 0)));
    }

    private static List<Card> agents(Lookup lookup, Kind kind, Node type) {
        return lookup.having(RDF.Nodes.type, type, MOST).stream()
                .map(iri -> Card.other(iri, kind, lookup.having(Dcterms.creator, iri, MOST).size()))
                .sorted(MOST_PAPERS)
                .toList();
    }

    private static List<Card> venues(Lookup lookup, List<Card> papers) {
        Map<String, Long> parts = new HashMap<>();
        papers.forEach(paper -> paper.venues().forEach(venue -> parts.merge(venue, 1L, Long::sum)));
        return VENUES.stream()
                .flatMap(type -> lookup.having(RDF.Nodes.type, type, MOST).stream())
                .distinct()
                .map(iri -> Card.other(iri, Kind.VENUE, parts.getOrDefault(keys(List.of(iri)).get(0), 0L)))
                .sorted(MOST_PAPERS)
                .toList();
    }

    private static List<Card> documents(Lookup lookup) {
        return lookup.statements(Pg.statedIn, MOST).stream()
                .map(stated -> stated.getSubject().toString())
                .map(iri -> new Card(iri, Kind.DOCUMENT, lastRead(lookup, iri), List.of(), List.of(), entries(lookup, iri)))
                .sorted(LAST_READ)
                .toList();
    }

    private static String lastRead(Lookup lookup, String document) {
        return lookup.having(Prov.used, document, MOST_OF_A_THING).stream()
                .map(run -> lookup.last(run, Prov.endedAtTime))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static long entries(Lookup lookup, String document) {
        String count = lookup.value(document, Pg.entryCount);
        return count.isEmpty() ? 0 : Long.parseLong(count);
    }

    private Map<Kind, List<Card>> concepts(Lookup lookup) {
        Map<Kind, List<Card>> concepts = new EnumMap<>(Kind.class);
        for (Triple counted : lookup.statements(Pg.paperCount, Kind.values().length * MOST)) {
            String iri = counted.getSubject().toString();
            Kind.ofKey(addresses.key(iri)).filter(Kind::isConcept).ifPresent(kind -> concepts
                    .computeIfAbsent(kind, each -> new ArrayList<>())
                    .add(Card.other(iri, kind, Long.parseLong(Lookup.text(counted.getObject())))));
        }
        concepts.values().forEach(list -> list.sort(MOST_PAPERS));
        return concepts;
    }
}
