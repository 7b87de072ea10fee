package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Iris;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Prov;
import org.papergraph.identity.ManualDecision;

class TombstonesTest {

    private static final String SUMMARY = "We study flat minima of deep networks, and we find that they matter more for image"
            + " classification on ImageNet than anybody expected before.";
    private static final String LISTING = "Abstract:" + SUMMARY + "\n";

    @Property(tries = 25)
    void whatWasPublishedOnceAndIsNoMoreIsNotedAndNothingElse(@ForAll("documents") List<Documents.Generated> documents) {
        try (Workshop workshop = new Workshop()) {
            Set<String> ever = new TreeSet<>();
            for (int place = 0; place < documents.size(); place++) {
                workshop.ingest(List.of(workshop.file(place, documents.get(place).text())));
                assertNoted(workshop, ever);
            }
            workshop.ingest(List.of(workshop.file(0, documents.get(1).text())));
            assertNoted(workshop, ever);
            workshop.curation().decisions().stream().limit(2)
                    .forEach(decision -> workshop.curation().decide(decision.id(), Optional.of(ManualDecision.MERGE)));
            assertNoted(workshop, ever);
            workshop.withdraw("1-document.txt");
            assertNoted(workshop, ever);
            workshop.ingest(List.of(workshop.file(1, documents.get(0).text())));
            assertNoted(workshop, ever);
        }
    }

    @Provide
    Arbitrary<List<Documents.Generated>> documents() {
        return Documents.several();
    }

    @Test
    void paperThatIsFoundToBeAnotherIsReplacedByItAndComesBack() {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(List.of(workshop.file(0, LISTING)));
            String untitled = only(things(workshop, "paper/"));
            workshop.ingest(List.of(workshop.file(1, page("Flat Minima"))));
            String titled = only(things(workshop, "paper/"));
            assertFalse(titled.equals(untitled));
            assertEquals(Set.of(titled), successors(workshop, untitled));

            workshop.withdraw("1-document.txt");
            assertEquals(Set.of(untitled), things(workshop, "paper/"));
            assertEquals(Set.of(), successors(workshop, untitled));
            assertEquals(Set.of(untitled), successors(workshop, titled));
        }
    }

    @Test
    void withdrawnDocumentTakesPapersPeopleAndConceptsWithItForGood() {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(List.of(workshop.file(0, page("Flat Minima"))));
            Set<String> before = things(workshop, "");
            workshop.withdraw("0-document.txt");
            Set<String> gone = new TreeSet<>(before);
            gone.removeAll(things(workshop, ""));
            for (String kind : List.of("paper/", "person/", "venue/", "task/", "dataset/", "source/", "run/")) {
                assertTrue(gone.stream().anyMatch(each -> each.contains("/id/" + kind)), kind + " in " + gone);
            }
            assertEquals(gone, noted(workshop));
            gone.forEach(each -> assertEquals(Set.of(), successors(workshop, each), each));
        }
    }

    @Test
    void documentInThePlaceOfAnotherReplacesIt() {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(List.of(workshop.file(0, LISTING)));
            String before = only(things(workshop, "source/"));
            workshop.ingest(List.of(workshop.file(0, LISTING + "Abstract:Another one.\n")));
            assertEquals(things(workshop, "source/"), successors(workshop, before));
        }
    }

    @Test
    void shortFormThatIsExplainedLaterIsReplacedByWhatItMeans() {
        try (Workshop workshop = new Workshop()) {
            workshop.ingest(List.of(workshop.file(0, "Abstract:We use SAM for image classification with great success.\n")));
            String shortForm = only(things(workshop, "method/"));
            workshop.ingest(List.of(workshop.file(1, "Abstract:We propose sharpness-aware minimization (SAM) for networks.\n"
                    + "Abstract:Why does sharpness-aware minimization (SAM) find flat regions?\nAbstract:Where sharpness-aware minimization (SAM) leads is unclear.\n")));
            assertEquals(things(workshop, "method/"), successors(workshop, shortForm));
        }
    }

    private static void assertNoted(Workshop workshop, Set<String> ever) {
        Set<String> present = things(workshop, "");
        ever.addAll(present);
        Set<String> gone = new TreeSet<>(ever);
        gone.removeAll(present);
        assertEquals(gone, noted(workshop));
        gone.forEach(each -> assertTrue(ever.containsAll(successors(workshop, each)), each));
    }

    private static String page(String title) {
        return "Ada Lovelace\n\nLG\nh-index7\n1papers\n\n1 Papers\n\nLGApr 24, 2023\n" + title
                + "\n\nAlan Turing, Ada Lovelace\n\n" + SUMMARY + "\n\n";
    }

    private static Set<String> successors(Workshop workshop, String thing) {
        return workshop.values(log(workshop), NodeFactory.createURI(thing), Dcterms.isReplacedBy);
    }

    /** What stands for itself in the graph and is published under a kind. */
    private static Set<String> things(Workshop workshop, String kind) {
        return subjects(workshop, Node.ANY, RDF.Nodes.type, workshop.store.baseIri() + kind);
    }

    private static Set<String> noted(Workshop workshop) {
        return subjects(workshop, log(workshop), Prov.invalidatedAtTime, "");
    }

    private static Set<String> subjects(Workshop workshop, Node graph, Node property, String beginning) {
        return workshop.store.read(dataset -> {
            Set<String> subjects = new TreeSet<>();
            dataset.find(graph, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
                if (Iris.isOfItsOwn(quad.getSubject()) && quad.getSubject().getURI().startsWith(beginning)) {
                    subjects.add(quad.getSubject().getURI());
                }
            });
            return subjects;
        });
    }

    private static Node log(Workshop workshop) {
        return new Iris(workshop.store.baseIri()).graph("log");
    }

    private static String only(Set<String> things) {
        assertEquals(1, things.size(), things::toString);
        return things.iterator().next();
    }
}
