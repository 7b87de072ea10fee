package org.papergraph.web.search;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.jena.graph.Node;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.search.Facet;
import org.papergraph.search.Lookup;
import org.papergraph.web.search.SearchPage.Choice;
import org.papergraph.web.search.SearchPage.FacetChoices;
import org.papergraph.web.view.Link;

/** Makes the links by which a search is narrowed down. */
final class FacetReader {

    private static final int CHOICES = 12;
    private static final int LOOKED_AT = 4 * CHOICES;
    private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());
    private static final Comparator<Map.Entry<String, Integer>> LAST_FIRST =
            Map.Entry.<String, Integer>comparingByKey().reversed();

    private final Lookup lookup;
    private final Cache<String, String> labels;
    private final String base;

    /**
     * @param labels kept for this version of the store, by IRI
     * @param base the beginning of the IRIs of the store's own resources
     */
    FacetReader(Lookup lookup, Cache<String, String> labels, String base) {
        this.lookup = lookup;
        this.labels = labels;
        this.base = base;
    }

    /** The facets that leave a choice. */
    List<FacetChoices> read(SearchRequest request, Map<Facet, Map<String, Integer>> counts) {
        return Arrays.stream(Facet.values())
                .map(facet -> new FacetChoices(facet, choices(request, facet, counts.get(facet))))
                .filter(each -> !each.choices().isEmpty())
                .toList();
    }

    private List<Choice> choices(SearchRequest request, Facet facet, Map<String, Integer> counts) {
        Comparator<Map.Entry<String, Integer>> order =
                chosenFirst(request, facet).thenComparing(facet == Facet.YEAR ? LAST_FIRST : MOST_FIRST);
        return first(counts, order).stream()
                .filter(each -> request.isChosen(facet, each.getKey()) || leads(facet, each.getKey()))
                .limit(CHOICES)
                .map(each -> choice(request, facet, each.getKey(), each.getValue()))
                .toList();
    }

    /** False for a method that is generic, uncertain or hidden. */
    private boolean leads(Facet facet, String value) {
        return facet != Facet.METHOD || lookup.value(base + ResourceType.METHOD.segment() + "/" + value, Pg.standing).isEmpty();
    }

    /** The first in an order, without sorting the many others. */
    private static List<Map.Entry<String, Integer>> first(
            Map<String, Integer> counts, Comparator<Map.Entry<String, Integer>> order) {
        PriorityQueue<Map.Entry<String, Integer>> first = new PriorityQueue<>(order.reversed());
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            if (first.size() < LOOKED_AT) {
                first.add(each);
            } else if (order.compare(each, first.peek()) < 0) {
                first.poll();
                first.add(each);
            }
        }
        return first.stream().sorted(order).toList();
    }

    private static Comparator<Map.Entry<String, Integer>> chosenFirst(SearchRequest request, Facet facet) {
        return Comparator.comparing(each -> !request.isChosen(facet, each.getKey()));
    }

    private Choice choice(SearchRequest request, Facet facet, String value, int count) {
        boolean chosen = request.isChosen(facet, value);
        SearchRequest next = chosen ? request.without(facet) : request.with(facet, value);
        return new Choice(new Link(label(facet, value), next.address()), count, chosen);
    }

    /** A value in words. */
    String label(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> ResourceType.ofLabel(value).map(ResourceType::plural).orElse(value);
            case YEAR -> value;
            case VENUE -> label(ResourceType.VENUE, value, Dcterms.title);
            case AUTHOR -> author(value);
            case METHOD -> label(ResourceType.METHOD, value, Skos.prefLabel);
            case SUBJECT -> label(ResourceType.SUBJECT, value, Skos.prefLabel);
        };
    }

    private String author(String key) {
        String person = label(ResourceType.PERSON, key, Foaf.name);
        return person.equals(key) ? label(ResourceType.ORGANIZATION, key, Foaf.name) : person;
    }

    private String label(ResourceType type, String key, Node property) {
        String label = labels.get(base + type.segment() + "/" + key, iri -> lookup.value(iri, property));
        return label.isEmpty() ? key : label;
    }
}
