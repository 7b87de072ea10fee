package org.papergraph.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.papergraph.graph.ResourceType;
import org.papergraph.store.text.LinkedSearch;
import org.papergraph.store.text.QueryParts;
import org.papergraph.store.text.SearchHit;
import org.papergraph.store.text.TextField;

/**
 * Papers that have the words of a search in several places: in title and abstract, in the names of their authors and venues, and in the year. One
 * word at least is of an author, a venue or the year; papers with all words in one text are found without it.
 */
final class LinkedPapers implements LinkedSearch {

    /** Papers that are returned. */
    private static final int MOST = 500;
    /** People of one word, and venues. */
    private static final int MOST_NAMES = 500;
    /** Papers of which the texts are looked at, the newest. */
    private static final int MOST_LOOKED_AT = 20_000;
    private static final int MOST_PARTS = 16;
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

    /** Less than of any text that has all the words. */
    private static final double WEIGHT = 50;
    private static final double TITLE = 1;
    private static final double AUTHOR = 0.9;
    private static final double VENUE = 0.7;
    private static final double ABSTRACT = 0.4;
    private static final double ONE_NAME = 5;
    /** For one year, so that of equal hits the newest is the first. */
    private static final double NEWNESS = 1e-3;

    private final Catalogue catalogue;
    private final String base;

    /** @param base of the store's IRIs */
    LinkedPapers(Catalogue catalogue, String base) {
        this.catalogue = catalogue;
        this.base = base;
    }

    @Override
    public List<SearchHit> find(QueryParts parts) throws IOException {
        if (parts.size() > MOST_PARTS || parts.areFound() && parts.size() > 1 && years(parts).isEmpty()) {
            return List.of();
        }
        Map<String, Places> papers = linked(parts);
        if (papers.isEmpty()) {
            return List.of();
        }
        if (parts.size() > 1) {
            addTexts(papers, parts);
        }
        return papers.values().stream().filter(Places::haveAll)
                .map(places -> new SearchHit(places.paper.iri(), TextField.ABSTRACT, true, places.score()))
                .sorted(Comparator.comparingDouble(SearchHit::score).reversed()).limit(MOST).toList();
    }

    private static List<Integer> years(QueryParts parts) {
        return Stream.iterate(0, part -> part < parts.size(), part -> part + 1).filter(part -> YEAR.matcher(parts.text(part)).matches()).toList();
    }

    /** The papers that have a part by an author, a venue or the year. A single word that many texts have is looked for among names of authors alone. */
    private Map<String, Places> linked(QueryParts parts) throws IOException {
        Map<String, Places> papers = new LinkedHashMap<>();
        for (int part : years(parts)) {
            catalogue.papers(Facet.YEAR, parts.text(part)).forEach(paper -> places(papers, paper, parts).add(part, VENUE));
        }
        Map<String, BitSet> people = new LinkedHashMap<>();
        for (int part = 0; part < parts.size(); part++) {
            for (String person : parts.subjects(part, TextField.NAME, MOST_NAMES)) {
                people.computeIfAbsent(key(person), key -> new BitSet()).set(part);
            }
            for (String venue : parts.areFound() ? List.<String>of() : venues(parts, part)) {
                int each = part;
                catalogue.papers(Facet.VENUE, key(venue)).forEach(paper -> places(papers, paper, parts).add(each, VENUE));
            }
        }
        people.forEach((person, of) -> catalogue.papers(Facet.AUTHOR, person).forEach(paper -> places(papers, paper, parts).addAuthor(of)));
        return papers;
    }

    private List<String> venues(QueryParts parts, int part) throws IOException {
        String beginning = base + ResourceType.VENUE.segment() + "/";
        List<String> venues = new ArrayList<>(parts.subjects(part, TextField.TITLE, beginning, MOST_NAMES));
        venues.addAll(parts.subjects(part, TextField.OTHER_LABEL, beginning, MOST_NAMES));
        return venues.stream().distinct().toList();
    }

    private static Places places(Map<String, Places> papers, CatalogueEntry paper, QueryParts parts) {
        return papers.computeIfAbsent(paper.iri(), key -> new Places(paper, parts.size()));
    }

    private static String key(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static void addTexts(Map<String, Places> papers, QueryParts parts) throws IOException {
        List<String> open = papers.keySet().stream().limit(MOST_LOOKED_AT).toList();
        parts.parts(open, TextField.TITLE).forEach((paper, has) -> has.stream().forEach(part -> papers.get(paper).add(part, TITLE)));
        parts.parts(open, TextField.ABSTRACT).forEach((paper, has) -> has.stream().forEach(part -> papers.get(paper).add(part, ABSTRACT)));
    }

    /** The places where a paper has the parts of a search: the weight of the best one of each. */
    private static final class Places {

        private final CatalogueEntry paper;
        private final double[] weights;
        private boolean oneName;

        Places(CatalogueEntry paper, int parts) {
            this.paper = paper;
            this.weights = new double[parts];
        }

        void add(int part, double weight) {
            weights[part] = Math.max(weights[part], weight);
        }

        void addAuthor(BitSet parts) {
            parts.stream().forEach(part -> add(part, AUTHOR));
            oneName |= parts.cardinality() > 1;
        }

        boolean haveAll() {
            return Arrays.stream(weights).allMatch(weight -> weight > 0);
        }

        double score() {
            return WEIGHT * Arrays.stream(weights).average().orElse(0) + (oneName ? ONE_NAME : 0)
                    + (paper.year().isEmpty() ? 0 : NEWNESS * Integer.parseInt(paper.year()));
        }
    }
}
