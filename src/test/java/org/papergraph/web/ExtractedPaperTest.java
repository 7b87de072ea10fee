package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.Extraction;
import org.papergraph.document.Extraction.Part;
import org.papergraph.graph.EntryMapper;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.store.Store;

/** The page of a paper in PDF says what was extracted, and how sure it is. */
class ExtractedPaperTest {

    private static final String SOURCE = "b".repeat(16);

    @Test
    void pageSaysWhatWasExtractedAndNotThatItIsStated() {
        Store store = Store.inMemory();
        Iris iris = new Iris(store.baseIri());
        Node paper = iris.paper(List.of("Flat Minima"), "1");
        Entry entry = Entry.builder(1, 1).title("Flat Minima").abstractText("We study SAM.")
                .extractions(List.of(new Extraction(Part.TITLE, 0.95), new Extraction(Part.ABSTRACT, 0.5))).build();
        store.write(dataset -> {
            Node graph = iris.sourceGraph("b".repeat(64));
            Consumer<Triple> sink = triple -> dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
            new EntryMapper(iris).map(new EntryReference(SOURCE, 1), entry, paper, sink);
            sink.accept(Triple.create(iris.source(SOURCE), RDF.Nodes.type, Pg.PdfPaper));
        });
        try (RunningServer server = RunningServer.start(RunningServer.options(), store)) {
            String page = server.get(paper.getURI().replace("/id/", "/page/").replaceFirst("^https?://[^/]+", ""), "Accept", "text/html").body();
            assertTrue(page.contains("extracted from its pages: title (95 % sure), abstract (50 % sure)"), page);
            assertFalse(page.contains(", states "), page);
        }
    }
}
