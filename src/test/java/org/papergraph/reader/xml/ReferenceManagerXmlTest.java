package org.papergraph.reader.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.papergraph.document.AuthorList;
import org.papergraph.document.Entry;
import org.papergraph.document.PersonName;
import org.papergraph.document.Publication.WorkType;
import org.papergraph.document.Subject;
import org.papergraph.document.TextRole;
import org.papergraph.reader.DocumentFormat;
import org.papergraph.reader.bibliography.RecordsRead;

/** One library in EndNote XML and in Zotero RDF. */
class ReferenceManagerXmlTest {

    private static final String ENDNOTE = """
            <?xml version="1.0" encoding="UTF-8" ?><xml><records>
            <record><source-app name="EndNote" version="20">EndNote</source-app><rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>
            <contributors><authors><author><style face="normal">van der Berg, Anna, Jr.</style></author><author>World Health Organization,</author></authors></contributors>
            <titles><title><style face="normal" font="default" size="100%">Tiny nets in </style><style face="italic">E. coli</style></title><secondary-title>Journal of Nets</secondary-title></titles>
            <periodical><full-title>Journal of Nets</full-title><abbr-1>J. Nets</abbr-1></periodical><pages>3-9</pages><volume>2</volume><number>1</number>
            <keywords><keyword>pruning</keyword><keyword>sparsity</keyword></keywords><dates><year>2020</year><pub-dates><date>May 4</date></pub-dates></dates>
            <isbn>1476-4687</isbn><accession-num>31452104</accession-num><electronic-resource-num>https://doi.org/10.1000/x</electronic-resource-num>
            <abstract>We shrink.</abstract><urls><web-urls><url>http://example.org/x</url></web-urls><pdf-urls><url>internal-pdf://x.pdf</url></pdf-urls></urls><language>en</language></record>
            <record><ref-type>6</ref-type><contributors><secondary-authors><author>Li, Bo</author></secondary-authors></contributors><titles><title>Nets</title><secondary-title>Lecture Notes</secondary-title></titles>
            <dates><year>1999</year></dates><publisher>Nowhere</publisher><isbn>978-0-306-40615-7</isbn></record>
            </records></xml>
            """;
    private static final String ZOTERO = """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/"
              xmlns:bib="http://purl.org/net/biblio#" xmlns:foaf="http://xmlns.com/foaf/0.1/" xmlns:link="http://purl.org/rss/1.0/modules/link/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/1.2/basic/">
              <bib:Article rdf:about="http://example.org/x"><z:itemType>journalArticle</z:itemType><dcterms:isPartOf rdf:resource="urn:issn:1476-4687"/>
                <bib:authors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>van der Berg</foaf:surname><foaf:givenName>Anna</foaf:givenName></foaf:Person></rdf:li>
                <rdf:li><foaf:Person><foaf:surname>World Health Organization</foaf:surname></foaf:Person></rdf:li></rdf:Seq></bib:authors>
                <link:link rdf:resource="#item_2"/><dc:subject><z:AutomaticTag><rdf:value>pruning</rdf:value></z:AutomaticTag></dc:subject><dc:subject>sparsity</dc:subject>
                <dc:subject><dcterms:LCC><rdf:value>QA76</rdf:value></dcterms:LCC></dc:subject>
                <dc:title>Tiny nets in &lt;i&gt;E. coli&lt;/i&gt;</dc:title><dcterms:abstract>We shrink.</dcterms:abstract><dc:date>2020-05-04</dc:date><z:language>en</z:language>
                <dc:identifier><dcterms:URI><rdf:value>http://example.org/x</rdf:value></dcterms:URI></dc:identifier><bib:pages>3-9</bib:pages><dc:description>PMID: 31452104</dc:description></bib:Article>
              <z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>PDF</dc:title><dc:identifier><dcterms:URI><rdf:value>http://example.org/x.pdf</rdf:value></dcterms:URI></dc:identifier><link:type>application/pdf</link:type></z:Attachment>
              <bib:Book rdf:about="urn:isbn:978-0-306-40615-7"><z:itemType>book</z:itemType><dcterms:isPartOf><bib:Series><dc:title>Lecture Notes</dc:title></bib:Series></dcterms:isPartOf>
                <dc:publisher><foaf:Organization><foaf:name>Nowhere</foaf:name></foaf:Organization></dc:publisher><bib:editors><rdf:Seq><rdf:li><foaf:Person><foaf:surname>Li</foaf:surname><foaf:givenName>Bo</foaf:givenName></foaf:Person></rdf:li></rdf:Seq></bib:editors>
                <dc:title>Nets</dc:title><dc:date>1999</dc:date><dc:identifier>ISBN 978-0-306-40615-7</dc:identifier></bib:Book>
              <bib:Memo rdf:about="#item_9"><rdf:value>a note</rdf:value></bib:Memo>
              <bib:Journal rdf:about="urn:issn:1476-4687"><dc:title>Journal of Nets</dc:title><prism:volume>2</prism:volume><prism:number>1</prism:number><dcterms:alternative>J. Nets</dcterms:alternative>
                <dc:identifier>ISSN 1476-4687</dc:identifier><dc:identifier>DOI 10.1000/x</dc:identifier></bib:Journal>
              <z:Collection rdf:about="#collection_1"><dc:title>Pruning</dc:title><dcterms:hasPart rdf:resource="http://example.org/x"/></z:Collection>
            </rdf:RDF>
            """;

    @Test
    void numberOfADatabaseThatIsNotToldIsAText() {
        RecordsRead read = RecordsRead.of(ENDNOTE.replace("31452104", "rayyan-7"));
        assertEquals(List.of("rayyan-7"), read.entry(0).otherIdentifiers());
    }

    @Test
    void bothFormatsGiveTheSameWorks() {
        RecordsRead endNote = RecordsRead.of(ENDNOTE);
        RecordsRead zotero = RecordsRead.of(ZOTERO);
        assertEquals(List.of(DocumentFormat.ENDNOTE_XML, DocumentFormat.ZOTERO_RDF), List.of(endNote.format(), zotero.format()));
        assertEquals(List.of(2, 2), List.of(endNote.entries().size(), zotero.entries().size()));
        for (RecordsRead read : List.of(endNote, zotero)) {
            Entry article = read.entry(0);
            assertEquals("Tiny nets in E. coli", article.title());
            assertEquals(List.of("2020-05-04"), RecordsRead.dates(article));
            assertEquals(List.of("https://doi.org/10.1000/x", "https://pubmed.ncbi.nlm.nih.gov/31452104"), RecordsRead.identifiers(article));
            assertEquals(List.of("pruning", "sparsity"), article.texts(TextRole.KEYWORD).stream().map(text -> text.value()).toList());
            assertEquals(List.of("Journal of Nets", "2", "1", "3–9"), List.of(article.publication().venue(), article.publication().volume(), article.publication().issue(), article.publication().pages()));
            assertEquals(PersonName.Kind.ORGANIZATION, article.authors().authorships().get(1).name().kind());
            Entry book = read.entry(1);
            assertEquals(List.of("Nets", "", "Lecture Notes", "Nowhere", WorkType.BOOK, List.of("Bo Li")), List.of(book.title(), book.publication().venue(), book.publication().series(),
                    book.publication().publisher(), book.publication().type(), RecordsRead.names(book)));
            assertEquals(List.of(), read.problems());
        }
        assertEquals(List.of("Anna van der Berg, Jr.", "World Health Organization"), RecordsRead.names(endNote.entry(0)));
    }

    @Test
    void othersAreNoAuthorOfEndNote() {
        Entry entry = RecordsRead.of(ENDNOTE.replace("<author>World Health Organization,</author>", "<author>others</author>")).entry(0);
        assertEquals(List.of("Anna van der Berg, Jr."), RecordsRead.names(entry));
        assertEquals(AuthorList.Completeness.INCOMPLETE, entry.authors().completeness());
    }

    @Test
    void collectionsOfZoteroAreSubjects() {
        assertEquals(List.of(new Subject("Pruning", Subject.Vocabulary.COLLECTION, "", List.of())), RecordsRead.of(ZOTERO).entry(0).subjects());
    }
}
