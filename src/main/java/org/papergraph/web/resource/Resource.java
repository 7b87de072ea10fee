package org.papergraph.web.resource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.citation.CitationFormat;
import org.papergraph.graph.ResourceType;
import org.papergraph.web.view.DataLink;
import org.papergraph.web.view.Labels;
import org.papergraph.web.view.Link;
import org.papergraph.web.view.RdfFormat;
import org.papergraph.web.view.ResourceUrls;

/**
 * A thing whose page is being read.
 *
 * @param facts what is said of it
 */
record Resource(String iri, String key, Properties facts) {

    static Resource of(String iri, Properties facts, ResourceUrls addresses) {
        String key = addresses.key(iri);
        return new Resource(iri, key, facts);
    }

    /** Empty for a part of another resource. */
    Optional<ResourceType> type() {
        return ResourceType.ofKey(key);
    }

    String title() {
        return facts.title().or(this::asSentence).orElseGet(() -> Labels.ofKey(key));
    }

    /** A statement by its subject, predicate and object. */
    private Optional<String> asSentence() {
        List<String> parts = Stream.of(RDF.Nodes.subject, RDF.Nodes.predicate, RDF.Nodes.object)
                .flatMap(part -> facts.values(part).stream().limit(1))
                .map(Link::text)
                .toList();
        return parts.size() < 3
                ? Optional.empty()
                : Optional.of("“" + parts.get(0) + "” " + parts.get(1) + " " + parts.get(2));
    }

    /** What the page says in none of its other parts. */
    List<Fact> details(Collection<Node> elsewhere) {
        return facts.details(elsewhere);
    }

    Heading heading(ResourceUrls addresses, String question) {
        return heading(title(), addresses, question);
    }

    Heading heading(String title, ResourceUrls addresses, String question) {
        String address = addresses.page(iri);
        return new Heading(title, facts.kind().orElse("thing"), iri, address, data(addresses), question);
    }

    private List<DataLink> data(ResourceUrls addresses) {
        List<DataLink> data = new ArrayList<>();
        Arrays.stream(RdfFormat.values())
                .map(each -> new DataLink(each.title(), each.mediaType(), addresses.data(iri, each.extension())))
                .forEach(data::add);
        CitationFormat.ofResource(key).stream()
                .map(each -> new DataLink(each.title(), each.mediaType(), addresses.data(iri, each.extension())))
                .forEach(data::add);
        return data;
    }
}
