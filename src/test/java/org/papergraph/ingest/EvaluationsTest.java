package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Nif;
import org.papergraph.graph.Vocabulary.Pg;
import org.papergraph.graph.Vocabulary.Schema;

/** What becomes of the evaluations that papers report as documents come and go. */
class EvaluationsTest {

    private static final String SENTENCE = "Experiments on ImageNet show that ensembles achieve 84% accuracy";
    private static final String REPORTING = listing("On Image Classification", "We train five networks and more. " + SENTENCE + ".");
    private static final String OTHER = listing("On Depth", "Deep ensembles are compared with five others.");

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void evaluationHasItsDatasetMetricAndMethod() {
        ingest(REPORTING);
        assertEquals(Set.of("dataset/imagenet"), parts(Pg.onDataset));
        assertEquals(Set.of("metric/accuracy"), parts(Pg.byMetric));
        assertEquals(Set.of("method/ensemble"), parts(Pg.ofMethod));
    }

    @Test
    void resultHasItsValueAndItsCharactersInTheAbstract() {
        ingest(REPORTING);
        assertEquals(Set.of("84.0"), values(Schema.value));
        assertEquals(Set.of("%"), values(Schema.unitText));
        int begin = ("We train five networks and more. " + SENTENCE).indexOf("84%");
        assertTrue(values(Nif.anchorOf).contains("84%"));
        assertTrue(values(Nif.beginIndex).contains(Integer.toString(begin)), () -> values(Nif.beginIndex).toString());
    }

    @Test
    void datasetsNamedAtOnceHaveAnEvaluationEachAndNoneTheNumber() {
        ingest(REPORTING.replace("ImageNet", "ImageNet-A and -R"));
        assertEquals(Set.of("dataset/imagenet-a", "dataset/imagenet-r"), parts(Pg.onDataset));
        assertEquals(2, evaluations());
        assertEquals(Set.of(), values(Schema.value));
    }

    @Test
    void withdrawalLeavesNoTraceOfAnEvaluation() {
        ingest(OTHER);
        SortedSet<String> before = workshop.published();
        workshop.ingest(List.of(workshop.file(1, REPORTING)));
        workshop.withdraw("1-document.txt");
        assertEquals(before, workshop.published());
    }

    @Test
    void sentenceThatTwoDocumentsHaveOfOnePaperIsReportedOnce() {
        ingest(REPORTING, REPORTING.replace("more.", "many more."));
        assertEquals(1, workshop.values(Node.ANY, Node.ANY, Pg.reportedIn).size());
        assertEquals(1, evaluations());
        workshop.withdraw("0-document.txt");
        assertEquals(1, evaluations());
    }

    private void ingest(String... documents) {
        workshop.ingest(workshop.files(List.of(documents)));
    }

    private static String listing(String title, String abstractText) {
        return "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe"
                + title + "\n" + abstractText + "\n";
    }

    private Set<String> parts(Node property) {
        return values(property).stream().map(iri -> iri.substring(workshop.store.baseIri().length())).collect(Collectors.toSet());
    }

    private Set<String> values(Node property) {
        return workshop.values(Node.ANY, Node.ANY, property);
    }

    private long evaluations() {
        return workshop.store.read(dataset -> dataset.stream(Node.ANY, Node.ANY, Pg.reportedIn, Node.ANY).count());
    }
}
