package org.papergraph.web.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.papergraph.graph.ResourceType;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Skos;
import org.papergraph.resource.Labels;
import org.papergraph.store.CachedPerVersion;
import org.papergraph.store.Store;
import org.papergraph.web.view.ResourceUrls;

/** Reads the concept map. Co-occurrences are counted once for each version of the store and kept. */
public final class ConceptMapReader {

    private final DatasetGraph published;
    private final ResourceUrls urls;
    private final CachedPerVersion<Counted> counted;
    private final CachedPerVersion<PaperNetwork> network;

    public ConceptMapReader(Store store, ResourceUrls urls) {
        this.published = store.published();
        this.urls = urls;
        this.counted = new CachedPerVersion<>(store, this::count);
        this.network = new CachedPerVersion<>(store, () -> PaperNetwork.of(published.getDefaultGraph(), urls));
    }

    /** The co-occurrences of a version of the store, and the names that were needed since. */
    private record Counted(CoOccurrence concepts, Map<Integer, String> names) {}

    /** The map; empty when it has a centre that is no concept of a paper. */
    public Optional<ConceptMap> read(MapView view) {
        return Txn.calculateRead(published, () -> {
            Counted now = counted.get();
            return new MapDrawing(now.concepts(), number -> name(now, number), papers(now), urls, view).draw();
        });
    }

    /** True if there is a map around a concept or paper. */
    boolean holds(String iri) {
        return Txn.calculateRead(published, () -> {
            Counted now = counted.get();
            return now.concepts().number(iri).isPresent() || papers(now).title(iri).isPresent();
        });
    }

    /** The network of the papers that cite one another. */
    PaperNetwork papers() {
        return Txn.calculateRead(published, network::get);
    }

    private Counted count() {
        return new Counted(CoOccurrence.of(published.getDefaultGraph(), urls), new ConcurrentHashMap<>());
    }

    private String name(Counted counted, int number) {
        return counted.names().computeIfAbsent(number, each -> name(counted.concepts().concept(each).iri()));
    }

    private String name(String iri) {
        return text(iri, Skos.prefLabel).orElseGet(() -> Labels.ofKey(urls.keys().key(iri)));
    }

    private Optional<String> text(String iri, Node property) {
        return published.getDefaultGraph().stream(NodeFactory.createURI(iri), property, Node.ANY)
                .map(triple -> triple.getObject().getLiteralLexicalForm())
                .min(String::compareTo);
    }

    private MapDrawing.PaperContent papers(Counted counted) {
        return new MapDrawing.PaperContent() {
            @Override
            public Optional<String> title(String iri) {
                boolean isPaper = ResourceType.ofKey(urls.keys().key(iri)).filter(ResourceType.PAPER::equals).isPresent();
                boolean isThere = isPaper && published.getDefaultGraph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
                return isThere ? text(iri, Dcterms.title).or(() -> Optional.of(Labels.ofKey(urls.keys().key(iri)))) : Optional.empty();
            }

            @Override
            public List<Integer> concepts(String iri) {
                return ResourceType.concepts().stream()
                        .flatMap(type -> type.linkFromPaper().stream())
                        .flatMap(link -> published.getDefaultGraph().stream(NodeFactory.createURI(iri), link, Node.ANY))
                        .flatMap(triple -> counted.concepts().number(triple.getObject().toString()).stream())
                        .distinct()
                        .toList();
            }
        };
    }
}
