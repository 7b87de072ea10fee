package org.papergraph.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @ParameterizedTest
    @CsvSource({
        "ISSN, 0378-5956, ISSN 0378-5956",
        "ISBN, 978-0-306-40615-8, ISBN 978-0-306-40615-8",
        "ORCID, 0000-0002-1825-0098, ORCID 0000-0002-1825-0098",
        "ORCID, https://orcid.org/0000-0002-1825-0098, https://orcid.org/0000-0002-1825-0098",
        "ROR, https://ror.org/01xtthb57, https://ror.org/01xtthb57",
        "ROR, 01xtthb57, ROR 01xtthb57",
        "DOI, 11.1000/182, DOI 11.1000/182",
        "DOI, doi:182, doi:182",
        "ARXIV, 17.3762, arXiv 17.3762",
        "PUBMED, 12x4, PubMed 12x4"})
    void textThatItsSchemeDoesNotReadIsKeptBehindTheNameOfTheScheme(IdentifierScheme scheme, String written, String kept) {
        assertEquals(new Identifiers(List.of(), List.of(kept)), Identifiers.read(scheme, written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "n/a", "null", "None", "unknown", "no DOI"})
    void fieldThatIsFilledInForNothingHoldsNone(String text) {
        assertTrue(Identifiers.read(IdentifierScheme.DOI, text).isEmpty());
    }

    @Test
    void addressOfAnotherSchemeIsReadByThat() {
        Identifiers read = Identifiers.read(IdentifierScheme.DOI, "https://arxiv.org/abs/1706.03762v5");
        assertEquals(List.of("https://arxiv.org/abs/1706.03762"), read.known().stream().map(Identifier::iri).toList());
        assertEquals(List.of(), read.others());
    }

    @ParameterizedTest
    @ValueSource(strings = {"01xtthb56", "05dxps055", "042nb2s44", "00f54p054", "https://ror.org/03vek6s52"})
    void checkDigitsOfRorAreVerified(String id) {
        assertTrue(IdentifierScheme.ROR.read(id).isPresent());
        assertFalse(IdentifierScheme.ROR.read(id.replaceFirst("\\d\\d$", "99")).isPresent());
    }

    @Test
    void eachIsThereOnce() {
        Identifiers one = Identifiers.read(IdentifierScheme.ISSN, "0378-5955").and(Identifiers.unread("ISSN", "1"));
        assertEquals(one, one.and(one));
    }
}
