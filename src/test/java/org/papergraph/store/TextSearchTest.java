package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.OTHER;
import static org.papergraph.store.Quads.TITLE;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.ledger;
import static org.papergraph.store.Quads.rows;
import static org.papergraph.store.Quads.title;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.papergraph.store.text.SearchHit;

class TextSearchTest {

    private final Store store = Store.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    private List<String> hits(String words) {
        return rows(store, "SELECT ?s ?text { (?s ?score ?text) text:query (dct:title '" + words + "') }");
    }

    @Test
    void wordIsFoundWithoutRegardToCaseAccentAndPlural() {
        store.write(dataset -> dataset.add(title(GRAPH, "a", "Schrödinger's Transformers")));
        for (String word : List.of("transformer", "TRANSFORMERS", "schrodinger", "Schrödinger")) {
            assertEquals(List.of("a Schrödinger's Transformers"), hits(word), word);
        }
    }

    @Test
    void everyTextPropertyIsSearchedUnderItsName() {
        Node method = iri("method/m");
        store.write(dataset -> {
            dataset.add(GRAPH, method, SKOS.prefLabel.asNode(), NodeFactory.createLiteralString("contrastive learning"));
            dataset.add(GRAPH, method, SKOS.altLabel.asNode(), NodeFactory.createLiteralLang("apprentissage", "fr"));
            dataset.add(GRAPH, iri("person/p"), FOAF.name.asNode(), NodeFactory.createLiteralString("Ari Morcos"));
            dataset.add(GRAPH, iri("a"), NodeFactory.createURI("http://purl.org/dc/terms/abstract"),
                    NodeFactory.createLiteralString("We learn."));
        });
        assertEquals(List.of("method/m"), rows(store, "SELECT ?s { ?s text:query (<" + SKOS.prefLabel + "> 'contrastive') }"));
        assertEquals(List.of("method/m fr"), rows(store, "SELECT ?s (LANG(?t) AS ?l) { (?s ?x ?t) text:query (<"
                + SKOS.altLabel + "> 'apprentissage') }"));
        assertEquals(List.of("person/p"), rows(store, "SELECT ?s { ?s text:query (<" + FOAF.name + "> 'morcos') }"));
        assertEquals(List.of("a"), rows(store, "SELECT ?s { ?s text:query (dct:abstract 'learn') }"));
    }

    @Test
    void textInTwoGraphsIsOneHitUntilItHasLeftBoth() {
        store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "Attention"));
            dataset.add(title(OTHER, "a", "Attention"));
        });
        assertEquals(List.of("a Attention"), hits("attention"));
        store.write(dataset -> dataset.delete(title(GRAPH, "a", "Attention")));
        assertEquals(List.of("a Attention"), hits("attention"));
        store.write(dataset -> dataset.removeGraph(OTHER));
        assertEquals(List.of(), hits("attention"));
    }

    @Test
    void textAddedAgainIsFoundOnce() {
        for (int round = 0; round < 3; round++) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
            assertEquals(List.of("a Attention"), hits("attention"));
            store.write(dataset -> dataset.delete(title(GRAPH, "a", "Attention")));
            assertEquals(List.of(), hits("attention"));
        }
    }

    @Test
    void everyKindOfDeletionRemovesTheHits() {
        List<Consumer<DatasetGraph>> deletions = List.of(
                dataset -> dataset.deleteAny(GRAPH, Node.ANY, Node.ANY, Node.ANY),
                dataset -> dataset.deleteAny(Node.ANY, iri("a"), TITLE, Node.ANY),
                dataset -> dataset.deleteAny(Node.ANY, iri("a"), Node.ANY, Node.ANY),
                dataset -> dataset.getGraph(GRAPH).clear(),
                dataset -> dataset.getGraph(GRAPH).remove(iri("a"), TITLE, Node.ANY),
                dataset -> dataset.removeGraph(GRAPH),
                dataset -> dataset.clear());
        for (Consumer<DatasetGraph> deletion : deletions) {
            store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
            store.write(deletion);
            assertEquals(List.of(), hits("attention"));
            assertEquals(List.of(), rows(store, "SELECT ?s { ?s dct:title ?o }"));
        }
    }

    @Test
    void literalsOfOneFormAndTwoTypesAreTwoHits() {
        for (Node other : List.of(NodeFactory.createLiteralLang("Attention", "fr"),
                NodeFactory.createLiteralDT("Attention", NodeFactory.getType("https://example.org/type")))) {
            store.write(dataset -> {
                dataset.add(title(GRAPH, "a", "Attention"));
                dataset.add(GRAPH, iri("a"), TITLE, other);
            });
            assertEquals(List.of("a Attention", "a Attention"), hits("attention"));
            store.write(dataset -> dataset.delete(GRAPH, iri("a"), TITLE, other));
            assertEquals(List.of("a Attention"), hits("attention"));
        }
    }

    @Test
    void abortedTextIsNotFound() {
        assertThrows(IllegalArgumentException.class, () -> store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "Attention"));
            throw new IllegalArgumentException("no");
        }));
        assertEquals(List.of(), hits("attention"));
        store.write(dataset -> dataset.add(title(GRAPH, "b", "Attention")));
        assertEquals(List.of("b Attention"), hits("attention"));
    }

    @Test
    void abortedDeletionKeepsTheHit() {
        store.write(dataset -> dataset.add(title(GRAPH, "a", "Attention")));
        assertThrows(IllegalArgumentException.class, () -> store.write(dataset -> {
            dataset.removeGraph(GRAPH);
            throw new IllegalArgumentException("no");
        }));
        assertEquals(List.of("a Attention"), hits("attention"));
    }

    @Test
    void privateDefaultGraphIsNotIndexed() {
        store.write(dataset -> dataset.add(ledger("a", "Attention")));
        assertEquals(List.of(), hits("attention"));
    }

    @Test
    void removalFromTheDefaultGraphLeavesTheNamedOnes() {
        store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "Attention"));
            dataset.add(ledger("a", "Attention"));
        });
        store.write(dataset -> dataset.getDefaultGraph().remove(iri("a"), Node.ANY, Node.ANY));
        assertEquals(List.of("a Attention"), hits("attention"));
        assertFalse(store.<Boolean>read(dataset -> dataset.getDefaultGraph().contains(iri("a"), TITLE, Node.ANY)));
        assertTrue(store.<Boolean>read(dataset -> dataset.contains(GRAPH, iri("a"), TITLE, Node.ANY)));
    }

    @Test
    void hitIsJoinedWithTheGraph() {
        store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "Attention"));
            dataset.add(title(GRAPH, "b", "Attention again"));
            dataset.add(Quad.create(OTHER, iri("b"), iri("next"), iri("c")));
        });
        assertEquals(List.of("b c"), rows(store, "SELECT ?s ?n { ?s text:query (dct:title 'attention') . ?s <"
                + iri("next") + "> ?n }"));
        assertEquals(List.of("a", "b"), rows(store, "SELECT ?s { GRAPH <" + GRAPH + "> { ?s text:query 'attention' ; dct:title ?t } }"));
    }

    @Test
    void indexOfAnotherAnalyserIsBuiltAnewAtTheOpening(@TempDir Path folder) throws Exception {
        try (Store first = Store.open(folder)) {
            first.write(dataset -> dataset.add(title(GRAPH, "a", "Pruned transformers")));
        }
        try (Directory directory = FSDirectory.open(folder.resolve("text")); IndexWriter other = new IndexWriter(directory, new IndexWriterConfig())) {
            TreeMap<String, String> commit = new TreeMap<>(DirectoryReader.open(directory).getIndexCommit().getUserData());
            commit.put("schema", "0");
            other.deleteAll();
            other.setLiveCommitData(commit.entrySet());
            other.commit();
        }
        try (Store again = Store.open(folder)) {
            assertEquals(List.of(iri("a").getURI()), again.search("pruning", 10).hits().stream().map(SearchHit::iri).toList());
        }
    }
}
