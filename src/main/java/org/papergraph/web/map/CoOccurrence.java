package org.papergraph.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.web.view.ResourceUrls;

/**
 * The co-occurrence of concepts in papers, held as numbers so that the partners of any concept are counted in
 * milliseconds. Concepts are numbered from 0, the one with the most papers first.
 */
final class CoOccurrence {

    /** At most so many concepts, those with the most papers; it bounds the memory. */
    private static final int CONCEPTS = 20_000;

    private final List<Concept> concepts;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Integer>> papersOfConcepts = new ArrayList<>();
    private final List<List<Integer>> conceptsOfPapers = new ArrayList<>();

    private CoOccurrence(List<Concept> concepts) {
        this.concepts = concepts;
        for (Concept concept : concepts) {
            numbers.put(concept.iri(), numbers.size());
            papersOfConcepts.add(new ArrayList<>());
        }
    }

    /**
     * A concept.
     *
     * @param kind method, task, dataset or metric
     */
    record Concept(String iri, String kind, int papers) {}

    /** Another concept and the number of papers with both. */
    record Partner(int concept, int shared) {}

    /** Reads all of a graph once; needs a transaction. */
    static CoOccurrence of(Graph graph, ResourceUrls urls) {
        CoOccurrence result = new CoOccurrence(mostUsed(graph, urls));
        Map<Node, Integer> papers = new HashMap<>();
        ResourceType.concepts().stream().flatMap(type -> type.linkFromPaper().stream()).forEach(link -> graph.find(Node.ANY, link, Node.ANY)
                .forEach(triple -> result.add(triple, papers)));
        return result;
    }

    /** The number of a concept; empty for one that is not held. */
    Optional<Integer> number(String iri) {
        return Optional.ofNullable(numbers.get(iri));
    }

    Concept concept(int number) {
        return concepts.get(number);
    }

    /** The first concepts that match, those with the most papers first. */
    List<Integer> first(int limit, IntPredicate fits) {
        return IntStream.range(0, concepts.size()).filter(fits).limit(limit).boxed().toList();
    }

    /** The concepts that match and share papers with a concept, the most papers first. */
    List<Partner> partners(int concept, IntPredicate fits) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int paper : papersOfConcepts.get(concept)) {
            conceptsOfPapers.get(paper).stream()
                    .filter(each -> each != concept && fits.test(each))
                    .forEach(each -> shared.merge(each, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .map(each -> new Partner(each.getKey(), each.getValue()))
                .sorted(Comparator.comparingInt(Partner::shared).reversed().thenComparing(Partner::concept))
                .toList();
    }

    private void add(Triple triple, Map<Node, Integer> papers) {
        Integer concept = triple.getObject().isURI() ? numbers.get(triple.getObject().getURI()) : null;
        if (concept == null) {
            return;
        }
        int paper = papers.computeIfAbsent(triple.getSubject(), each -> papers.size());
        if (paper == conceptsOfPapers.size()) {
            conceptsOfPapers.add(new ArrayList<>());
        }
        papersOfConcepts.get(concept).add(paper);
        conceptsOfPapers.get(paper).add(concept);
    }

    private static List<Concept> mostUsed(Graph graph, ResourceUrls urls) {
        return graph.stream(Node.ANY, Pg.paperCount, Node.ANY)
                .filter(triple -> triple.getSubject().isURI())
                .map(triple -> concept(triple, urls))
                .filter(each -> MapView.TYPES.contains(each.kind()) && each.papers() > 0)
                .sorted(Comparator.comparingInt(Concept::papers).reversed().thenComparing(Concept::iri))
                .limit(CONCEPTS)
                .toList();
    }

    private static Concept concept(Triple triple, ResourceUrls urls) {
        String iri = triple.getSubject().getURI();
        String kind = urls.keys().key(iri).replaceFirst("/.*", "");
        Object papers = triple.getObject().getLiteralValue();
        return new Concept(iri, kind, papers instanceof Number number ? number.intValue() : 0);
    }
}
