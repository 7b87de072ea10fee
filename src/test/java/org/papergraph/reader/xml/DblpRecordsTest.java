package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.RecordsRead;

class DblpRecordsTest {

    private static final String RECORDS = """
            <article key="journals/corr/abs-2101-00001" publtype="informal withdrawn" mdate="2021-01-01">
            <author orcid="0000-0002-1825-0097">Yang Liu 0001</author><author>J&uuml;rgen B&ouml;hlen</author>
            <title>Tiny <i>nets</i>.</title><year>2021</year><volume>abs/2101.00001</volume><journal>CoRR</journal><ee type="oa">https://arxiv.org/abs/2101.00001</ee></article>
            <inproceedings key="conf/nets/Liu20"><author>Yang Liu 0001</author><title>Old nets.</title><pages>5:1-5:20</pages><year>2020</year><booktitle>NETS</booktitle>
            <ee>http://doi.acm.org/10.1145/1.2</ee><crossref>conf/nets/2020</crossref></inproceedings>
            """;

    @Test
    void dumpIsRead() {
        RecordsRead read = RecordsRead.of("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE dblp SYSTEM \"dblp.dtd\">\n<dblp>" + RECORDS
                + "<www key=\"homepages/l/YangLiu1\"><author>Yang Liu 0001</author><title>Home Page</title></www></dblp>");
        Entry preprint = read.entry(0);
        Entry paper = read.entry(1);
        assertEquals(DocumentFormat.DBLP, read.format());
        assertEquals(List.of("Yang Liu 0001", "Jürgen Böhlen"), RecordsRead.names(preprint));
        assertEquals("https://orcid.org/0000-0002-1825-0097", preprint.authors().authorships().get(0).identifiers().get(0).iri());
        assertEquals(List.of("https://dblp.org/rec/journals/corr/abs-2101-00001", "https://arxiv.org/abs/2101.00001"), RecordsRead.identifiers(preprint));
        assertEquals(List.of(WorkType.PREPRINT, PublicationStatus.RETRACTED), List.of(preprint.publication().type(), preprint.status()));
        assertEquals(List.of("https://dblp.org/rec/conf/nets/Liu20", "https://doi.org/10.1145/1.2"), RecordsRead.identifiers(paper));
        assertEquals(List.of("NETS", "5:1–5:20", WorkType.CONFERENCE_PAPER), List.of(paper.publication().venue(), paper.publication().pages(), paper.publication().type()));
        assertEquals(WorkRelation.Kind.PART_OF, paper.relations().get(0).kind());
        assertEquals(List.of("the record homepages/l/YangLiu1 is of a person and no paper, and is left out"), read.problems().stream().map(problem -> problem.reason()).toList());
    }

    @Test
    void personsPageAndAnswerToASearchAreRead() {
        RecordsRead page = RecordsRead.of("<dblpperson name=\"Yang Liu 0001\" pid=\"51/3710-1\" n=\"2\"><person key=\"homepages/l/YangLiu1\"><author>Yang Liu 0001</author></person><r>"
                + RECORDS.replace("</article>", "</article></r><r>") + "</r></dblpperson>");
        assertEquals(List.of("Tiny nets.", "Old nets."), XmlReadingTest.titles(page));
        RecordsRead answer = RecordsRead.of("""
                <?xml version="1.0"?><result><query id="1">nets</query><status code="200">OK</status><hits total="1" computed="1" sent="1" first="0"><hit score="3" id="7"><info>
                <authors><author pid="51/3710-1">Yang Liu 0001</author></authors><title>Old nets.</title><venue>NETS</venue><pages>5:1-5:20</pages><year>2020</year>
                <type>Conference and Workshop Papers</type><key>conf/nets/Liu20</key><doi>10.1145/1.2</doi><url>https://dblp.org/rec/conf/nets/Liu20</url></info></hit></hits></result>""");
        assertEquals(DocumentFormat.DBLP, answer.format());
        assertEquals(List.of("https://dblp.org/rec/conf/nets/Liu20", "https://doi.org/10.1145/1.2"), RecordsRead.identifiers(answer.entry(0)));
        assertEquals("https://dblp.org/pid/51/3710-1", answer.entry(0).authors().authorships().get(0).identifiers().get(0).iri());
        assertEquals(WorkType.CONFERENCE_PAPER, answer.entry(0).publication().type());
    }
}
