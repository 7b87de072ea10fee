package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.papergraph.store.Store;

class QueryFilesTest {

    private static Store store;
    private static QueryFiles queries;

    @BeforeAll
    static void open() {
        store = SampleStore.open();
        queries = new QueryFiles(new QueryRunner(store, Duration.ofSeconds(20)), QueryFilesTest.class);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void parsedQueryServesEveryResource() {
        assertEquals(List.of("SAM"), labels("method/sam"));
        assertEquals(List.of("ADE20K"), labels("dataset/ade20k"));
    }

    @Test
    void templateOfAConstructNamesTheResource() {
        String iri = store.baseIri() + "method/sam";
        assertTrue(queries.run("label-graph", Map.of("resource", iri), QueryExec::construct).stream().allMatch(each -> each.getSubject().hasURI(iri)));
    }

    @Test
    void textCanBeReadAndRun() {
        String iri = store.baseIri() + "method/sam";
        String text = queries.text("label", Map.of("resource", iri));
        assertTrue(text.startsWith("# The label of a resource\n") && text.contains("<" + iri + ">") && text.endsWith("LIMIT 10"), text);
    }

    @Test
    void valueThatNoParameterTakesIsRefused() {
        assertThrows(QueryRejectedException.class, () -> queries.rows("label", Map.of("thing", "urn:x")));
    }

    private static List<String> labels(String key) {
        return queries.rows("label", Map.of("resource", store.baseIri() + key)).stream().map(row -> row.text("label")).toList();
    }
}
