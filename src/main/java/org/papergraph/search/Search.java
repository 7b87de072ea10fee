package org.papergraph.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.graph.PaperStanding;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.search.RankedEntries.RankedEntry;
import org.papergraph.store.Store;
import org.papergraph.store.text.SearchHit;
import org.papergraph.store.text.SearchResults;

/**
 * The one search of a store: by words, by the beginning of a name, and by a name, each in the same order for people
 * and agents. Thread-safe.
 *
 * <pre>{@code
 * Search search = new Search(store);
 * search.find("which papers prune vision transformers").entries().forEach(found -> show(found.entry().iri()));
 * }</pre>
 */
public final class Search {

    /** The number of titles and names, and of abstracts, that are looked at. */
    private static final int LOOKED_AT = 500;

    private static final int NAMES_LOOKED_AT = 200;
    private static final int SHORTEST_IDENTIFIER = 6;
    private static final int MOST_IDENTIFIERS = 20;
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final double PER_PAPERS = 2;
    private static final double PER_PAPERS_OF_COMPLETION = 20;
    private static final double NO_PAPER = 200;
    private static final List<Node> PREFERRED = List.of(Dcterms.title, Foaf.name, Skos.prefLabel, Schema.name);
    private static final List<Node> NAMES = Stream.concat(PREFERRED.stream(), Stream.of(Skos.altLabel)).toList();

    private final Store store;
    private final CatalogueReader catalogues;

    public Search(Store store) {
        this.store = store;
        this.catalogues = new CatalogueReader(store);
    }

    /** The catalogue of the store as it is in this read transaction, or now. */
    public Catalogue catalogue() {
        return catalogues.read();
    }

    /**
     * Entries by the words of their titles, names and abstracts, and papers by those of their authors, venues and years as well: those with all the
     * words first, among them papers where the words ask for papers; then by where and in which form the words stand, and by the number of papers.
     * Before all stands what has an identifier that is among the words.
     */
    public RankedEntries find(String words) {
        return store.read(whole -> {
            SearchResults results = store.search(words, LOOKED_AT, new LinkedPapers(catalogues.read(), store.baseIri()));
            boolean papers = results.query().asksForPapers();
            Comparator<RankedEntry> order = Comparator.comparing(RankedEntry::complete)
                    .thenComparing(found -> papers && found.entry().type() == ResourceType.PAPER)
                    .thenComparingDouble(RankedEntry::score)
                    .reversed()
                    .thenComparing(found -> found.entry().iri());
            List<RankedEntry> entries = ranked(results.hits().stream(), entry -> PER_PAPERS * Math.log1p(entry.papers())).sorted(order).toList();
            List<RankedEntry> identified = identified(words);
            return identified.isEmpty() ? new RankedEntries(results.query(), entries, results.near(), results.cut()) : after(identified, results, entries);
        });
    }

    /** What has an identifier that is among the words, and then what has all the words as they are. */
    private static RankedEntries after(List<RankedEntry> identified, SearchResults results, List<RankedEntry> entries) {
        Set<String> first = identified.stream().map(found -> found.entry().iri()).collect(Collectors.toSet());
        Stream<RankedEntry> others = entries.stream().filter(found -> found.complete() && !results.near() && !first.contains(found.entry().iri()));
        return new RankedEntries(results.query(), Stream.concat(identified.stream(), others).toList(), false, results.cut());
    }

    private List<RankedEntry> identified(String words) {
        List<String> identifiers = WHITE_SPACE.splitAsStream(words.strip()).filter(Search::mayBeIdentifier).limit(MOST_IDENTIFIERS)
                .flatMap(word -> Stream.of(IdentifierScheme.values()).flatMap(scheme -> scheme.read(word).stream())).map(Identifier::iri).distinct().toList();
        if (identifiers.isEmpty()) {
            return List.of();
        }
        Catalogue catalogue = catalogues.read();
        Lookup lookup = new Lookup(store.published());
        return identifiers.stream().flatMap(identifier -> lookup.having(Datacite.hasIdentifier, identifier, NAMES_LOOKED_AT).stream()).distinct()
                .flatMap(iri -> catalogues.entry(catalogue, lookup, iri).stream()).map(entry -> new RankedEntry(entry, true, 0)).toList();
    }

    private static boolean mayBeIdentifier(String word) {
        return word.length() >= SHORTEST_IDENTIFIER && word.chars().anyMatch(Character::isDigit);
    }

    /**
     * Entries whose titles and names have the words, for a list to choose from: names, which are short, before titles,
     * and those of many papers before others.
     *
     * @param typed so far; its last word may go on
     * @param wanted entries; others are left out
     */
    public List<RankedEntry> complete(String typed, int most, Predicate<CatalogueEntry> wanted) {
        return store.read(whole -> ranked(
                        store.searchNames(typed, NAMES_LOOKED_AT).hits().stream().filter(SearchHit::complete),
                        entry -> (entry.type() == ResourceType.PAPER ? 0 : NO_PAPER) + PER_PAPERS_OF_COMPLETION * Math.log1p(entry.papers()))
                .filter(found -> wanted.test(found.entry()))
                .sorted(Comparator.comparingDouble(RankedEntry::score).reversed().thenComparing(found -> found.entry().iri()))
                .limit(most)
                .toList());
    }

    /**
     * Entries that go by a name, whatever its case: those whose preferred name it is before others, then those of most
     * papers. Where none does, the person or organization of whose name it is a part, if there is only one.
     */
    public List<CatalogueEntry> named(String given) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        return store.read(whole -> {
            Lookup lookup = new Lookup(store.published());
            Comparator<CatalogueEntry> order = Comparator.comparing((CatalogueEntry entry) -> goesBy(lookup, entry, PREFERRED, name))
                    .thenComparingLong(CatalogueEntry::papers)
                    .reversed()
                    .thenComparing(CatalogueEntry::iri);
            Map<String, CatalogueEntry> named = new LinkedHashMap<>();
            Stream.concat(withNamesLike(name), withExactly(lookup, name))
                    .filter(entry -> goesBy(lookup, entry, NAMES, name))
                    .forEach(entry -> named.put(entry.iri(), entry));
            return named.isEmpty() ? onlyPersonWithPart(name) : named.values().stream().sorted(order).toList();
        });
    }

    /**
     * Entries whose names are like a text, the likeliest first: with its words, else with words spelled alike, else with some
     * of them; names of people before those of concepts, and these before titles.
     */
    public List<CatalogueEntry> alike(String name) {
        return store.read(whole -> ranked(
                        store.searchNames(name + " ", NAMES_LOOKED_AT).hits().stream(),
                        entry -> entry.type() == ResourceType.PAPER ? 0 : NO_PAPER)
                .sorted(Comparator.comparing(RankedEntry::complete).thenComparingDouble(RankedEntry::score).reversed()
                        .thenComparing(found -> found.entry().iri()))
                .map(RankedEntry::entry)
                .toList());
    }

    /** The preferred name or title of an entry; empty where it has none. */
    public String name(CatalogueEntry entry) {
        return store.read(whole -> new Lookup(store.published()).name(entry));
    }

    /** The abstract of a paper; empty where it has none. */
    public String abstractText(CatalogueEntry entry) {
        return store.read(whole -> new Lookup(store.published()).value(entry.iri(), Dcterms.abstract_));
    }

    /** Who wrote a paper and where it appeared. */
    public PaperByline byline(CatalogueEntry entry) {
        return store.read(whole -> new Lookup(store.published()).byline(entry.iri()));
    }

    /** What readers of a paper have to know of it, the weightiest first: retraction, concern, correction. */
    public List<PaperStanding> standing(CatalogueEntry entry) {
        return store.read(whole -> new Lookup(store.published()).standing(entry.iri()));
    }

    private Stream<CatalogueEntry> withNamesLike(String name) {
        return ranked(store.searchNames(name + " ", NAMES_LOOKED_AT).hits().stream().filter(SearchHit::complete), entry -> 0).map(RankedEntry::entry);
    }

    /** Entries that the text index does not have by this name: documents, and names without a word. */
    private Stream<CatalogueEntry> withExactly(Lookup lookup, String name) {
        Catalogue catalogue = catalogues.read();
        return NAMES.stream()
                .flatMap(property -> lookup.havingText(property, name, NAMES_LOOKED_AT).stream())
                .flatMap(iri -> catalogues.entry(catalogue, lookup, iri).stream());
    }

    private List<CatalogueEntry> onlyPersonWithPart(String name) {
        SearchResults results = store.searchNames(name + " ", NAMES_LOOKED_AT);
        List<CatalogueEntry> people = ranked(results.hits().stream().filter(hit -> hit.complete() && !results.near()), entry -> 0)
                .map(RankedEntry::entry)
                .filter(entry -> entry.type() == ResourceType.PERSON || entry.type() == ResourceType.ORGANIZATION)
                .toList();
        return people.size() == 1 ? people : List.of();
    }

    private static boolean goesBy(Lookup lookup, CatalogueEntry entry, List<Node> properties, String name) {
        return properties.stream()
                .flatMap(property -> lookup.values(entry.iri(), property, NAMES_LOOKED_AT).stream())
                .anyMatch(each -> each.strip().equalsIgnoreCase(name));
    }

    /** The hits that are in the catalogue, in their order. */
    private Stream<RankedEntry> ranked(Stream<SearchHit> hits, ToDoubleFunction<CatalogueEntry> bonus) {
        Catalogue catalogue = catalogues.read();
        Lookup lookup = new Lookup(store.published());
        return hits.flatMap(hit -> catalogues.entry(catalogue, lookup, hit.iri()).stream()
                .map(entry -> new RankedEntry(entry, hit.complete(), hit.score() + bonus.applyAsDouble(entry))));
    }
}
