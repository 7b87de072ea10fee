package org.papergraph.web.dataset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.papergraph.graph.Vocabulary;
import org.papergraph.resource.Labels;
import org.papergraph.store.statistics.GraphStatistics;
import org.papergraph.web.view.CountReader.Count;

/**
 * The description of the whole dataset.
 *
 * @param iri of the dataset in the graph
 * @param uriSpace the base of the IRIs of its resources
 * @param licence the IRI of its licence, or empty where none is known
 * @param modified time of the last ingest of a document, as an xsd:dateTime, or empty
 * @param examples IRIs of some of its resources
 */
record DatasetDescription(
        String iri, String uriSpace, String licence, String modified, GraphStatistics statistics, List<String> examples) {

    public static final String TITLE = "Papergraph";
    public static final String TEXT = "Research papers, their authors and venues, and the methods, tasks, datasets and"
            + " metrics that their titles and abstracts mention, each with the characters that say so.";

    public DatasetDescription {
        examples = List.copyOf(examples);
    }

    /** The namespaces of known vocabularies that classes or properties come from. */
    public List<String> vocabularies() {
        return Vocabulary.PREFIXES.values().stream()
                .filter(namespace -> Stream.concat(statistics.classes().keySet().stream(), statistics.properties().keySet().stream())
                        .anyMatch(term -> term.startsWith(namespace)))
                .sorted()
                .toList();
    }

    /** The number of instances of each class, by its prefixed name. */
    public List<Count> classes() {
        return counts(statistics.classes());
    }

    /** The number of triples with each property, by its prefixed name. */
    public List<Count> properties() {
        return counts(statistics.properties().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().triples())));
    }

    private static List<Count> counts(Map<String, Long> numbers) {
        Map<String, Long> byName = new TreeMap<>();
        numbers.forEach((iri, number) -> byName.put(Labels.prefixed(iri), number));
        return byName.entrySet().stream().map(each -> new Count(each.getKey(), each.getValue())).toList();
    }
}
