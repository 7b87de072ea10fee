package org.papergraph.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;

/**
 * A resource of the graph.
 *
 * @param key the IRI without the base, such as {@code paper/a-title-0f3a}
 * @param properties its outgoing statements
 */
public record Resource(String iri, String key, Properties properties) {

    /** Empty for parts of resources, such as authorships. */
    public Optional<ResourceType> type() {
        return ResourceType.ofKey(key);
    }

    /** Its name, the beginning of its text, the sentence of a statement, or words from its key. */
    public String title() {
        return properties.title().or(this::asSentence).orElseGet(() -> Labels.ofKey(key));
    }

    /** A statement by its subject, predicate and object. */
    private Optional<String> asSentence() {
        List<String> parts = Stream.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object)
                .flatMap(part -> properties.values(part).stream().limit(1))
                .map(LabelledTerm::label)
                .toList();
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of("“" + parts.get(0) + "” " + parts.get(1) + " " + parts.get(2));
    }
}
