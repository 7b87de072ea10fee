package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.Entry;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.PublicationStatus;
import org.papergraph.document.Subject;
import org.papergraph.document.WorkRelation;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.RecordsRead;

/** arXiv's feeds and the three shapes of its interface for harvesting. */
class ArxivXmlTest {

    private static final String FEED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <title>ArXiv Query</title>
              <entry>
                <id>http://arxiv.org/abs/2101.00001v2</id>
                <updated>2021-03-01T10:00:00Z</updated><published>2021-01-02T09:00:00Z</published>
                <title>Sparse nets by
              Erd\\H{o}s</title>
                <summary>  We prune $x_1$. </summary>
                <author><name>Anna van der Berg</name><arxiv:affiliation xmlns:arxiv="http://arxiv.org/schemas/atom">Nowhere</arxiv:affiliation></author>
                <author><name>ATLAS Collaboration</name></author>
                <arxiv:doi xmlns:arxiv="http://arxiv.org/schemas/atom">10.1000/x.1</arxiv:doi>
                <arxiv:journal_ref xmlns:arxiv="http://arxiv.org/schemas/atom">J. Nets 1 (2021) 2</arxiv:journal_ref>
                <arxiv:comment xmlns:arxiv="http://arxiv.org/schemas/atom">This paper has been withdrawn by the author</arxiv:comment>
                <link title="pdf" href="http://arxiv.org/pdf/2101.00001v2" rel="related" type="application/pdf"/>
                <arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.LG"/>
                <category term="stat.ML"/><category term="cs.LG"/><category term="I.2.6; G.3"/>
              </entry>
            </feed>
            """;
    private static final String HARVEST = """
            <?xml version="1.0"?>
            <OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
            <record><header><identifier>oai:arXiv.org:0704.0001</identifier></header><metadata>%s</metadata></record>
            <record><header status="deleted"><identifier>oai:arXiv.org:0704.0002</identifier></header></record>
            <resumptionToken>x</resumptionToken></ListRecords></OAI-PMH>
            """;

    @Test
    void feedIsRead() {
        RecordsRead read = RecordsRead.of(FEED);
        Entry entry = read.entry(0);
        assertEquals(DocumentFormat.ARXIV_FEED, read.format());
        assertEquals(List.of("Sparse nets by Erdős", "We prune $x_1$."), List.of(entry.title(), entry.abstractText()));
        assertEquals(List.of("Anna van der Berg", "ATLAS Collaboration"), RecordsRead.names(entry));
        assertEquals(List.of("https://arxiv.org/abs/2101.00001", "https://doi.org/10.1000/x.1"), RecordsRead.identifiers(entry));
        assertEquals(List.of("2021-01-02"), RecordsRead.dates(entry));
        assertEquals(List.of("cs.LG", "stat.ML"), entry.subjects().stream().map(Subject::label).toList());
        assertEquals(PublicationStatus.RETRACTED, entry.status());
        assertEquals(WorkRelation.Kind.PREPRINT_OF, entry.relations().get(0).kind());
    }

    @Test
    void threeShapesGiveTheSamePreprint() {
        Entry dublinCore = harvested("""
                <oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
                <dc:title>Tiny nets</dc:title><dc:creator>Berg, Anna van der</dc:creator><dc:creator>Li, Bo</dc:creator><dc:subject>Computer Science - Machine Learning</dc:subject>
                <dc:description>We shrink.</dc:description><dc:description>Comment: 3 pages</dc:description><dc:date>2007-04-02</dc:date><dc:date>2008-01-01</dc:date>
                <dc:type>text</dc:type><dc:identifier>http://arxiv.org/abs/0704.0001</dc:identifier><dc:identifier>J.Nets 3 (2008) 4</dc:identifier><dc:identifier>doi:10.1000/y</dc:identifier></oai_dc:dc>""");
        Entry own = harvested("""
                <arXiv xmlns="http://arxiv.org/OAI/arXiv/"><id>0704.0001</id><created>2007-04-02</created><updated>2008-01-01</updated>
                <authors><author><keyname>van der Berg</keyname><forenames>Anna</forenames></author><author><keyname>Li</keyname><forenames>Bo</forenames></author></authors>
                <title>Tiny nets</title><categories>cs.LG stat.ML</categories><comments>3 pages</comments><journal-ref>J.Nets 3 (2008) 4</journal-ref><doi>10.1000/y</doi>
                <license>http://creativecommons.org/licenses/by/4.0/</license><abstract>  We shrink. </abstract></arXiv>""");
        Entry raw = harvested("""
                <arXivRaw xmlns="http://arxiv.org/OAI/arXivRaw/"><id>0704.0001</id><submitter>Bo Li</submitter><version version="v1"><date>Mon, 2 Apr 2007 19:18:42 GMT</date><size>9kb</size></version>
                <version version="v2"><date>Tue, 1 Jan 2008 10:00:00 GMT</date></version><title>Tiny nets</title><authors>Anna van der Berg and Bo Li</authors><categories>cs.LG stat.ML</categories>
                <doi>10.1000/y</doi><journal-ref>J.Nets 3 (2008) 4</journal-ref><abstract>We shrink.</abstract></arXivRaw>""");
        for (Entry shape : List.of(dublinCore, own, raw)) {
            assertEquals("Tiny nets", shape.title());
            assertEquals("We shrink.", shape.abstractText());
            assertEquals(List.of("Anna van der Berg", "Bo Li"), RecordsRead.names(shape));
            assertEquals(List.of("https://arxiv.org/abs/0704.0001", "https://doi.org/10.1000/y"), RecordsRead.identifiers(shape));
            assertEquals(List.of("2007-04-02"), RecordsRead.dates(shape));
            assertEquals("J.Nets 3 (2008) 4", shape.relations().get(0).work().written());
            assertEquals(WorkType.PREPRINT, shape.publication().type());
        }
    }

    private static Entry harvested(String metadata) {
        RecordsRead read = RecordsRead.of(HARVEST.formatted(metadata));
        assertEquals(DocumentFormat.OAI, read.format());
        assertEquals(List.of("the record oai:arXiv.org:0704.0002 is deleted and is left out"), read.problems().stream().map(problem -> problem.reason()).toList());
        return read.entry(0);
    }
}
