package org.papergraph.query;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.Test;

/** What the stored queries answer on the five papers of {@code sample.trig}. */
class SampleAnswersTest {

    private static final String LANDSCAPES = "paper/loss-landscapes-of-distilled-networks-0f3a9c1d2e";
    private static final String PRUNING = "paper/pruning-with-sam-1a2b3c4d5e";
    private static final String MINIMA = "paper/flat-minima-revisited-2b3c4d5e6f";
    private static final String SHARPNESS = "paper/sharpness-and-flatness-3c4d5e6f7a";

    private final SampleGraph sample = new SampleGraph();

    @Test
    void papersOfAnAuthorComeByDateWithThoseOfUnknownYearLast() {
        assertAnswer("papers-by-author", Map.of("_author", "ARI MORCOS"),
                List.of("2023-04-24", "Loss Landscapes of Distilled Networks", "Ari Morcos", "", LANDSCAPES),
                List.of("2024-05", "Flat Minima Revisited", "Ari Morcos", "2", MINIMA),
                List.of("--03-17", "Pruning with SAM", "Ari Morcos", "1", PRUNING));
    }

    @Test
    void coauthorsComeByNumberOfSharedPapers() {
        assertAnswer("coauthors", Map.of("_author", "Ari Morcos"),
                List.of("Mark Ibrahim", "2", "person/mark-ibrahim"),
                List.of("R. Balestriero", "1", "person/r-balestriero"),
                List.of("Randall Balestriero", "1", "person/randall-balestriero"));
    }

    @Test
    void twoAuthorsShareTheirPapers() {
        assertAnswer("papers-by-two-authors", Map.of("_author", "Ari Morcos", "_other", "Mark Ibrahim"),
                List.of("2024-05", "Flat Minima Revisited", MINIMA),
                List.of("--03-17", "Pruning with SAM", PRUNING));
    }

    @Test
    void papersWithoutAYearCountForNone() {
        assertAnswer("papers-by-year", Map.of(), List.of("2023", "1"), List.of("2024", "1"));
    }

    @Test
    void yearIsAskedForByNumber() {
        Node year = NodeFactory.createLiteralDT("2024", XSDDatatype.XSDinteger);
        assertEquals(List.of(List.of("2024-05", "Flat Minima Revisited", MINIMA)),
                sample.rows("papers-of-year", Map.of("_year_integer", year)));
    }

    @Test
    void methodsAndSectionsAreCountedByYear() {
        assertAnswer("methods-by-year", Map.of(),
                List.of("2024", "SAM", "1", "method/sam"),
                List.of("2023", "knowledge distillation", "1", "method/knowledge-distillation"));
        assertAnswer("sections-by-year", Map.of(), List.of("2024", "LG", "1"), List.of("2023", "LG", "1"));
    }

    @Test
    void mostUsedMethodsComeByPapersThenMentions() {
        assertAnswer("most-used-methods", Map.of(),
                List.of("knowledge distillation", "2", "5", "method/knowledge-distillation"),
                List.of("SAM", "2", "4", "method/sam"),
                List.of("adapters", "1", "1", "method/adapters"));
    }

    @Test
    void conceptAnswersToItsOtherNames() {
        assertAnswer("papers-using-method", Map.of("_method", "kd"),
                List.of("2023-04-24", "Loss Landscapes of Distilled Networks", "1.000", LANDSCAPES),
                List.of("--03-17", "Pruning with SAM", "0.930", PRUNING));
        assertAnswer("concept-names", Map.of("_concept", "kd"),
                List.of("knowledge distillation", "true", "1", "method/knowledge-distillation"),
                List.of("KD", "false", "2", "method/knowledge-distillation"),
                List.of("Knowledge distillation", "false", "2", "method/knowledge-distillation"));
    }

    @Test
    void whatIsUsedWithAMethodIsOfEveryKind() {
        assertAnswer("used-with-method", Map.of("_method", "knowledge distillation"),
                List.of("task", "image classification", "2", "task/image-classification"),
                List.of("dataset", "CIFAR-10", "1", "dataset/cifar-10"),
                List.of("dataset", "ImageNet", "1", "dataset/imagenet"),
                List.of("method", "SAM", "1", "method/sam"),
                List.of("metric", "top-1 accuracy", "1", "metric/top-1-accuracy"));
    }

    @Test
    void taskLeadsToItsMethods() {
        assertAnswer("methods-for-task", Map.of("_task", "Image Classification"),
                List.of("SAM", "2", "method/sam"),
                List.of("knowledge distillation", "2", "method/knowledge-distillation"));
    }

    @Test
    void evidenceReachesSentenceModelAndDocument() {
        List<List<String>> rows = rows("evidence-for-method",
                Map.of("_paper", "Pruning with SAM", "_method", "Knowledge Distillation"));
        assertEquals(1, rows.size());
        assertEquals(
                List.of("SAM and knowledge distillation improve image classification on CIFAR-10.",
                        "knowledge distillation", "0.93", "Papergraph entity model", "page.txt", "8"),
                rows.get(0).subList(0, 6));
    }

    @Test
    void documentContributesEntriesThatOthersMayShare() {
        assertAnswer("document-contribution", Map.of("_document", "listing.txt"),
                List.of("1", "3", "Loss landscapes of distilled networks", "1", LANDSCAPES),
                List.of("2", "5", "Sharpness and Flatness", "0", SHARPNESS));
    }

    @Test
    void problemsOfADocumentGiveLineAndReason() {
        assertAnswer("document-problems", Map.of("_document", "page.txt"),
                List.of("40", "a title without an abstract", "source/aaaaaaaaaaaaaaaa/problem/1"));
        assertAnswer("document-problems", Map.of("_document", "listing.txt"));
    }

    @Test
    void decisionsInForceAndThoseThatWaitAreToldApart() {
        assertAnswer("merges", Map.of(),
                List.of("SameTitle", "1.0", "both titles read “loss landscapes of distilled networks”",
                        "source/aaaaaaaaaaaaaaaa/entry/1", "source/bbbbbbbbbbbbbbbb/entry/1", "decision/1111111111111111"));
        assertAnswer("waiting-decisions", Map.of(),
                List.of("CompatibleNames", "0.5", "“R. Balestriero” may be short for “Randall Balestriero”",
                        "person/r-balestriero", "person/randall-balestriero", "decision/2222222222222222"));
    }

    @Test
    void paperWithCodeGivesItsRepository() {
        assertAnswer("papers-with-code", Map.of(),
                List.of("Pruning with SAM", "https://github.com/example/pruning", PRUNING));
    }

    @Test
    void listingRelatesItsPapers() {
        assertAnswer("papers-of-listing", Map.of("_document", "listing.txt"),
                List.of("1", "Loss Landscapes of Distilled Networks", LANDSCAPES),
                List.of("2", "Sharpness and Flatness", SHARPNESS));
        assertAnswer("related-papers", Map.of("_paper", "sharpness and flatness"),
                List.of("Loss Landscapes of Distilled Networks", "1", "0", LANDSCAPES));
    }

    @Test
    void figuresOfAnAuthorComeWithPageAndTime() {
        assertAnswer("author-figures", Map.of("_author", "Ari Morcos"),
                List.of("citations", "2445", "page.txt", "2026-11-21T09:00:00Z",
                        "source/aaaaaaaaaaaaaaaa/observation/citations"),
                List.of("h-index", "15", "page.txt", "2026-11-21T09:00:00Z",
                        "source/aaaaaaaaaaaaaaaa/observation/h-index"));
    }

    @Test
    void wordsAreFoundInTitlesAndAbstracts() {
        List<String> found = rows("search", Map.of("_text", "flat AND minima")).stream()
                .map(row -> row.get(2)).sorted().toList();
        assertEquals(List.of(MINIMA, SHARPNESS), found);
    }

    @Test
    void unsureStatementsAreListedApart() {
        assertAnswer("uncertain-links", Map.of(),
                List.of("0.400", "SAM", "Sharpness and Flatness", "https://w3id.org/papergraph/ontology#usesMethod",
                        "method/sam", SHARPNESS));
        assertAnswer("papers-using-method", Map.of("_method", "sam"),
                List.of("2024-05", "Flat Minima Revisited", "0.910", MINIMA),
                List.of("--03-17", "Pruning with SAM", "0.980", PRUNING));
    }

    @Test
    void leastConfidenceCanBeLessOrMoreThanThatOfLinks() {
        Map<String, Node> parameters = nodes(Map.of("_method", "sam"));
        parameters.put("_confidence_decimal", NodeFactory.createLiteralDT("0.4", XSDDatatype.XSDdecimal));
        assertEquals(3, sample.rows("papers-using-method", parameters).size());
        parameters.put("_confidence_decimal", NodeFactory.createLiteralDT("0.95", XSDDatatype.XSDdecimal));
        assertEquals(List.of(List.of("--03-17", "Pruning with SAM", "0.980", PRUNING)), sample.rows("papers-using-method", parameters));
    }

    @Test
    void descriptionHoldsPaperAuthorsAndDocuments() {
        Graph description = sample.graph("paper-description", nodes(Map.of("_paper", "Pruning with SAM")));
        Node paper = NodeFactory.createURI("http://localhost:3030/id/" + PRUNING);
        assertAll(
                () -> assertEquals(3, description.find(paper, DCTerms.creator.asNode(), Node.ANY).toList().size()),
                () -> assertTrue(description.contains(Node.ANY, FOAF.name.asNode(), text("Mark Ibrahim"))),
                () -> assertTrue(description.contains(Node.ANY, FOAF.primaryTopic.asNode(), paper)),
                () -> assertTrue(description.contains(Node.ANY, Node.ANY, text("page.txt"))));
    }

    @SafeVarargs
    private void assertAnswer(String query, Map<String, String> parameters, List<String>... expected) {
        assertEquals(List.of(expected), rows(query, parameters));
    }

    private List<List<String>> rows(String query, Map<String, String> parameters) {
        return sample.rows(query, nodes(parameters));
    }

    private static Map<String, Node> nodes(Map<String, String> parameters) {
        Map<String, Node> nodes = new HashMap<>();
        parameters.forEach((name, value) -> nodes.put(name, text(value)));
        return nodes;
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }
}
