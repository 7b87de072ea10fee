package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;

class IdentifierIngestTest {

    @Test
    void paperThatIsKnownByItsIdentifierGetsItsTitleFromTheRecordThatComesLater() {
        try (Workshop workshop = new Workshop()) {
            assertEquals(2, workshop.ingest(List.of(workshop.file(0, "10.1000/depth.1\n10.1000/width.1\n"))).papers());
            assertTrue(workshop.values(Node.ANY, Node.ANY, RDFS.Nodes.label).contains("DOI 10.1000/depth.1"));
            assertEquals(2, workshop.ingest(List.of(workshop.file(1, "@article{a, title = {On Depth}, doi = {10.1000/depth.1}, year = 2020}\n"))).papers());
            assertTrue(workshop.values(Node.ANY, Node.ANY, Dcterms.title).contains("On Depth"));
        }
    }
}
