package org.papergraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ari  MORCOS, ari morcos",
        "A.S. Morcos, a s morcos",
        "'Morcos, Ari', morcos ari",
        "Ａｒｉ Morcos, ari morcos",
        "Jean‐Paul O’Neil, jean-paul o'neil",
        "Kurt Go\u0308del, kurt gödel"})
    void keyHidesSpellingOnly(String written, String key) {
        assertEquals(key, person(written).key());
    }

    @Test
    void accentsTellNamesApart() {
        assertFalse(person("Kurt Gödel").key().equals(person("Kurt Godel").key()));
    }

    @ParameterizedTest
    @CsvSource({"Martin Luther King Jr., king", "Sammy Davis Jr, davis", "John von Neumann III, neumann", "Ada Lovelace, lovelace", "Plato, plato"})
    void familyNameIsTheLastWordThatIsNoSuffix(String written, String family) {
        assertEquals(family, person(written).familyName());
    }

    @Test
    void loneSuffixIsAName() {
        assertEquals("iv", person("IV").familyName());
        assertEquals(List.of(), person("IV").givenNames());
    }

    @ParameterizedTest
    @CsvSource({
        "A. Morcos, Ari Morcos",
        "Ari S. Morcos, Ari Morcos",
        "Ari S. Morcos, A. Morcos",
        "A. S. Morcos, Ari Samuel Morcos",
        "Ari Morcos Jr., Ari Morcos",
        "J.-P. Sartre, Jean-Paul Sartre",
        "Ari Ben Samuel Morcos, Ari Samuel Morcos",
        "Jean Pierre Serre, Jean-Pierre Serre",
        "J.-P. Serre, Jean Pierre Serre",
        "Min-Jun Kim, Minjun Kim",
        "Min Jun Kim, Minjun Kim",
        "Jørgen Hansen, Jorgen Hansen",
        "Łukasz Żółw, Lukasz Zolw",
        "Siobhan O’Neil, Siobhan ONeil",
        "Yang Liu 0001, Yang Liu",
        "'Morcos, Ari', Ari Morcos",
        "Sam Davis Jr, 'Sam Davis, Jnr.'",
        "Sam Davis 2nd, Sam Davis II"})
    void namesOfOnePersonAreCompatible(String one, String other) {
        assertEquals(true, person(one).isCompatibleWith(person(other)));
    }

    @ParameterizedTest
    @CsvSource({
        "Ari Morcos, Ari Marcos",
        "Ari Morcos, Ben Morcos",
        "Ari S. Morcos, Ari T. Morcos",
        "Ari Samuel Morcos, Ari Simon Morcos",
        "Morcos, Ari Morcos",
        "Jean-Paul Sartre, Jean-Luc Sartre",
        "J.-P. Sartre, Jean-Luc Sartre",
        "Jean Sartre, Jean-Luc Sartre",
        "Min-Jun Kim, Min-Ho Kim",
        "Sam Davis Jr, Sam Davis Sr.",
        "'Sam Davis, Jr.', 'Davis, Sr., Sam'",
        "Sam Davis II, Sam Davis III",
        "Sam Davis Jr., Sam Davis IV",
        "Yang Liu 0001, Yang Liu 0002",
        "Ari Samuel Ben Morcos, Ari Ben Samuel Morcos"})
    void namesThatContradictAreNot(String one, String other) {
        assertFalse(person(one).isCompatibleWith(person(other)));
    }

    @Test
    void organizationIsNobodysOtherName() {
        PersonName organization = new PersonName("Open Morcos", PersonName.Kind.ORGANIZATION);
        assertFalse(organization.isCompatibleWith(person("O. Morcos")));
        assertFalse(person("O. Morcos").isCompatibleWith(organization));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void blankIsNoName(String written) {
        assertThrows(IllegalArgumentException.class, () -> person(written));
    }

    @Test
    void peopleOfOneNameInOneListAreNumbered() {
        PersonName owner = person("Wei Wang");
        AuthorList list = new AuthorList(List.of(new Authorship(person("Wei Wang"), 1), new Authorship(person("Ada Lovelace"), 2), new Authorship(person("WEI  WANG"), 3)),
                List.of(), AuthorList.Completeness.COMPLETE);
        assertEquals(List.of("wei wang", "ada lovelace", "wei wang, 2"), list.authorships().stream().map(each -> each.name().key()).toList());
        assertEquals(list, new AuthorList(list.authorships(), List.of(), AuthorList.Completeness.COMPLETE));
        assertEquals("wei wang, 2", PersonName.ofKey("wei wang, 2").key());
        assertEquals(owner.key(), PersonName.ofKey("wei wang").key());
    }

    @Property
    void compatibilityGoesBothWays(@ForAll("names") String one, @ForAll("names") String other) {
        assertEquals(person(one).isCompatibleWith(person(other)), person(other).isCompatibleWith(person(one)));
    }

    @Property
    void keyOfAKeyIsItself(@ForAll("names") String written) {
        assertEquals(person(written).key(), person(person(written).key()).key());
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("A.", "Ari", "S", "Samuel", "Ben", "Jean-Paul", "J.-P.", "Morcos", "MORCOS", "Jr.", "Gödel", "von")
                .list().ofMinSize(1).ofMaxSize(5).map(words -> String.join(" ", words));
    }

    private static PersonName person(String written) {
        return new PersonName(written, PersonName.Kind.PERSON);
    }
}
