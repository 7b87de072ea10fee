package org.papergraph.web.mcp;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.RDF;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.resource.Labels;
import org.papergraph.resource.Resource;
import org.papergraph.search.CatalogueEntry;
import org.papergraph.search.Search;

/**
 * A resource as agents see it.
 *
 * @param kind label of its type, such as {@code paper}
 * @param name its title or preferred name, empty where it has none
 */
record NamedResource(String iri, String kind, String name) {

    /** The labels of the types of concepts. */
    static final Set<String> CONCEPTS =
            ResourceType.concepts().stream().map(ResourceType::label).collect(Collectors.toUnmodifiableSet());

    static NamedResource of(CatalogueEntry entry, Search search) {
        return new NamedResource(entry.iri(), entry.type().label(), search.name(entry));
    }

    /** A resource of a searchable type by that type's label, another by the words of its class; empty where it has no class. */
    static Optional<NamedResource> of(Resource resource) {
        List<String> classes = resource.properties().texts(RDF.Nodes.type);
        String name = Stream.of(resource.properties().names(), resource.properties().texts(Pg.evidence), resource.properties().texts(Pg.reason))
                .flatMap(List::stream).findFirst().orElse("");
        return classes.stream()
                .flatMap(each -> ResourceType.ofClass(each).filter(ResourceType::isSearchable).map(ResourceType::label).stream())
                .findFirst()
                .or(() -> classes.stream().findFirst().map(Labels::words))
                .map(kind -> new NamedResource(resource.iri(), kind, name));
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (!name.isEmpty()) {
            json.put("name", name);
        }
        return json.put("kind", kind).put("id", iri);
    }

    /** For messages: {@code "name" (kind, IRI)}. */
    String inWords() {
        return name.isEmpty() ? "<" + iri + "> (" + kind + ")" : '"' + name + "\" (" + kind + ", " + iri + ")";
    }
}
