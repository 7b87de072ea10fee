package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.papergraph.store.Quads.GRAPH;
import static org.papergraph.store.Quads.OTHER;
import static org.papergraph.store.Quads.iri;
import static org.papergraph.store.Quads.rows;
import static org.papergraph.store.Quads.title;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter that compares a name finds through the text index what it finds by looking at all names. */
class NamesInQueriesTest {

    private static final Node TITLE = DCTerms.title.asNode();

    private final Store store = Store.inMemory();

    @BeforeEach
    void fill() {
        store.write(dataset -> {
            dataset.add(title(GRAPH, "a", "The C++ Language"));
            dataset.add(title(OTHER, "a", "THE C++ LANGUAGE"));
            dataset.add(title(OTHER, "b", "the c++ language"));
            dataset.add(title(OTHER, "d", "The C Language"));
            dataset.add(Quad.create(GRAPH, iri("c"), TITLE, NodeFactory.createLiteralLang("The C++ language", "en")));
            dataset.add(Quad.create(GRAPH, iri("e"), TITLE, NodeFactory.createURI("urn:x-title")));
            dataset.add(Quad.create(GRAPH, iri("f"), RDFS.label.asNode(), NodeFactory.createLiteralString("The C++ Language")));
            dataset.add(Quad.create(GRAPH, iri("b"), iri("next"), iri("d")));
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{ ?s dct:title ?t FILTER (LCASE(STR(?t)) = LCASE('The c++ LANGUAGE')) }",
        "{ ?s dct:title ?t FILTER (LCASE('The c++ LANGUAGE') = LCASE(STR(?t))) }",
        "{ ?s dct:title|dct:alternative ?t FILTER (LCASE(STR(?t)) = LCASE('The c++ LANGUAGE')) }",
        "{ GRAPH ?g { ?s dct:title ?t } FILTER (LCASE(STR(?t)) = LCASE('The c++ LANGUAGE')) }",
        "{ ?s dct:title ?t OPTIONAL { ?s <urn:x> ?o } FILTER (LCASE(STR(?t)) = LCASE('The c++ LANGUAGE')) }",
        "{ ?s ?p ?o . { ?s dct:title ?t FILTER (LCASE(STR(?t)) = LCASE('The c++ LANGUAGE')) } }"})
    void nameIsFoundInAnyCaseAndLanguage(String pattern) {
        assertEquals(List.of("a", "b", "c"), rows(store, "SELECT DISTINCT ?s " + pattern));
    }

    @Test
    void textOfAnotherPropertyIsFoundToo() {
        assertEquals(List.of("f"), rows(store, "SELECT ?s { ?s <" + RDFS.label + "> ?t FILTER (LCASE(STR(?t)) = 'the c++ language') }"));
    }

    @Test
    void nameThatIsAnIriIsFound() {
        assertEquals(List.of("e"), rows(store, "SELECT ?s { ?s dct:title ?t FILTER (LCASE(STR(?t)) = 'urn:x-title') }"));
    }

    @Test
    void languageCountsWhereTheFilterSaysSo() {
        assertEquals(List.of("a", "b"), rows(store, "SELECT DISTINCT ?s { ?s dct:title ?t FILTER (LCASE(?t) = 'the c++ language') }"));
    }

    @Test
    void casesCountWhereTheFilterSaysSo() {
        assertEquals(List.of("a"), rows(store, "SELECT ?s { ?s dct:title ?t FILTER (STR(?t) = 'The C++ Language') }"));
    }

    @Test
    void nameThatMayBeMissingKeepsItsRows() {
        assertEquals(List.of("b The C Language"), rows(store,
                "SELECT ?s ?t { ?s <" + iri("next") + "> ?o OPTIONAL { ?o dct:title ?t FILTER (LCASE(STR(?t)) = 'the c language') } }"));
        assertEquals(List.of("b "), rows(store,
                "SELECT ?s (COALESCE(?t, '') AS ?none) { ?s <" + iri("next") + "> ?o OPTIONAL { ?o dct:title ?t FILTER (LCASE(STR(?t)) = 'none') } }"));
    }

    @Test
    void twoNamesAreFoundTogether() {
        assertEquals(List.of("b d"), rows(store, "SELECT ?s ?o { ?s dct:title ?t FILTER (LCASE(STR(?t)) = 'the c++ language')"
                + " ?o dct:title ?u FILTER (LCASE(STR(?u)) = 'the c language') ?s <" + iri("next") + "> ?o }"));
    }

    @Test
    void nameThatIsLongerThanTheIndexKeepsIsFound() {
        String text = "long ".repeat(5000);
        store.write(dataset -> dataset.add(title(GRAPH, "long", text)));
        assertEquals(List.of("long"), rows(store, "SELECT ?s { ?s dct:title ?t FILTER (LCASE(STR(?t)) = '" + text + "') }"));
    }

    @Test
    void writeSeesItsOwnNames() {
        store.write(dataset -> {
            dataset.add(title(GRAPH, "new", "New"));
            assertEquals(List.of("new"), named("new"));
        });
        assertEquals(List.of("new"), named("NEW"));
    }

    @Test
    void readSeesTheNamesThatWereThereWhenItBegan() {
        store.read(dataset -> {
            CompletableFuture.runAsync(() -> store.write(other -> {
                other.delete(title(OTHER, "d", "The C Language"));
                other.add(title(GRAPH, "new", "The C Language"));
            })).join();
            assertEquals(List.of("d"), named("The C Language"));
            return true;
        });
        assertEquals(List.of("new"), named("The C Language"));
    }

    private List<String> named(String name) {
        return rows(store, "SELECT ?s { ?s dct:title ?t FILTER (LCASE(STR(?t)) = LCASE('" + name + "')) }");
    }

}
