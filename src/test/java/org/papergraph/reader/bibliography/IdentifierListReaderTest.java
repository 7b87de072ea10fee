package org.papergraph.reader.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.Reading;

class IdentifierListReaderTest {

    private static List<List<String>> read(String... lines) {
        RecordsRead read = RecordsRead.of(String.join("\n", lines));
        assertEquals(DocumentFormat.IDENTIFIER_LIST, read.format());
        assertEquals(List.of(), read.problems());
        return read.entries().stream().map(RecordsRead::identifiers).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1000/A.1, https://doi.org/10.1000/a.1",
        "https://doi.org/10.1000/a.1, https://doi.org/10.1000/a.1",
        "DOI: 10.1000/a.1., https://doi.org/10.1000/a.1",
        "<10.1000/a.1>, https://doi.org/10.1000/a.1",
        "- arXiv:2101.00001v2 # read it, https://arxiv.org/abs/2101.00001",
        "2. hep-th/9901001, https://arxiv.org/abs/hep-th/9901001",
        "PMID: 30898391, https://pubmed.ncbi.nlm.nih.gov/30898391",
        "https://link.springer.com/article/10.1007/s10994-021-06000-1?x=1, https://doi.org/10.1007/s10994-021-06000-1",
        "https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full, https://doi.org/10.1101/2020.01.02.123456",
        "https://www.nature.com/articles/s41586-000-00000-2.pdf, https://doi.org/10.1038/s41586-000-00000-2",
        "10.1002/(SICI)1096-987X(199803)19:4<377::AID-JCC1>3.0.CO;2-P, https://doi.org/10.1002/(sici)1096-987x(199803)19:4%3C377::aid-jcc1%3E3.0.co;2-p"
    })
    void identifierIsReadInEveryFormThatPeopleWrite(String line, String iri) {
        assertEquals(List.of(List.of(iri)), read(line));
    }

    @Test
    void lineHoldsSeveralPapersPartedByCommasOrOneByItsIdentifiersInSeveralSchemes() {
        assertEquals(List.of(List.of("https://doi.org/10.1000/a"), List.of("https://doi.org/10.1000/b"),
                        List.of("https://doi.org/10.1000/c", "https://pubmed.ncbi.nlm.nih.gov/1234567")),
                read("# my list", "10.1000/a, 10.1000/b", "", "10.1000/c PMID: 1234567"));
    }

    @Test
    void headerIsNoPaper() {
        assertEquals(List.of(List.of("https://pubmed.ncbi.nlm.nih.gov/30898391"), List.of("https://pubmed.ncbi.nlm.nih.gov/27169098")), read("PMID", "30898391", "27169098"));
    }

    @Test
    void lineWithoutAnIdentifierIsAProblem() {
        Reading reading = Reading.of("10.1000/a\n10.1000/b\n10.1000/c\n10.1000/d\nhttps://example.org/paper\n");
        assertEquals(4, reading.entries().size());
        assertEquals(List.of(5), reading.problems().stream().map(problem -> problem.line()).toList());
    }

    @Test
    void listOfWhichAQuarterNamesNoPaperIsAListAndEachBadLineAProblem() {
        Reading reading = Reading.of("10.1000/a\nnot an identifier\n2101.00001\nhttps://doi.org/10.1000/b\n10.1000/c, 10.1000/d\n10.99\narXiv:2101.00002\nPMID: 30898391\n");
        assertEquals(7, reading.entries().size());
        assertEquals(List.of(2, 6), reading.problems().stream().map(problem -> problem.line()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A study of graphs\nhttps://doi.org/10.1000/a\nA study of trees\nhttps://doi.org/10.1000/b\n",
        "A study of graphs\nhttps://doi.org/10.1000/a\nPMID: 30898391\nA study of trees\nhttps://doi.org/10.1000/b\nPMID: 30898392\n",
        "10.1000/a is on graphs.\n10.1000/b is on trees.\n10.1000/c is on both.\nWe read them all.\n"})
    void textThatHoldsIdentifiersIsNoListOfThem(String text) {
        assertNotEquals(Optional.of(DocumentFormat.IDENTIFIER_LIST), Reading.of(text).format());
    }
}
