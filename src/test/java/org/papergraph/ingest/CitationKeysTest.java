package org.papergraph.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.papergraph.graph.Vocabulary.Dcterms;
import org.papergraph.graph.Vocabulary.Pg;

class CitationKeysTest {

    private static final String SIEVE = record("Sieve: Pruning Datasets by Captions", "Mahmoud, Anas", "2023");
    private static final String OTHER_SIEVE = record("A Sieve for Primes", "Mahmoud, Bea", "2023");

    private final Workshop workshop = new Workshop();

    @AfterEach
    void close() {
        workshop.close();
    }

    @Test
    void keyIsFamilyNameYearAndFirstTellingWord() {
        ingest(0, SIEVE + record("Über die Ähnlichkeit", "von Müller, Jörg", "1999") + record("Édition critique", "{ACME Corp}", "2001"));
        assertEquals(Map.of("Sieve: Pruning Datasets by Captions", "mahmoud2023sieve", "Über die Ähnlichkeit", "vonmuller1999uber",
                "Édition critique", "acme2001edition"), keys());
    }

    @Test
    void keyStaysWhenAPaperWithTheSameKeyComes() {
        ingest(0, SIEVE);
        ingest(1, OTHER_SIEVE);
        assertEquals("mahmoud2023sieve", keys().get("Sieve: Pruning Datasets by Captions"));
        assertTrue(keys().get("A Sieve for Primes").matches("mahmoud2023sieve-[0-9a-f]{4}"), keys().toString());
    }

    @Test
    void keyOutlivesTheAbsenceOfItsPaper() {
        ingest(0, SIEVE);
        ingest(1, OTHER_SIEVE);
        String later = keys().get("A Sieve for Primes");
        workshop.withdraw("1-document.txt");
        ingest(1, OTHER_SIEVE);
        assertEquals(later, keys().get("A Sieve for Primes"));
        assertEquals("mahmoud2023sieve", keys().get("Sieve: Pruning Datasets by Captions"));
    }

    @Test
    void correctedTitleKeepsTheKey() {
        ingest(0, record("Sieve: Pruning Datsets by Captions", "Mahmoud, Anas", "2023"));
        ingest(0, SIEVE);
        assertEquals(Map.of("Sieve: Pruning Datasets by Captions", "mahmoud2023sieve"), keys());
    }

    @Test
    void keyOfTheListWinsOnceItIsThere() {
        ingest(0, SIEVE);
        ingest(1, bibtex("DBLP:conf/cvpr/Mahmoud23", "Sieve: Pruning Datasets by Captions", "2023"));
        ingest(2, bibtex("sieve", "Sieve: Pruning Datasets by Captions", "2023"));
        assertEquals(Map.of("Sieve: Pruning Datasets by Captions", "DBLP:conf/cvpr/Mahmoud23"), keys());
    }

    @Test
    void keyOfTwoListsIsThatOfThePaperThatHadItFirst() {
        ingest(0, bibtex("sieve", "Sieve: Pruning Datasets by Captions", "2023"));
        ingest(1, bibtex("sieve", "A Sieve for Primes", "2021"));
        assertEquals("sieve", keys().get("Sieve: Pruning Datasets by Captions"));
        assertEquals(2, keys().size());
        assertEquals(2, Set.copyOf(keys().values()).size());
    }

    @Test
    void keyThatDiffersInCaseAloneIsTaken() {
        ingest(0, bibtex("Mahmoud2023Sieve", "Sieve: Pruning Datasets by Captions", "2023"));
        ingest(1, OTHER_SIEVE);
        assertTrue(keys().get("A Sieve for Primes").startsWith("mahmoud2023sieve-"), keys().toString());
    }

    @Test
    void keyWithoutYearIsCompletedOnceAndStays() {
        ingest(0, record("Sieve: Pruning Datasets by Captions", "Mahmoud, Anas", ""));
        assertEquals("mahmoudsieve", keys().get("Sieve: Pruning Datasets by Captions"));
        ingest(1, SIEVE);
        assertEquals("mahmoud2023sieve", keys().get("Sieve: Pruning Datasets by Captions"));
        ingest(2, record("Sieve: Pruning Datasets by Captions", "Mahmoud, Anas", "2022"));
        assertEquals("mahmoud2023sieve", keys().get("Sieve: Pruning Datasets by Captions"));
    }

    @Test
    void paperWhoseIriChangesTakesItsKeyAlong() {
        ingest(0, SIEVE);
        ingest(1, record("SIEVE - Pruning Datasets by Captions", "Mahmoud, Anas", "2023"));
        assertEquals(Optional.of("mahmoud2023sieve"), keys().values().stream().reduce((one, other) -> one.equals(other) ? one : one + other));
    }

    @Test
    void titleWithoutLatinLettersHasAKeyOfItsOwn() {
        ingest(0, record("深度学习", "王, 伟", "2020"));
        assertTrue(keys().get("深度学习").matches("(paper|2020)-?[0-9a-f]{4}"), keys().toString());
    }

    private void ingest(int place, String text) {
        assertEquals(List.of(), workshop.ingest(List.of(workshop.file(place, text))).problems());
    }

    /** Keys by titles. */
    private Map<String, String> keys() {
        return workshop.store.read(dataset -> {
            Map<String, String> keys = new TreeMap<>();
            dataset.find(Node.ANY, Node.ANY, Pg.givenCitationKey, Node.ANY).forEachRemaining(key ->
                    dataset.find(Node.ANY, key.getSubject(), Dcterms.title, Node.ANY).forEachRemaining(title ->
                            keys.put(title.getObject().getLiteralLexicalForm(), key.getObject().getLiteralLexicalForm())));
            return keys;
        });
    }

    /** A record of RIS, in which there is no key. */
    private static String record(String title, String author, String year) {
        String name = author.startsWith("{") ? author.substring(1, author.length() - 1) : author;
        return "TY  - JOUR\nTI  - " + title + "\nAU  - " + name + "\n" + (year.isEmpty() ? "" : "PY  - " + year + "\n") + "JO  - Notes on Data\nER  - \n\n";
    }

    private static String bibtex(String key, String title, String year) {
        return "@article{" + key + ",\n  title = {" + title + "},\n  author = {Mahmoud, Anas},\n  year = {" + year + "},\n  journal = {Notes on Data}\n}\n";
    }
}
