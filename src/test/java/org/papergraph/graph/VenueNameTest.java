package org.papergraph.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.graph.Vocabulary.Pg;

class VenueNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Accepted at NeurIPS 2024. | NeurIPS",
        "https://github.com/owner/ICML2023_code | ICML",
        "an ICLR'24 workshop | ICLR",
        "CVPR-2021 | CVPR",
        "(ACL 2020) | ACL",
        "NAACL 2022 | NAACL"})
    void nameWithAYearIsAVenue(String text, String venue) {
        assertEquals(List.of(venue), VenueName.in(text).stream().map(VenueName::name).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers at NeurIPS", "ACL tears in 2020 patients", "ICML 20234", "neurips 2024", "MyICML 2023", "colt 45", "2023 ICML"})
    void nameWithoutAYearIsNone(String text) {
        assertEquals(List.of(), VenueName.in(text));
    }

    @Test
    void journalsAndConferencesAreToldApart() {
        assertEquals(List.of(Pg.ConferenceSeries, Pg.JournalSeries),
                VenueName.in("TMLR 2024, formerly NeurIPS 2023").stream().map(VenueName::kind).toList());
    }
}
