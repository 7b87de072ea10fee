package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Foaf;
import org.papergraph.identity.Shingles;

/** Wordings of one abstract in a store whose texts have the keys of before: digits in place of numbers. */
class FormerShinglesTest {

    private static final Node NUMBER = NodeFactory.createURI("urn:papergraph:ledger:shingle");
    private static final Node DIGITS = NodeFactory.createURI("urn:papergraph:ledger:shingleKey");
    private static final String WORDING = "Compilers translate programs into instructions, and every optimisation has to preserve what the programmer meant by them. "
            + "Measuring seventeen compilers on generated programs, we found miscompilations in eleven, most of them around signed arithmetic.";
    private static final String OTHER_WORDING = WORDING.replace("Measuring seventeen compilers", "Measuring nineteen compilers");

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void wordingMeetsOneThatWasEnteredWithDigits() {
        workshop.ingest(List.of(workshop.file(0, "Abstract:" + WORDING + "\n")));
        enterDigits();
        workshop.ingest(List.of(workshop.file(1, "Abstract:" + OTHER_WORDING + "\n")));
        assertEquals(1, papers().size());
        assertFalse(objects(NUMBER).isEmpty());
        SortedSet<String> both = workshop.published();
        try (Workshop fresh = new Workshop()) {
            fresh.ingest(fresh.files(List.of("Abstract:" + WORDING + "\n", "Abstract:" + OTHER_WORDING + "\n")));
            assertEquals(fresh.published(), both);
        }
        workshop.withdraw("0-document.txt");
        assertEquals(Set.of(), objects(DIGITS));
    }

    @Test
    void sameTextUnderBothFormsIsOneText() {
        workshop.ingest(List.of(workshop.file(0, "Abstract:" + WORDING + "\n")));
        enterDigits();
        workshop.ingest(List.of(workshop.file(1, "\nAbstract:" + WORDING + "\n")));
        assertTrue(objects(DIGITS).size() > 1 && objects(DIGITS).size() == objects(NUMBER).size());
        workshop.ingest(List.of(workshop.file(2, "Abstract:" + OTHER_WORDING + "\n")));
        assertEquals(1, papers().size());
    }

    /** Enters what was entered with numbers as a program of before did. */
    private void enterDigits() {
        Set<String> keys = Shingles.of(WORDING).keys();
        workshop.store.write(dataset -> {
            List<Quad> numbers = Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, NUMBER, Node.ANY));
            assertEquals(keys.size(), numbers.size());
            Node text = numbers.get(0).getSubject();
            numbers.forEach(dataset::delete);
            keys.forEach(key -> dataset.add(Quad.defaultGraphIRI, text, DIGITS, NodeFactory.createLiteralString(key)));
        });
    }

    private Set<String> objects(Node property) {
        return workshop.store.read(dataset -> Iter.toList(dataset.find(Quad.defaultGraphIRI, Node.ANY, property, Node.ANY)).stream()
                .map(quad -> quad.getObject().getLiteralLexicalForm()).collect(Collectors.toSet()));
    }

    private Set<String> papers() {
        return workshop.values(Node.ANY, Node.ANY, Foaf.primaryTopic);
    }
}
