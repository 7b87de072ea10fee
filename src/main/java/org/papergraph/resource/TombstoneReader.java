package org.papergraph.resource;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.store.Store;

/** Tombstones of resources that were published once and removed since, from {@code graph/log}. */
public final class TombstoneReader {

    private final Store store;
    private final Node log;

    /**
     * The removal of a resource.
     *
     * @param moment as an xsd:dateTime
     * @param successors IRIs of the resources that replaced it; several where it was split
     */
    public record Tombstone(String moment, List<String> successors) {

        public Tombstone {
            successors = List.copyOf(successors);
        }
    }

    public TombstoneReader(Store store) {
        this.store = store;
        this.log = new Iris(store.baseIri()).graph("log");
    }

    /** The tombstone of a resource; empty where it was never removed. */
    public Optional<Tombstone> find(String iri) {
        return store.read(dataset -> objects(dataset, iri, Prov.invalidatedAtTime).stream()
                .findFirst()
                .map(moment -> new Tombstone(moment, successors(dataset, iri))));
    }

    /** The tombstone of the resource that a part belonged to, by its IRI; such a part has no successor. */
    public Optional<Tombstone> findWholeOf(String iri) {
        return IntStream.range(store.baseIri().length(), iri.length())
                .filter(at -> iri.charAt(at) == '/')
                .mapToObj(at -> find(iri.substring(0, at)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(whole -> new Tombstone(whole.moment(), List.of()));
    }

    /** Follows dcterms:isReplacedBy to resources that are there. */
    private List<String> successors(DatasetGraph dataset, String iri) {
        Set<String> seen = new LinkedHashSet<>(List.of(iri));
        Set<String> present = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (String next : objects(dataset, open.removeFirst(), Dcterms.isReplacedBy)) {
                if (objects(dataset, next, Prov.invalidatedAtTime).isEmpty()) {
                    present.add(next);
                } else if (seen.add(next)) {
                    open.addLast(next);
                }
            }
        }
        return present.stream().sorted().toList();
    }

    private List<String> objects(DatasetGraph dataset, String iri, Node property) {
        return Iter.toList(Iter.map(
                dataset.find(log, NodeFactory.createURI(iri), property, Node.ANY), TombstoneReader::text));
    }

    private static String text(Quad quad) {
        Node object = quad.getObject();
        return object.isLiteral() ? object.getLiteralLexicalForm() : object.getURI();
    }
}
