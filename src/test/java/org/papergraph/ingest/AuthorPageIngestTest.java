package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.papergraph.document.PersonName;
import org.papergraph.document.PersonName.Kind;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Datacite;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.validation.Shapes;

/** What an author page writes of authors, and its character references, as they stand in the graph. */
class AuthorPageIngestTest {

    private static final String PAGE = "Ada Example\n\nLG\n1papers\n\n1 Papers\n\nLGMar 1, 2020\nR&amp;D &ndash; accuracy on ImageNet\n\n"
            + "Dr. Ada Example*, AI@Meta, Weiwei AI, Bo Lee 0000-0002-1825-0097\n\nIt&#39;s &lt;SAM&gt; &#128512; on ImageNet.\n";

    private final Workshop workshop = new Workshop();

    @BeforeEach
    void ingest() {
        workshop.ingest(workshop.files(List.of(PAGE)));
    }

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void evidenceStandsAtItsOffsetsInTheDecodedText() {
        assertTrue(workshop.values(Node.ANY, Node.ANY, Dcterms.title).contains("R&D – accuracy on ImageNet"));
        assertEquals(Set.of("It's <SAM> 😀 on ImageNet."), workshop.values(Node.ANY, Node.ANY, Dcterms.abstract_));
        Graph graph = GraphFactory.createDefaultGraph();
        int wrong = workshop.store.read(dataset -> {
            dataset.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (!quad.isDefaultGraph()) {
                    graph.add(quad.asTriple());
                }
            });
            return (int) graph.stream(Node.ANY, Nif.anchorOf, Node.ANY).filter(anchor -> !anchored(graph, anchor.getSubject())
                    .equals(anchor.getObject().getLiteralLexicalForm())).count();
        });
        assertEquals(0, wrong);
        assertEquals(List.of(), Shapes.load(Path.of("ontology/shapes.ttl")).validate(graph).findings());
    }

    @Test
    void authorsAreAgentsOfTheirKindAndTheWrittenFormIsKept() {
        Iris iris = new Iris(workshop.store.baseIri());
        assertEquals(Set.of(Foaf.Organization.getURI()), workshop.values(Node.ANY, iris.author(new PersonName("AI@Meta", Kind.ORGANIZATION)), RDF.Nodes.type));
        assertEquals(Set.of("Weiwei AI"), workshop.values(Node.ANY, iris.author(new PersonName("Weiwei AI", Kind.PERSON)), Foaf.name));
        assertEquals(Set.of("Dr. Ada Example*", "Bo Lee 0000-0002-1825-0097"), workshop.values(Node.ANY, Node.ANY, Pg.authorAsWritten));
        assertEquals(Set.of("https://orcid.org/0000-0002-1825-0097"), workshop.values(Node.ANY, iris.author(new PersonName("Bo Lee", Kind.PERSON)), Datacite.hasIdentifier));
    }

    @Test
    void ownerOfAPageWhoIsAuthorOfNothingIsShownAsThePageHasItWhenOthersAreGone() {
        String other = "Ada Example\n\nLG\n1papers\n\n1 Papers\n\nLGMar 1, 2020\nOn machines that learn\n\nada example, a turing\n\nThey learn from ImageNet.\n";
        String page = "A. Turing\n\nLG\n1papers\n\n1 Papers\n\nLGMar 1, 2020\nOn compilers\n\nGrace Hopper\n\nThey are tested on ImageNet.\n";
        try (Workshop before = new Workshop(); Workshop alone = new Workshop()) {
            before.ingest(before.files(List.of(other, page)));
            before.withdraw("0-document.txt");
            alone.ingest(alone.files(List.of(other, page)).subList(1, 2));
            assertEquals(alone.published(), before.published());
            assertEquals(Set.of("A. Turing"), alone.values(Node.ANY, new Iris(alone.store.baseIri()).author(new PersonName("A. Turing", Kind.PERSON)), Foaf.name));
        }
    }

    /** The characters of the text that a mention or sentence names by its offsets. */
    private static String anchored(Graph graph, Node span) {
        String text = graph.stream(object(graph, span, Nif.referenceContext), Nif.isString, Node.ANY).findFirst().orElseThrow().getObject().getLiteralLexicalForm();
        int begin = Integer.parseInt(object(graph, span, Nif.beginIndex).getLiteralLexicalForm());
        int end = Integer.parseInt(object(graph, span, Nif.endIndex).getLiteralLexicalForm());
        return text.substring(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    }

    private static Node object(Graph graph, Node subject, Node property) {
        return graph.stream(subject, property, Node.ANY).findFirst().orElseThrow().getObject();
    }
}
