package org.papergraph.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Fabio;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;

/** Reads the catalogue of a store, and reads it anew when the store has changed. May be used by several threads. */
final class CatalogueReader {

    /** At most so many resources of a type are read, so that memory and time stay bounded. */
    static final int MOST = 100_000;

    private static final int MOST_OF_A_RESOURCE = 100;
    private static final List<Node> VENUES =
            List.of(Pg.ConferenceSeries, Pg.JournalSeries, Pg.PreprintServer, Pg.VenueSeries);

    private static final Comparator<CatalogueEntry> NEWEST =
            Comparator.comparing((CatalogueEntry entry) -> entry.year().isEmpty() ? "" : entry.date())
                    .thenComparing(CatalogueEntry::date)
                    .reversed()
                    .thenComparing(CatalogueEntry::iri);
    private static final Comparator<CatalogueEntry> LAST_READ =
            Comparator.comparing(CatalogueEntry::date).reversed().thenComparing(CatalogueEntry::iri);
    private static final Comparator<CatalogueEntry> MOST_PAPERS =
            Comparator.comparingLong(CatalogueEntry::papers).reversed().thenComparing(CatalogueEntry::iri);

    private final String base;
    private final CachedPerVersion<Catalogue> catalogue;

    CatalogueReader(Store store) {
        this.base = store.baseIri();
        this.catalogue = new CachedPerVersion<>(store, () -> Catalogue.of(entries(new Lookup(store.published()))));
    }

    /** The catalogue of the store as it is in this read transaction, or now. */
    public Catalogue read() {
        return catalogue.get();
    }

    private Map<ResourceType, List<CatalogueEntry>> entries(Lookup lookup) {
        Map<ResourceType, List<CatalogueEntry>> entries = new EnumMap<>(ResourceType.class);
        List<CatalogueEntry> papers = papers(lookup);
        entries.put(ResourceType.PAPER, papers);
        entries.put(ResourceType.PERSON, linked(lookup, ResourceType.PERSON));
        entries.put(ResourceType.ORGANIZATION, linked(lookup, ResourceType.ORGANIZATION));
        entries.put(ResourceType.SUBJECT, linked(lookup, ResourceType.SUBJECT));
        entries.put(ResourceType.VENUE, venues(lookup, papers));
        entries.put(ResourceType.DOCUMENT, documents(lookup));
        entries.putAll(concepts(lookup));
        return entries;
    }

    private static List<CatalogueEntry> papers(Lookup lookup) {
        return lookup.having(RDF.Nodes.type, Fabio.ResearchPaper, MOST).stream()
                .map(iri -> paper(lookup, iri))
                .sorted(NEWEST)
                .toList();
    }

    private static CatalogueEntry paper(Lookup lookup, String iri) {
        return new CatalogueEntry(
                iri,
                ResourceType.PAPER,
                lookup.last(iri, Dcterms.issued),
                keys(lookup.values(iri, Dcterms.isPartOf, MOST_OF_A_RESOURCE)),
                keys(lookup.values(iri, Dcterms.creator, MOST_OF_A_RESOURCE)),
                keys(lookup.values(iri, Pg.usesMethod, MOST_OF_A_RESOURCE)),
                keys(lookup.values(iri, Dcterms.subject, MOST_OF_A_RESOURCE)),
                0);
    }

    /** The last parts of IRIs, each text once in memory. */
    private static List<String> keys(List<String> iris) {
        return iris.stream().map(iri -> iri.substring(iri.lastIndexOf('/') + 1).intern()).toList();
    }

    /** The entry of a resource that a search found; empty where it is of no type that is searched. */
    Optional<CatalogueEntry> entry(Catalogue catalogue, Lookup lookup, String iri) {
        return catalogue.entry(iri).or(() -> typeOf(iri)
                .filter(type -> catalogue.of(type).size() == MOST)
                .map(type -> type == ResourceType.PAPER ? paper(lookup, iri) : CatalogueEntry.other(iri, type, 0)));
    }

    private Optional<ResourceType> typeOf(String iri) {
        return iri.startsWith(base) ? ResourceType.ofKey(iri.substring(base.length())).filter(ResourceType::isSearchable) : Optional.empty();
    }

    /** The resources of a type with the number of papers that lead to each. */
    private static List<CatalogueEntry> linked(Lookup lookup, ResourceType type) {
        Node link = type.linkFromPaper().orElseThrow();
        return lookup.having(RDF.Nodes.type, type.rdfClass(), MOST).stream()
                .map(iri -> CatalogueEntry.other(iri, type, lookup.having(link, iri, MOST).size()))
                .sorted(MOST_PAPERS)
                .toList();
    }

    private static List<CatalogueEntry> venues(Lookup lookup, List<CatalogueEntry> papers) {
        Map<String, Long> parts = new HashMap<>();
        papers.forEach(paper -> paper.venues().forEach(venue -> parts.merge(venue, 1L, Long::sum)));
        return VENUES.stream()
                .flatMap(type -> lookup.having(RDF.Nodes.type, type, MOST).stream())
                .distinct()
                .map(iri -> CatalogueEntry.other(iri, ResourceType.VENUE, parts.getOrDefault(keys(List.of(iri)).get(0), 0L)))
                .sorted(MOST_PAPERS)
                .toList();
    }

    private static List<CatalogueEntry> documents(Lookup lookup) {
        return lookup.statements(Pg.statedIn, MOST).stream()
                .map(stated -> stated.getSubject().toString())
                .map(iri -> new CatalogueEntry(iri, ResourceType.DOCUMENT, lastRead(lookup, iri), List.of(), List.of(), List.of(), List.of(), entries(lookup, iri)))
                .sorted(LAST_READ)
                .toList();
    }

    private static String lastRead(Lookup lookup, String document) {
        return lookup.having(Prov.used, document, MOST_OF_A_RESOURCE).stream()
                .map(run -> lookup.last(run, Prov.endedAtTime))
                .max(Comparator.naturalOrder())
                .orElse("");
    }

    private static long entries(Lookup lookup, String document) {
        String count = lookup.value(document, Pg.entryCount);
        return count.isEmpty() ? 0 : Long.parseLong(count);
    }

    private Map<ResourceType, List<CatalogueEntry>> concepts(Lookup lookup) {
        Map<ResourceType, List<CatalogueEntry>> concepts = new EnumMap<>(ResourceType.class);
        Set<String> hidden = withStanding(lookup, Pg.Hidden);
        Set<String> rankedDown = withStanding(lookup, Pg.Generic);
        for (Triple counted : lookup.statements(Pg.paperCount, ResourceType.searchable().size() * MOST)) {
            String iri = counted.getSubject().toString();
            typeOf(iri).filter(type -> type.isConcept() && !hidden.contains(iri)).ifPresent(type -> concepts
                    .computeIfAbsent(type, each -> new ArrayList<>())
                    .add(CatalogueEntry.other(iri, type, Long.parseLong(Lookup.text(counted.getObject())))));
        }
        concepts.values().forEach(list -> list.sort(Comparator.comparing((CatalogueEntry entry) -> rankedDown.contains(entry.iri())).thenComparing(MOST_PAPERS)));
        return concepts;
    }

    private static Set<String> withStanding(Lookup lookup, Node standing) {
        return Set.copyOf(lookup.having(Pg.standing, standing, MOST));
    }
}
