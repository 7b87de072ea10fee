package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Schema;
import org.papergraph.identity.MatchRule;

/** A preprint and the article that came of it, in one list. */
class VersionsTest {

    private static final String LIBRARY = "TY  - UNPB\nTI  - Flat Minima in Wide Nets\nAU  - Lovelace, Ada\nPY  - 2019\nDO  - 10.48550/arXiv.1901.00001\nJO  - arXiv\nER  - \n\n"
            + "TY  - JOUR\nTI  - Flat minima in wide nets\nAU  - Lovelace, Ada\nPY  - 2021\nDO  - 10.5555/flat\nJO  - Journal of Nets\nVL  - 12\nSP  - 1\nEP  - 34\nER  - \n";

    private final Workshop workshop = new Workshop();

    @BeforeEach
    void ingest() {
        assertEquals(List.of(), workshop.ingest(workshop.files(List.of(LIBRARY))).problems());
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void eachVersionKeepsItsDatePlaceAndIdentifier() {
        assertEquals(1, papers().size());
        Node paper = NodeFactory.createURI(papers().iterator().next());
        Node published = NodeFactory.createURI(paper.getURI() + "/version/published");
        Node preprint = NodeFactory.createURI(paper.getURI() + "/version/preprint");
        assertEquals(Set.of("2021"), workshop.values(Node.ANY, published, Schema.datePublished));
        assertEquals(Set.of("Journal of Nets 12, 1–34"), workshop.values(Node.ANY, published, Dcterms.bibliographicCitation));
        assertEquals(Set.of("https://doi.org/10.5555/flat"), workshop.values(Node.ANY, published, Dcterms.identifier));
        assertEquals(Set.of("2019"), workshop.values(Node.ANY, preprint, Schema.datePublished));
        assertEquals(Set.of("https://arxiv.org/abs/1901.00001", "https://doi.org/10.48550/arxiv.1901.00001"), workshop.values(Node.ANY, preprint, Dcterms.identifier));
    }

    @Test
    void storeMayTakeThemForTwoPapersAndForOneAgain() {
        Set<String> before = workshop.published();
        workshop.curation().turn(MatchRule.OTHER_VERSION, false);
        assertEquals(2, papers().size());
        workshop.curation().turn(MatchRule.OTHER_VERSION, true);
        assertEquals(before, workshop.published());
    }

    private Set<String> papers() {
        return workshop.values(Node.ANY, Node.ANY, Foaf.primaryTopic);
    }
}
