package org.papergraph.ingest.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.document.Affiliation;
import org.papergraph.document.CompleteEntry;
import org.papergraph.document.Entry;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.annotation.AnnotatedEntry;
import org.papergraph.document.annotation.Annotation;

class RecordsTest {

    private static final String OF_VERSION_0_1 = """
            {"entry":{"number":3,"line":7,"title":"Flat Minima","summary":"We study SAM.","authors":{"authorships":[{"name":{"written":"Ari Morcos",\
            "kind":"PERSON"},"position":1}],"affiliations":["uw"],"completeness":"INCOMPLETE"},"dates":[{"precision":"MONTH_DAY","lexical":"--03-17"}],\
            "section":"LG","score":"99.6","code":true},"title":{"text":"Flat Minima","sentences":[{"begin":0,"end":11}],"mentions":[],"abbreviations":[]},\
            "summary":{"text":"We study SAM.","sentences":[{"begin":0,"end":13}],"mentions":[{"type":"METHOD","span":{"begin":9,"end":12},"text":"SAM",\
            "confidence":0.75}],"abbreviations":[]}}""";

    @Test
    void recordsOfTheFirstVersionAreRead() {
        AnnotatedEntry read = Records.read(OF_VERSION_0_1, AnnotatedEntry.class);
        assertEquals(List.of("Flat Minima", "We study SAM."), List.of(read.entry().title(), read.entry().abstractText()));
        assertEquals("SAM", read.abstractText().mentions().get(0).text());
        assertEquals("Ari Morcos", read.entry().authors().authorships().get(0).name().written());
        assertEquals("--03-17", read.entry().dates().get(0).lexical());
        assertEquals(List.of("LG", "99.6", true), List.of(read.entry().section(), read.entry().score(), read.entry().code()));
        assertEquals(read, Records.read(Records.write(read), AnnotatedEntry.class));
    }

    @Test
    void affiliationsOfEarlierVersionsAreNamesAlone() {
        String older = OF_VERSION_0_1.replace("\"position\":1}", "\"position\":1,\"identifiers\":[],\"affiliations\":[\"Oslo\",\"Meta AI\"],\"written\":\"\"}");
        AnnotatedEntry read = Records.read(older, AnnotatedEntry.class);
        assertEquals(List.of(Affiliation.of("Oslo"), Affiliation.of("Meta AI")), read.entry().authors().authorships().get(0).affiliations());
    }

    @Test
    void everythingThatAnEntryMaySaySurvives() {
        AnnotatedEntry annotated = AnnotatedEntry.of(CompleteEntry.of(PublicationStatus.RETRACTED), Annotation.none(), Annotation.none());
        assertEquals(annotated, Records.read(Records.write(annotated), AnnotatedEntry.class));
    }

    @Test
    void longRecordsAreCompressed() {
        String text = "We study Größe & 汉字 in flat minima. ".repeat(200);
        AnnotatedEntry annotated = AnnotatedEntry.of(Entry.ofTexts(1, 1, "Flat Minima", text), Annotation.none(), Annotation.none());
        String written = Records.write(annotated);
        assertTrue(written.length() < text.length() / 4, written);
        assertEquals(annotated, Records.read(written, AnnotatedEntry.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no record", "AAAA", "eJyrVg", "{\"entry\":"})
    void damagedRecordsAreToldAsSuch(String damaged) {
        IllegalStateException told = assertThrows(IllegalStateException.class, () -> Records.read(damaged, AnnotatedEntry.class));
        assertTrue(told.getMessage().contains("restore a backup"), told.getMessage());
    }
}
