package org.papergraph.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.papergraph.document.CompleteEntry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.PublicationStatus;
import org.papergraph.graph.EntryMapper;
import org.papergraph.graph.Iris;
import org.papergraph.store.Store;

/** All that an entry can give reaches the page, the citations and the data of its paper. */
class CompleteEntryTest {

    @Test
    void retractedPaperShowsItsStatusAndAllElse() {
        try (RunningServer server = start(PublicationStatus.RETRACTED)) {
            String page = server.get("/page/" + key(), "Accept", "text/html").body();
            for (String shown : List.of("<strong>Retracted.</strong>", "Journal of Engines, volume 12, issue 3, pages 101–119, Engine Press",
                    "<a href=\"https://doi.org/10.1000/flat%3C1%3E\">DOI 10.1000/flat&lt;1&gt;</a>", "<a href=\"https://arxiv.org/abs/2304.01234\">arXiv 2304.01234</a>",
                    "organization/engine-press", ">minima<", ">language<", "https://creativecommons.org/licenses/by/4.0/", "<h2 id=\"references\">References <span class=\"count\">3</span></h2>", "/page/subject/other-steam-engines",
                    "A. Turing. On computable numbers. 1936.", "C. Babbage. Passages. 1864.", "https://example.org/flat.pdf", ">retracted</a>",
                    "ISBN 9780306406157")) {
                assertTrue(page.contains(shown), () -> shown + " is not in " + page);
            }
            assertTrue(page.indexOf("Turing") < page.indexOf("Babbage"), "references in their order");
            for (String tag : List.of("citation_doi", "citation_volume", "citation_issue", "citation_firstpage", "citation_lastpage", "citation_publisher",
                    "citation_language", "citation_keywords", "citation_pdf_url", "citation_journal_title")) {
                assertTrue(page.contains("<meta name=\"" + tag + "\""), tag);
            }
            for (String field : List.of("\"volumeNumber\":\"12\"", "\"issueNumber\":\"3\"", "\"pagination\":\"101–119\"", "\"inLanguage\":\"en\"")) {
                assertTrue(page.contains(field), field);
            }
        }
    }

    @Test
    void publishedPaperIsNotCalledRetracted() {
        try (RunningServer server = start(PublicationStatus.PUBLISHED)) {
            assertFalse(server.get("/page/" + key(), "Accept", "text/html").body().contains("Retracted."));
        }
    }

    @Test
    void citationsAndDataHoldThePublication() {
        try (RunningServer server = start(PublicationStatus.CORRECTED)) {
            String bibtex = server.get("/data/" + key() + ".bib").body();
            for (String field : List.of("@article", "volume = {12}", "number = {3}", "pages = {101--119}", "publisher = {Engine Press}", "doi = {10.1000/flat<1>}")) {
                assertTrue(bibtex.contains(field), () -> field + " is not in " + bibtex);
            }
            String ris = server.get("/data/" + key() + ".ris").body();
            for (String line : List.of("VL  - 12", "IS  - 3", "SP  - 101", "EP  - 119", "PB  - Engine Press", "DO  - 10.1000/flat<1>", "LA  - en", "KW  - engines")) {
                assertTrue(ris.contains(line), () -> line + " is not in " + ris);
            }
            assertEquals(200, server.get("/data/" + key() + ".ttl").statusCode());
            assertTrue(server.get("/page/person/ada-lovelace", "Accept", "text/html").body().contains("https://orcid.org/0000-0002-1825-0097"));
        }
    }

    private static RunningServer start(PublicationStatus status) {
        Store store = Store.inMemory();
        Iris iris = new Iris(store.baseIri());
        store.write(dataset -> {
            Node graph = iris.sourceGraph("a".repeat(64));
            Consumer<Triple> sink = triple -> dataset.add(graph, triple.getSubject(), triple.getPredicate(), triple.getObject());
            new EntryMapper(iris).map(new EntryReference("a".repeat(16), 1), CompleteEntry.of(status), paper(iris), sink);
        });
        return RunningServer.start(RunningServer.options(), store);
    }

    private static Node paper(Iris iris) {
        return iris.paper(List.of("Flat Minima"), "1");
    }

    private static String key() {
        Iris iris = new Iris("");
        return paper(iris).getURI();
    }
}
