package org.papergraph.identity.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "JOHN SMITH 1, John Smith 2 | John Smith",
        "ADAM 5, Adam 1 | Adam",
        "John SMITH 3, John Smith 2, JOHN SMITH 9 | John SMITH",
        "bell hooks 2, Bell Hooks 1 | bell hooks",
        "ann moe 1, Ann Moe 1 | Ann Moe",
        "J. Moe 1, J Moe 1 | J Moe",
        "SUKARNO 2 | SUKARNO",
        "王小明 1 | 王小明"})
    void commonestFormThatIsNotInCapitalsIsShown(String uses, String shown) {
        Map<String, Long> forms = Arrays.stream(uses.split(", "))
                .collect(Collectors.toMap(use -> use.replaceAll(" \\d+$", ""), use -> Long.valueOf(use.replaceAll(".* ", ""))));
        assertEquals(shown, NameForms.shown(forms));
    }
}
