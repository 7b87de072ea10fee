package org.papergraph.document.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ada Lovelace | Ada | '' | Lovelace | ''",
        "Martin Luther King Jr. | Martin Luther | '' | King | Jr.",
        "Robert Downey, Jr. | Robert | '' | Downey | Jr.",
        "SAMMY DAVIS JR | SAMMY | '' | DAVIS | JR",
        "Ludwig von Mises III | Ludwig | von | Mises | III",
        "William Gates 3rd | William | '' | Gates | 3rd",
        "Jane Roe, Ph.D. | Jane | '' | Roe | Ph.D.",
        "Charles de Gaulle | Charles | de | Gaulle | ''",
        "Laurens van der Maaten | Laurens | van der | Maaten | ''",
        "Maria de la Cruz Santos | Maria | de la | Cruz Santos | ''",
        "Ursula Von der Leyen | Ursula | Von der | Leyen | ''",
        "Luc Van Gool | Luc | '' | Van Gool | ''",
        "Ursula K. Le Guin | Ursula K. | '' | Le Guin | ''",
        "El Mahdi El Mhamdi | El Mahdi | '' | El Mhamdi | ''",
        "Linh Van Ngo | Linh Van | '' | Ngo | ''",
        "Jean d'Alembert | Jean | '' | d'Alembert | ''",
        "Ali ibn Sina | Ali | ibn | Sina | ''",
        "José Ortega y Gasset | José | '' | Ortega y Gasset | ''",
        "Ortega y Gasset | '' | '' | Ortega y Gasset | ''",
        "Miguel de Unamuno y Jugo | Miguel | de | Unamuno y Jugo | ''",
        "Antoni Gaudí i Cornet | Antoni | '' | Gaudí i Cornet | ''",
        "Yang Liu 0001 | Yang | '' | Liu | ''",
        "bell hooks | bell | '' | hooks | ''",
        "e e cummings | e e | '' | cummings | ''",
        "Naoto Ii | Naoto | '' | Ii | ''",
        "王 小明 | 小明 | '' | 王 | ''",
        "王小明 | '' | '' | 王小明 | ''",
        "Plato | '' | '' | Plato | ''",
        "van Gogh | '' | van | Gogh | ''",
        "King Jr. | '' | '' | King | Jr."})
    void nameInTheOrderOfSpeechHasItsParts(String written, String given, String particle, String family, String suffix) {
        assertEquals(new NameParts(given, particle, family, suffix), NameParts.of(written));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lovelace, Ada | Ada | '' | Lovelace | ''",
        "King, Jr., Martin Luther | Martin Luther | '' | King | Jr.",
        "King, Martin Luther, Jr. | Martin Luther | '' | King | Jr.",
        "King Jr., Martin Luther | Martin Luther | '' | King | Jr.",
        "de Gaulle, Charles | Charles | de | Gaulle | ''",
        "Gaulle, Charles de | Charles | de | Gaulle | ''",
        "Ortega y Gasset, José | José | '' | Ortega y Gasset | ''",
        "hooks, bell | bell | '' | hooks | ''"})
    void nameThatBeginsWithTheFamilyHasTheSameParts(String written, String given, String particle, String family, String suffix) {
        assertEquals(new NameParts(given, particle, family, suffix), NameParts.of(written));
    }

    @Property
    void everyNameHasAFamilyNameAndLosesNoWord(@ForAll("names") String written) {
        NameParts parts = NameParts.of(written);
        assertFalse(parts.family().isBlank(), parts::toString);
        String all = String.join(" ", parts.given(), parts.familyWithParticle(), parts.suffix());
        assertEquals(sorted(written.replaceAll("[ ,]+0001$", "")), sorted(all));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("Ada", "de", "la", "Van", "y", "Jr.", "III", ",", "hooks", "王", "d'Arc", "0001", "-")
                .list().ofMinSize(1).ofMaxSize(6).map(words -> String.join(" ", words)).filter(name -> !name.replaceAll("[ ,]", "").isEmpty());
    }

    private static String sorted(String text) {
        return text.replaceAll("[\\s,]", "").chars().sorted().collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
