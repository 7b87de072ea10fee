package org.papergraph.document.identifier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.document.Identifier;

class IdentifiersInTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P | 10.1002/(sici)1096-987x(199803)19:4<377::aid-jcc1>3.0.co;2-p",
        "Looms (doi:10.1000/looms), 2021. | 10.1000/looms",
        "<a>10.1000/looms</a> | 10.1000/looms"})
    void aDoiIsReadToItsEnd(String text, String doi) {
        assertEquals(List.of(doi), IdentifiersInText.dois(text).map(Identifier::value).toList());
    }
}
