package org.papergraph.identity.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Year;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.Identifier;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.PartialDate;
import org.papergraph.document.PersonName;
import org.papergraph.document.Reference;

class WorkKeysTest {

    private static final String TITLE = "Notes on the engine of analysis";

    @Test
    void identifiersComeBeforeTheTitleTheBestFirst() {
        List<Identifier> identifiers = List.of(identifier(IdentifierScheme.OPENALEX, "W12345"), identifier(IdentifierScheme.DOI, "10.1000/NOTES"));
        assertEquals(List.of("doi 10.1000/notes", "openalex W12345", "title notesontheengineofanalysis|babbage|"),
                keys(new Reference("", TITLE, "Babbage, C.", "1843", identifiers)));
    }

    @Test
    void doiOfAPreprintIsItsArxivNumber() {
        assertEquals(List.of("arxiv 2304.01234"), keys(new Reference("", List.of(identifier(IdentifierScheme.DOI, "10.48550/arXiv.2304.01234")))));
    }

    @Test
    void isbnCountsOnlyWhereNothingElseIsKnown() {
        List<Identifier> isbn = List.of(identifier(IdentifierScheme.ISBN, "9780306406157"));
        assertEquals(List.of("isbn 9780306406157"), keys(new Reference("", isbn)));
        assertEquals(List.of("title notesontheengineofanalysis|babbage|"), keys(new Reference("", TITLE, "Babbage", "", isbn)));
    }

    @Test
    void referenceWithoutTitleCountsAsWrittenWhereItHasAPlace() {
        List<String> one = keys(new Reference("D. Babbage, A. Turing. 1843a. ENG. 42. 57", "", "D. Babbage", "1843", List.of()));
        assertEquals(List.of("text dbabbageaturing1843aeng42.57"), one.stream().map(key -> key.replace("-", "")).toList());
        assertEquals(1, keys(new Reference("D. Babbage. 2016. Engine Meeting. 48. 218.01", "", "D. Babbage", "2016", List.of())).size());
        assertEquals(List.of(), keys(new Reference("D. Babbage. 1843. private communication", "", "D. Babbage", "1843", List.of())));
        assertEquals(List.of(), keys(new Reference("1843. ENG. 42. 57", "", "", "1843", List.of())));
    }

    @Test
    void shortTitleNeedsAuthorAndYear() {
        assertEquals(List.of("title engines|babbage|1843"), keys(new Reference("", "Engines", "Babbage", "1843", List.of())));
        assertEquals(List.of(), keys(new Reference("", "Engines", "Babbage", "", List.of())));
        assertEquals(List.of(), keys(new Reference("", "Engines", "", "1843", List.of())));
    }

    @Test
    void paperIsFoundByAuthorByYearAndByTitleAlone() {
        Entry paper = Entry.builder(1, 1).title(TITLE).dates(List.of(PartialDate.of(Year.of(1843))))
                .authors(new AuthorList(List.of(new Authorship(new PersonName("Charles Babbage", PersonName.Kind.PERSON), 1)), List.of(), AuthorList.Completeness.COMPLETE)).build();
        Stream.of(new Reference("", TITLE + ".", "C. Babbage", "1842", List.of()), new Reference("", TITLE, "", "1843", List.of()), new Reference("", TITLE, "", "", List.of()))
                .forEach(reference -> assertFalse(Collections.disjoint(WorkKeys.of(paper), WorkKeys.of(reference)), reference::toString));
        assertTrue(Collections.disjoint(WorkKeys.of(paper), WorkKeys.of(new Reference("", TITLE, "Lovelace", "1843", List.of()))));
    }

    @Test
    void referencesInTheShortFormOfAnIndexAreEqualByTheirText() {
        assertEquals(keys(new Reference("Babbage C, 1843, TAYLORS MEM, V3, P666", List.of())), keys(new Reference("BABBAGE C, 1843, Taylors Mem, V3, P666", List.of())));
        assertEquals(List.of(), keys(new Reference("Personal communication", List.of())));
    }

    @Test
    void textOfAKeyIsReadBack() {
        WorkKeys.of(new Reference("", TITLE, "Babbage", "", List.of(identifier(IdentifierScheme.HANDLE, "2027/mdp.1"))))
                .forEach(key -> assertEquals(key, WorkKey.of(key.toString())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Babbage, Charles|babbage", "Babbage C|babbage", "Babbage, C.|babbage", "C. Babbage|babbage", "Charles Babbage|babbage",
            "Babbage C. H.|babbage", "Gödel K|godel goedel"})
    void familyNameIsFoundInEveryOrder(String written, String name) {
        assertEquals(name, String.join(" ", WorkKeys.familyNames(written)));
    }

    private static List<String> keys(Reference reference) {
        return WorkKeys.of(reference).stream().map(WorkKey::toString).toList();
    }

    private static Identifier identifier(IdentifierScheme scheme, String written) {
        return scheme.read(written).orElseThrow();
    }
}
