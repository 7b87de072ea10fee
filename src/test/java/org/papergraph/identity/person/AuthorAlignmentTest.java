package org.papergraph.identity.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Authorship;
import org.papergraph.document.Entry;
import org.papergraph.document.EntryReference;
import org.papergraph.document.IdentifierScheme;
import org.papergraph.document.Identifiers;
import org.papergraph.document.PersonName;
import org.papergraph.identity.PaperCandidate;

class AuthorAlignmentTest {

    private static final String ORCID = "0000-0002-1825-0097";

    private final List<PaperCandidate> entries = new ArrayList<>();

    @Test
    void formsAtOnePlaceStandUnderTheFullest() {
        list("A. Lovelace", "Alan M. Turing");
        list("Ada Lovelace", "A. Turing", "Kurt Gödel");
        list("LOVELACE A");
        assertEquals(List.of("Ada Lovelace; Alan M. Turing", "Ada Lovelace; Alan M. Turing; Kurt Gödel", "Ada Lovelace"), people());
    }

    @Test
    void umlautsAtOnePlaceAreOneNameHoweverTheyAreWritten() {
        list("S. Mueller", "Jens Jorgensen");
        list("Sven Muller", "Jens Joergensen");
        list("Sven Müller", "Jens Jørgensen");
        assertEquals(Set.of("Sven Müller; Jens Jørgensen"), Set.copyOf(people()));
    }

    @Test
    void namesakesAreToldApartByTheirPlaces() {
        list("Wei Wang", "Wen Wang");
        list("W. Wang", "W. Wang");
        assertEquals(List.of("Wei Wang; Wen Wang", "Wei Wang; Wen Wang"), people());
    }

    @Test
    void listInAnotherOrderIsAlignedByNames() {
        list("Ada Lovelace", "Alan Turing", "Kurt Gödel");
        list("K. Gödel", "A. Lovelace");
        assertEquals("Kurt Gödel; Ada Lovelace", people().get(1));
    }

    @Test
    void nameThatFitsTwoPlacesStaysAsItIs() {
        list("Kurt Gödel", "Wei Wang", "Wen Wang");
        list("W. Wang");
        assertEquals("W. Wang", people().get(1));
    }

    @Test
    void familyNameBeforeOrBehindIsOneAtOnePlace() {
        list("Wei Wang", "Ada Lovelace");
        list("Wang Wei", "A Lovelace");
        assertEquals(1, people().stream().distinct().count());
    }

    @Test
    void orcidOfOneListHoldsForAll() {
        list("Ada Lovelace " + ORCID, "Alan Turing");
        list("A. Lovelace", "Alan Turing");
        assertEquals(List.of("Ada Lovelace " + ORCID + "; Alan Turing", "Ada Lovelace " + ORCID + "; Alan Turing"), people());
    }

    @Test
    void otherNamesAtOnePlaceAreOtherPeople() {
        list("Ada Lovelace", "Alan Turing");
        list("Emmy Noether", "Alan Turing");
        assertEquals(List.of("Ada Lovelace; Alan Turing", "Emmy Noether; Alan Turing"), people());
    }

    private void list(String... names) {
        List<Authorship> authorships = new ArrayList<>();
        for (String name : names) {
            authorships.add(new Authorship(new PersonName(name.replace(" " + ORCID, ""), PersonName.Kind.PERSON), authorships.size() + 1,
                    name.endsWith(ORCID) ? Identifiers.read(IdentifierScheme.ORCID, ORCID) : Identifiers.none(), List.of(), ""));
        }
        entries.add(PaperCandidate.of(new EntryReference("0".repeat(16), entries.size() + 1), Entry.builder(1, 1).title("Flat Minima")
                .authors(new AuthorList(authorships, List.of(), AuthorList.Completeness.COMPLETE)).build()));
    }

    private List<String> people() {
        return AuthorAlignment.of(entries).values().stream().map(people -> people.stream()
                .map(person -> person.name().written() + (person.hasOrcid() ? " " + person.orcid() : "")).collect(Collectors.joining("; "))).toList();
    }
}
