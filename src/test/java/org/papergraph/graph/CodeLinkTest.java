package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeLinkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Code: https://github.com/owner/name. | https://github.com/owner/name",
        "Code (https://github.com/owner/name), data elsewhere | https://github.com/owner/name",
        "\\url{https://github.com/owner/name}. | https://github.com/owner/name",
        "\\href{https://github.com/owner/name}{here} | https://github.com/owner/name",
        "<https://github.com/owner/name> | https://github.com/owner/name",
        "at github.com/owner/name | https://github.com/owner/name",
        "at www.github.com/owner/name | https://www.github.com/owner/name",
        "at http://gitlab.com/owner/name/ | http://gitlab.com/owner/name",
        "https://github.com/owner/name.js/tree/main/src | https://github.com/owner/name.js/tree/main/src",
        "https://github.com/owner/my_long-name.; | https://github.com/owner/my_long-name",
        "https://github.com/owner/my\\_long\\_name. | https://github.com/owner/my_long_name",
        "\\url{https://github.com/my\\_self/name} | https://github.com/my_self/name",
        "https://GitHub.com/Owner/Name | https://GitHub.com/Owner/Name",
        "https://bitbucket.org/owner/name#readme | https://bitbucket.org/owner/name#readme"})
    void addressIsTheOneThatIsMeant(String text, String link) {
        assertEquals(Set.of(link), CodeLink.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "https://github.com/owner", "https://github.com/owner/", "https://github.com/owner/.", "https://github.com/owner/ name",
        "https://github .com/owner/name", "https://github.com/ owner/name", "https://notgithub.com/owner/name",
        "https://github.community/owner/name", "https://example.org/owner/name", "owner/name on GitHub", ""})
    void whatNamesNoRepositoryGivesNoLink(String text) {
        assertEquals(Set.of(), CodeLink.in(text));
    }

    @Test
    void allAddressesAreFoundOnce() {
        assertEquals(Set.of("https://github.com/a/b", "https://codeberg.org/c/d"),
                CodeLink.in("https://github.com/a/b, https://codeberg.org/c/d and again https://github.com/a/b."));
    }
}
