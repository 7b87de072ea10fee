package org.papergraph.web.map;

import java.util.List;
import org.papergraph.graph.ResourceType;
import org.papergraph.web.view.Link;

/**
 * Concepts, and for each the concepts of the same papers.
 *
 * @param centre the concept whose partners, or the paper whose concepts, the others are, leading to its page; no words when there is none
 * @param filters ways to see other parts of the map
 * @param concepts the most used first; the centre before all others
 * @param query the address of the editor with a query for these concepts
 */
public record ConceptMap(Link centre, List<Filter> filters, List<Place> concepts, String query) {

    private static final int FIRST = 20;

    public ConceptMap {
        filters = List.copyOf(filters);
        concepts = List.copyOf(concepts);
    }

    public boolean isCentred() {
        return !centre.text().isEmpty();
    }

    /** True if a paper is in the middle. */
    public boolean isOfPaper() {
        return isCentred() && concepts.get(0).isPaper();
    }

    /** The heading, up to the name of the centre. */
    public String heading() {
        return isCentred() ? isOfPaper() ? "Concepts of " : "What is used with " : "Concept map";
    }

    /** The beginning of the list. */
    public List<Place> first() {
        return concepts.subList(0, Math.min(FIRST, concepts.size()));
    }

    /** The rest of the list. */
    public List<Place> others() {
        return concepts.subList(first().size(), concepts.size());
    }

    /** Tests for concepts to draw. */
    public boolean hasLines() {
        return concepts.stream().anyMatch(each -> !each.neighbours().isEmpty());
    }

    /** A filter of the map, such as the type of concepts. */
    public record Filter(String name, List<Choice> choices) {

        public Filter {
            choices = List.copyOf(choices);
        }
    }

    /** A value of a filter. */
    public record Choice(Link link, boolean current) {}

    /**
     * A concept on the map, or the paper in its middle.
     *
     * @param key of its IRI, such as {@code method/sam}
     * @param page the name, leading to its page
     * @param map the URL of the map with it as the centre
     * @param papers the number of its papers
     */
    public record Place(String key, Link page, String map, String kind, int papers, List<Neighbour> neighbours) {

        public Place {
            neighbours = List.copyOf(neighbours);
        }

        public boolean isPaper() {
            return kind.equals(ResourceType.PAPER.label());
        }
    }

    /**
     * A concept beside another.
     *
     * @param map the name, leading to the map with it as the centre
     * @param shared the number of papers with both
     */
    public record Neighbour(String key, Link map, int shared) {}
}
