package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;

/** Entries with one title on the page of one author, from the document to the graph. */
class OneTitleTest {

    private static final String HEAD = "Ada Lovelace\n\nLG\nh-index7\n3papers\n\n3 Papers\n\n";

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void editorialsOfThreeYearsAreThreePapersInAnyOrder() {
        String oldest = entry("Mar 4, 2011", "Editorial", "This volume turns to compilers and the people who wrote them over forty years.");
        String middle = entry("Mar 4, 2016", "EDITORIAL", "Reviewers asked for shorter papers, so we tried a new format with two pages less.");
        String newest = entry("Mar 4, 2021", "Editorial", "Distance has changed how conferences work and what a proceedings volume is for.");
        assertEquals(List.of(), workshop.ingest(workshop.files(List.of(HEAD + oldest + middle + newest))).problems());
        Set<String> papers = papers();
        assertEquals(3, papers.size());
        papers.forEach(paper -> assertEquals(1, values(paper, Dcterms.issued).size()));
        try (Workshop other = new Workshop()) {
            other.ingest(other.files(List.of(HEAD + newest + oldest, HEAD.replace("Ada", "Ann") + middle)));
            assertEquals(papers, other.values(Node.ANY, Node.ANY, Foaf.primaryTopic));
        }
    }

    @Test
    void signThatTellsTwoTitlesApartIsAQuestionForSomebody() {
        workshop.ingest(workshop.files(List.of(HEAD
                + entry("Mar 4, 2011", "Bounds for x &lt; y", "Compilers and the people who wrote them over forty years.")
                + entry("Mar 4, 2016", "Bounds for x &gt; y", "Distance has changed how conferences work and what they are for."))));
        assertEquals(2, papers().size());
        assertEquals(List.of("TITLE_ALONE PROPOSED"),
                workshop.curation().decisions().stream().map(decision -> decision.rule() + " " + decision.status()).toList());
    }

    private static String entry(String date, String title, String text) {
        return "LG" + date + "\n" + title + "\n\nAda Lovelace, Bo Lee\n\n" + text + "\n\n";
    }

    private Set<String> papers() {
        return workshop.values(Node.ANY, Node.ANY, Foaf.primaryTopic);
    }

    private Set<String> values(String paper, Node property) {
        return workshop.values(Node.ANY, NodeFactory.createURI(paper), property);
    }
}
